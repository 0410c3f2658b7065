/** How much of each leg the map shows at a moment. */
import type { Moment } from "../itinerary/day";
import { shareOfSegment } from "../itinerary/itinerary";
import type { Leg } from "../itinerary/segment";
import type { TrailEmphasis } from "./trail-style";

/** The share of a leg that stands for "not on the map". */
export const ABSENT = -1;

/**
 * The share of a leg that is drawn: all of those behind him, part of the one under way, nothing of
 * those to come ({@link ABSENT}). A selected leg is shown whole, and so is a followed journey looked
 * at from outside its time.
 * @param now index of the segment under way
 */
export function shareDrawn(
  leg: Leg,
  now: number,
  moment: Moment,
  { journey, selected }: Pick<TrailEmphasis, "journey" | "selected">,
): number {
  const wholeJourney = journey !== null && !journey.has(now) && journey.has(leg.index);
  if (selected === leg.index || wholeJourney) return 1;
  if (leg.index > now) return ABSENT;
  return leg.index < now ? 1 : shareOfSegment(leg, moment);
}
