/** Fetches the compiled atlas, the only thing the page asks of its server after its own files. */
import accountsUrl from "virtual:atlas-accounts-url";
import outlineUrl from "virtual:atlas-outline-url";
import messages from "virtual:messages/page";
import { type Accounts, withAccounts } from "../itinerary/accounts";
import {
  createItinerary,
  createSourcedItinerary,
  type Itinerary,
  type SourcedItinerary,
} from "../itinerary/itinerary";
import { type PackedOutline, unpackOutline } from "../itinerary/packed-outline";
import { translateAccounts, translateOutline } from "../itinerary/translations";
import { openedTranslations } from "../language/open-language";

/**
 * Loads and indexes the outline of the atlas: all that the first view draws.
 * @throws {Error} with a sentence for the reader when it cannot be fetched or is damaged.
 */
export async function loadItinerary(): Promise<Itinerary> {
  const packed = await fetchJson<PackedOutline>(outlineUrl, {
    lost: messages.dataNotFetched,
    refused: messages.dataRefused,
  });
  const outline = unpackOutline(packed);
  const translations = openedTranslations();
  return createItinerary(translations ? translateOutline(outline, translations) : outline);
}

/**
 * Loads every account, person and source, and joins them to the outline.
 * @throws {Error} with a sentence for the reader when they cannot be fetched or are damaged.
 */
export async function loadSourcedItinerary({ atlas }: Itinerary): Promise<SourcedItinerary> {
  const accounts = await fetchJson<Accounts>(accountsUrl, {
    lost: messages.textsNotFetched,
    refused: messages.textsRefused,
  });
  const whole = withAccounts(atlas, accounts);
  const translations = openedTranslations();
  return createSourcedItinerary(translations ? translateAccounts(whole, translations) : whole);
}

/** What to say when something is not fetched: nothing came, or the server answered something else. */
interface Failure {
  lost(): string;
  refused(values: { status: number }): string;
}

async function fetchJson<T>(url: string, failure: Failure): Promise<T> {
  const response = await fetch(url).catch(() => null);
  if (!response) throw new Error(failure.lost());
  if (!response.ok) throw new Error(failure.refused({ status: response.status }));
  return response.json();
}
