/** Stretches of days, and reading one as a person types it: from when, until when. */
import { addMonths, type Day } from "./day";
import { readDate } from "./read-date";

/** A stretch of days, both inclusive. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** The range that was understood, or a sentence that says what was not. */
export type ReadRange =
  | { readonly kind: "range"; readonly range: DayRange }
  | { readonly kind: "problem"; readonly message: string };

/**
 * Reads two dates of any form that {@link readDate} knows; an empty one leaves that side open to the
 * end of `life`. "1929" begins on its first day as a start, and is over with its last day as an end.
 */
export function readDayRange(from: string, to: string, life: DayRange): ReadRange {
  const start = from.trim() === "" ? null : readDate(from);
  const end = to.trim() === "" ? null : readDate(to);
  if (start?.kind === "problem") return start;
  if (end?.kind === "problem") return end;
  const first = start?.day ?? life.first;
  const last = end ? lastDayMeant(end.day, end.precision) : life.last;
  if (first > life.last || last < life.first) {
    return { kind: "problem", message: "The period lies outside the life." };
  }
  if (last < first) {
    return { kind: "problem", message: `The period would end (${to}) before it begins (${from}).` };
  }
  return {
    kind: "range",
    range: { first: Math.max(first, life.first), last: Math.min(last, life.last) },
  };
}

/** What was written may be a whole month or year, of which `day` is the first. */
function lastDayMeant(day: Day, precision: "day" | "month" | "year"): Day {
  if (precision === "day") return day;
  return addMonths(day, precision === "year" ? 12 : 1) - 1;
}
