/** The two ends of a loop, and how they are moved: neither beyond the other, nor out of the life. */
import { addMonths, type Day } from "../itinerary/day";
import type { DayRange } from "../itinerary/day-range";

/** The first or the last day of a loop. */
export type LoopEnd = "first" | "last";

/** The days that an end may be put on, both inclusive. */
export function roomOfEnd(loop: DayRange, end: LoopEnd, life: DayRange): DayRange {
  return end === "first"
    ? { first: life.first, last: loop.last }
    : { first: loop.first, last: life.last };
}

/** The loop with one end on a day, or as near to it as may be. */
export function loopWithEnd(loop: DayRange, end: LoopEnd, day: Day, life: DayRange): DayRange {
  const { first, last } = roomOfEnd(loop, end, life);
  return { ...loop, [end]: Math.min(Math.max(Math.round(day), first), last) };
}

/** A key pressed on an end, as far as that matters. */
export interface EndKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The day a key moves an end to: arrows by a day, with Shift a month; Page Up and Page Down by a
 * year; Home and End as far as it goes. Null for a key that moves nothing.
 */
export function dayByKey(day: Day, { key, shiftKey }: EndKey, room: DayRange): Day | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return shiftKey ? addMonths(day, 1) : day + 1;
    case "ArrowLeft":
    case "ArrowDown":
      return shiftKey ? addMonths(day, -1) : day - 1;
    case "PageUp":
      return addMonths(day, 12);
    case "PageDown":
      return addMonths(day, -12);
    case "Home":
      return room.first;
    case "End":
      return room.last;
    default:
      return null;
  }
}
