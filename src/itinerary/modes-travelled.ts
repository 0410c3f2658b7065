/** The ways of travelling he had used up to a moment. */
import type { Moment } from "./day";
import type { Itinerary } from "./itinerary";
import { MODES, type Mode } from "./segment";

const firstsByItinerary = new WeakMap<Itinerary, ReadonlyMap<Mode, Moment>>();

/** Every mode of a leg begun by a moment, in the order of {@link MODES}. */
export function modesTravelled(itinerary: Itinerary, moment: Moment): readonly Mode[] {
  const firsts = firstMoments(itinerary);
  return MODES.filter((mode) => (firsts.get(mode) ?? Number.POSITIVE_INFINITY) <= moment);
}

/** When he first travelled by each mode. */
function firstMoments(itinerary: Itinerary): ReadonlyMap<Mode, Moment> {
  const known = firstsByItinerary.get(itinerary);
  if (known) return known;
  const firsts = new Map<Mode, Moment>();
  for (const segment of itinerary.atlas.segments) {
    if (segment.kind === "leg" && !firsts.has(segment.mode)) {
      firsts.set(segment.mode, segment.start);
    }
  }
  firstsByItinerary.set(itinerary, firsts);
  return firsts;
}
