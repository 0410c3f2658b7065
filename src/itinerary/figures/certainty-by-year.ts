/** How sure his days are, year by year. */
import { certaintyOnDay } from "../certainty-of-day";
import { gregorianFromDay } from "../day";
import { CERTAINTIES, type Certainty } from "../evidence";
import type { SourcedItinerary } from "../itinerary";
import { daysOfPart, type PartOfLife } from "./part-of-life";

/** The days of one year by certainty. */
export interface CertaintyOfYear {
  readonly year: number;
  readonly days: Readonly<Record<Certainty, number>>;
}

/** Days by year and certainty, in order of years; years without a day that counts are left out. */
export function certaintyByYear(
  itinerary: SourcedItinerary,
  part: PartOfLife,
): readonly CertaintyOfYear[] {
  const years = new Map<number, Record<Certainty, number>>();
  for (const { day } of daysOfPart(itinerary, part)) {
    const { year } = gregorianFromDay(day);
    const days = years.get(year) ?? noDays();
    days[certaintyOnDay(itinerary, day)] += 1;
    years.set(year, days);
  }
  return [...years].map(([year, days]) => ({ year, days }));
}

function noDays(): Record<Certainty, number> {
  return { documented: 0, inferred: 0, approximate: 0, disputed: 0, unknown: 0 };
}

/** The days of all years by certainty. */
export function sumOfYears(years: readonly CertaintyOfYear[]): Readonly<Record<Certainty, number>> {
  const sum = noDays();
  for (const { days } of years) {
    for (const certainty of CERTAINTIES) sum[certainty] += days[certainty];
  }
  return sum;
}
