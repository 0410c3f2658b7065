/** Fetches where the records are written; nobody but who would correct one asks for it. */
import linesUrl from "virtual:atlas-lines-url";
import type { RecordLines } from "../../itinerary/record-lines";

let fetched: Promise<RecordLines> | null = null;

/** The lines of all records, fetched once, and again after a failure. */
export function loadRecordLines(): Promise<RecordLines> {
  fetched ??= fetch(linesUrl)
    .then((response) => {
      if (!response.ok) throw new Error(`The lines could not be fetched (${response.status}).`);
      return response.json();
    })
    .catch((error: unknown) => {
      fetched = null;
      throw error;
    });
  return fetched;
}
