/** How fast a move went, as far as its dates tell. */
import { dayOfMoment } from "./day";
import { isExact } from "./evidence";
import type { SourcedLeg } from "./segment";

/**
 * The pace of a move. Begun and ended on one day, it has none: the hours are not recorded. `sure` when
 * both ends are known to the day.
 */
export type Pace =
  | { readonly kind: "within-a-day"; readonly sure: boolean }
  | {
      readonly kind: "days";
      /** Whole days from the day he left to the day he came, at least 1. */
      readonly days: number;
      readonly kilometresPerDay: number;
      /** By day and night, with all halts. */
      readonly kilometresPerHour: number;
      readonly sure: boolean;
    };

/** The pace of a move, over the length of its line. */
export function paceOf({ start, end, kilometres, startDate, endDate }: SourcedLeg): Pace {
  const days = dayOfMoment(end) - dayOfMoment(start);
  const sure = isExact(startDate) && isExact(endDate);
  if (days < 1) return { kind: "within-a-day", sure };
  return {
    kind: "days",
    days,
    kilometresPerDay: kilometres / days,
    kilometresPerHour: kilometres / days / 24,
    sure,
  };
}
