/** The steps of a tour on the itinerary: the moment each shows, and the way it tells of. */
import type { Moment } from "./day";
import {
  type Itinerary,
  placeById,
  representativeMoment,
  segmentAt,
  segmentsOfDay,
} from "./itinerary";
import type { TourStep } from "./journey";
import type { Segment } from "./segment";

/**
 * The moment that shows a step: within its day, while he is at its place (or a house of it) where
 * the day has such a stay, else where the day left him.
 */
export function momentOfStep(itinerary: Itinerary, { day, place }: TourStep): Moment {
  const stay = segmentsOfDay(itinerary, day).findLast(
    (segment) => segment.kind === "stay" && place !== null && isAt(itinerary, segment.place, place),
  );
  if (!stay) return representativeMoment(itinerary, day);
  return (Math.max(stay.start, day) + Math.min(stay.end, day + 1)) / 2;
}

function isAt(itinerary: Itinerary, stayedAt: string, place: string): boolean {
  return stayedAt === place || placeById(itinerary, stayedAt).within === place;
}

/**
 * What a step shows of the itinerary: the moves since the step before, and where they end. The first
 * step shows only where he is. Empty for a step that is not there.
 */
export function segmentsOfStep(
  itinerary: Itinerary,
  tour: readonly TourStep[],
  index: number,
): readonly Segment[] {
  const step = tour[index];
  if (!step) return [];
  const shown = segmentAt(itinerary, momentOfStep(itinerary, step));
  const before = tour[index - 1];
  if (!before) return [shown];
  const from = segmentAt(itinerary, momentOfStep(itinerary, before));
  const passed = itinerary.atlas.segments.slice(from.index, shown.index);
  return [...passed.filter(({ kind }) => kind === "leg"), shown];
}
