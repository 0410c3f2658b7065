/** One day of the calendar through all the years of the life. */
import { type Day, dayFromGregorian, gregorianFromDay } from "./day";
import type { LifeEvent } from "./event";
import { eventsOfDay, type Itinerary, segmentOfDay } from "./itinerary";
import type { Segment } from "./segment";

/** The day in one year: where he was, and what began on it. */
export interface AnniversaryYear {
  readonly day: Day;
  readonly segment: Segment;
  readonly events: readonly LifeEvent[];
}

/**
 * Day and month of `day` in each year of the life, in order. A 29 February is there in leap years
 * alone.
 */
export function anniversaries(itinerary: Itinerary, day: Day): readonly AnniversaryYear[] {
  const { birth, death } = itinerary.atlas;
  const wanted = gregorianFromDay(day);
  const first = gregorianFromDay(birth).year;
  const last = gregorianFromDay(death).year;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((year) => dayFromGregorian({ ...wanted, year }))
    .filter((candidate) => {
      const found = gregorianFromDay(candidate);
      return found.month === wanted.month && candidate >= birth && candidate <= death;
    })
    .map((candidate) => ({
      day: candidate,
      segment: segmentOfDay(itinerary, candidate),
      events: eventsOfDay(itinerary, candidate).filter(({ start }) => start === candidate),
    }));
}
