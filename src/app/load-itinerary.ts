/** Fetches the compiled atlas, the only thing the page asks of its server after its own files. */
import atlasUrl from "virtual:atlas-url";
import type { Atlas } from "../itinerary/atlas";
import { createItinerary, type Itinerary } from "../itinerary/itinerary";

/**
 * Loads and indexes the atlas.
 * @throws {Error} with a sentence for the reader when it cannot be fetched or is damaged.
 */
export async function loadItinerary(): Promise<Itinerary> {
  const response = await fetch(atlasUrl).catch(() => null);
  if (!response?.ok) {
    throw new Error(
      `The atlas data could not be fetched${response ? ` (the server answered ${response.status})` : ""}. Check the connection and try again.`,
    );
  }
  const atlas: Atlas = await response.json();
  return createItinerary(atlas);
}
