/** How far he had come, move by move. */
import type { Moment } from "../day";
import type { Itinerary } from "../itinerary";
import type { Leg } from "../segment";
import { isUnsureDistance } from "./distance-certainty";
import { legsOfPart, type PartOfLife } from "./part-of-life";

/** A move with what it adds to the way. */
export interface DistanceSoFar {
  readonly leg: Leg;
  readonly start: Moment;
  readonly end: Moment;
  /** Kilometres of this move. */
  readonly kilometres: number;
  /** Kilometres of all moves up to the end of this one. */
  readonly total: number;
  /** Of these, the kilometres that are well known (not {@link isUnsureDistance}). */
  readonly sure: number;
}

/** The way adding up, one entry for each move in order of time; the total never falls. */
export function cumulativeDistance(
  itinerary: Itinerary,
  part: PartOfLife,
): readonly DistanceSoFar[] {
  let total = 0;
  let sure = 0;
  return legsOfPart(itinerary, part).map(({ leg, start, end, kilometres }) => {
    total += kilometres;
    if (!isUnsureDistance(leg)) sure += kilometres;
    return { leg, start, end, kilometres, total, sure };
  });
}
