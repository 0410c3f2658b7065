/** The certainty of each day for the lanes; apart from the rest, as it comes after the sources. */
import { certaintyOnDay } from "../itinerary/certainty-of-day";
import type { SourcedItinerary } from "../itinerary/itinerary";
import { type CertaintyOfLife, type CertaintyRun, certaintyByStretch } from "./certainty-runs";

/** Days that are judged before the page gets a chance to do something else. */
const DAYS_AT_ONCE = 64;

/**
 * By the days, each judged for itself. A whole life of them takes long enough to be felt: this stops
 * after every few days until it is asked to go on, and answers at its end.
 */
export function* certaintyByDay(itinerary: SourcedItinerary): Generator<void, CertaintyOfLife> {
  const { birth, death } = itinerary.atlas;
  const days: CertaintyRun[] = [];
  for (let day = birth; day <= death; day++) {
    days.push({ start: day, end: day + 1, certainty: certaintyOnDay(itinerary, day) });
    if (days.length % DAYS_AT_ONCE === 0) yield;
  }
  return certaintyByStretch(days);
}
