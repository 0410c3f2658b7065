/** Fetches the compiled atlas, the only thing the page asks of its server after its own files. */
import accountsUrl from "virtual:atlas-accounts-url";
import outlineUrl from "virtual:atlas-outline-url";
import { type Accounts, withAccounts } from "../itinerary/accounts";
import {
  createItinerary,
  createSourcedItinerary,
  type Itinerary,
  type SourcedItinerary,
} from "../itinerary/itinerary";
import { type PackedOutline, unpackOutline } from "../itinerary/packed-outline";

/**
 * Loads and indexes the outline of the atlas: all that the first view draws.
 * @throws {Error} with a sentence for the reader when it cannot be fetched or is damaged.
 */
export async function loadItinerary(): Promise<Itinerary> {
  const packed = await fetchJson<PackedOutline>(outlineUrl, "The atlas data");
  return createItinerary(unpackOutline(packed));
}

/**
 * Loads every account, person and source, and joins them to the outline.
 * @throws {Error} with a sentence for the reader when they cannot be fetched or are damaged.
 */
export async function loadSourcedItinerary({ atlas }: Itinerary): Promise<SourcedItinerary> {
  const accounts = await fetchJson<Accounts>(accountsUrl, "The texts and sources");
  return createSourcedItinerary(withAccounts(atlas, accounts));
}

async function fetchJson<T>(url: string, what: string): Promise<T> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) {
    throw new Error(
      `${what} could not be fetched${response ? ` (the server answered ${response.status})` : ""}. Check the connection and try again.`,
    );
  }
  return response.json();
}
