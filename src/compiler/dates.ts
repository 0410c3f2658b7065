/** From dates as written to dates as the atlas keeps them. */
import type { Day } from "../itinerary/day";
import { middleDay } from "../itinerary/edtf";
import type { DateStatement } from "../itinerary/evidence";
import type { EventRecord, ToponymRecord, WrittenDate } from "./schema";

/** The statement of a date, with its Old Style form where the source gives one. */
export function dateStatement(
  { edtf, earliest, latest }: WrittenDate,
  oldStyle: WrittenDate | undefined,
): DateStatement {
  return oldStyle === undefined
    ? { edtf, earliest, latest }
    : { edtf, earliest, latest, oldStyle: oldStyle.edtf };
}

/** First and last day of an event: the middle days of its dates; one day when no end is written. */
export function daysOfEvent({ start, end }: Pick<EventRecord, "start" | "end">): {
  readonly start: Day;
  readonly end: Day;
} {
  const first = middleDay(start);
  return { start: first, end: end === undefined ? first : Math.max(first, middleDay(end)) };
}

/**
 * First day of use and first day of disuse of a name; null for none. A coarse date stands for its
 * first day, so that a new name takes over from the old one without overlap; a name that came and
 * went in one year (or month) was in use throughout it.
 */
export function daysOfToponym({ from, to }: Pick<ToponymRecord, "from" | "to">): {
  readonly from: Day | null;
  readonly to: Day | null;
} {
  if (from === null || to === null)
    return { from: from?.earliest ?? null, to: to?.earliest ?? null };
  const end = to.earliest === from.earliest ? to.latest + 1 : to.earliest;
  return { from: from.earliest, to: end };
}
