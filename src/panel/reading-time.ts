/** How long a text takes to be read by someone who looks at a map as well. */

const WORDS_PER_SECOND = 2.8;
/** Time for the map and the date to come to rest, and to look at them. */
const SETTLING_SECONDS = 4;

/** Seconds for a text, at an easy pace. */
export function readingSeconds(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return SETTLING_SECONDS + words / WORDS_PER_SECOND;
}
