/** The lanes with the certainty of each day; apart from the rest, as it comes after the sources. */
import { certaintyOnDay } from "../itinerary/certainty-of-day";
import type { SourcedItinerary } from "../itinerary/itinerary";
import { type CertaintyRun, certaintyByStretch } from "./certainty-runs";
import type { LifeLanes } from "./life-lanes";

/**
 * The same lanes with the certainty of each day, once the sources that it follows from are there.
 * Costs some milliseconds for a whole life.
 */
export function withCertaintyOfDays(lanes: LifeLanes, itinerary: SourcedItinerary): LifeLanes {
  const { birth, death } = itinerary.atlas;
  const days = Array.from({ length: death - birth + 1 }, (_, index): CertaintyRun => {
    const day = birth + index;
    return { start: day, end: day + 1, certainty: certaintyOnDay(itinerary, day) };
  });
  return { ...lanes, certainty: certaintyByStretch(days) };
}
