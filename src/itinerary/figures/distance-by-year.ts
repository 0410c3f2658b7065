/** How far he travelled in each year, and by what. */
import { firstDayOfYear, gregorianFromDay } from "../day";
import type { Itinerary } from "../itinerary";
import { MODES, type Mode } from "../segment";
import { isUnsureDistance } from "./distance-certainty";
import { legsOfPart, legWithin, type PartOfLife } from "./part-of-life";

/** What one mode took him in one year. */
export interface DistanceOfYear {
  readonly year: number;
  readonly mode: Mode;
  /** Kilometres, all told. */
  readonly kilometres: number;
  /** Of these, the kilometres that are not well known ({@link isUnsureDistance}). */
  readonly unsure: number;
}

/**
 * The distance by year and mode, in order of years and then of {@link MODES}; years and modes
 * without any are left out. A leg over new year is split there by even pace through its time, so
 * the sum is that of the legs.
 */
export function distanceByYear(itinerary: Itinerary, part: PartOfLife): readonly DistanceOfYear[] {
  const years = new Map<number, Map<Mode, { kilometres: number; unsure: number }>>();
  for (const { leg, start, end } of legsOfPart(itinerary, part)) {
    const lastYear = gregorianFromDay(Math.max(Math.ceil(end) - 1, Math.floor(start))).year;
    for (let { year } = gregorianFromDay(start); year <= lastYear; year++) {
      const from = Math.max(firstDayOfYear(year), part.first);
      const to = Math.min(firstDayOfYear(year + 1), part.last + 1);
      const kilometres = legWithin(leg, from, to)?.kilometres ?? 0;
      const modes = years.get(year) ?? new Map<Mode, { kilometres: number; unsure: number }>();
      const sum = modes.get(leg.mode) ?? { kilometres: 0, unsure: 0 };
      sum.kilometres += kilometres;
      if (isUnsureDistance(leg)) sum.unsure += kilometres;
      modes.set(leg.mode, sum);
      years.set(year, modes);
    }
  }
  return [...years]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([year, modes]) =>
      MODES.flatMap((mode) => {
        const sum = modes.get(mode);
        return sum ? { year, mode, ...sum } : [];
      }),
    );
}
