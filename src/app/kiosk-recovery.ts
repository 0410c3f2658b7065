/** How a kiosk goes on after a failure: it waits, longer each time, and opens the page again. */

/** Seconds before the first attempt; each further one waits twice as long, up to a minute. */
const FIRST_PAUSE = 2;
const LONGEST_PAUSE = 60;
/** So many failures one after another at a step, and the kiosk begins its round anew. */
const PATIENCE = 3;

/** Seconds to wait before the next attempt. @param failures how many there were in a row before */
export function pauseAfter(failures: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures);
}

/**
 * The query to open again: the same step, or the beginning when that step keeps failing.
 * @param failures how many there were in a row, this one included
 */
export function queryAfter(failures: number, query: string): string {
  return failures >= PATIENCE ? "?kiosk=1" : query;
}

/** Where failures in a row are counted: in the tab, so that the count outlives the page. */
const STORAGE_KEY = "planet-without-a-visa.kiosk-failures";

/** How many failures there were in a row. */
export function failuresInARow(storage: () => Storage): number {
  try {
    const count = Number(storage().getItem(STORAGE_KEY) ?? 0);
    return Number.isInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
}

/** Remembers how many failures there were in a row. */
export function countFailures(storage: () => Storage, count: number): void {
  try {
    storage().setItem(STORAGE_KEY, String(count));
  } catch {
    // Without storage every pause is the first.
  }
}
