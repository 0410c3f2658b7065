/** The events whose marks lie under a pointer on the timeline. */
import { countBefore, type EventMarks } from "./event-marks";
import { dayAtPosition, momentAtPosition, type TimeScale } from "./time-scale";

/** CSS pixels about the pointer in which a mark counts as pointed at. */
const REACH = 4;
/** So many are named; of the others it is told how many there are. */
export const MOST_NAMED = 3;

/** What is pointed at: places in the atlas's list of events, in its order, and how many more there are. */
export interface EventsAround {
  readonly named: readonly number[];
  readonly more: number;
}

/**
 * The events about a position. When there are many, the most telling are named, and of those that
 * tell as much the nearest.
 */
export function eventsAround(
  { moments, ranks }: EventMarks,
  scale: TimeScale,
  position: number,
): EventsAround {
  const day = dayAtPosition(scale, position);
  const first = Math.min(day, momentAtPosition(scale, position - REACH));
  const last = Math.max(day + 1, momentAtPosition(scale, position + REACH));
  const from = countBefore(moments, first);
  const count = countBefore(moments, last) - from;
  const rank = (index: number): number => ranks.levels[0]?.[index] ?? 0;
  const distance = (index: number): number => Math.abs((moments[index] ?? 0) - (day + 0.5));
  const named = Array.from({ length: count }, (_, nth) => from + nth)
    .toSorted((a, b) => rank(b) - rank(a) || distance(a) - distance(b))
    .slice(0, MOST_NAMED)
    .toSorted((a, b) => a - b);
  return { named, more: count - named.length };
}
