/** Fetches the index behind the search box, once, when it is first opened. */
import searchUrl from "virtual:atlas-search-url";
import { readIndex, type SearchIndex } from "../../search/search-index";

let fetched: Promise<SearchIndex> | null = null;

/**
 * The index. A failed fetch is forgotten, so that the next opening asks again.
 * @throws {Error} with a sentence for the reader when it cannot be fetched
 */
export function loadIndex(): Promise<SearchIndex> {
  fetched ??= fetchIndex().catch((error: unknown) => {
    fetched = null;
    throw error;
  });
  return fetched;
}

async function fetchIndex(): Promise<SearchIndex> {
  const response = await fetch(searchUrl).catch(() => null);
  if (!response?.ok) {
    throw new Error("The search could not be fetched. Check the connection and try again.");
  }
  return readIndex(await response.text());
}
