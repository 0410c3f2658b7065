/** How far he travelled on each day, and in which stretch of days he came furthest. */
import type { Day } from "../day";
import type { Itinerary } from "../itinerary";
import { legsOfPart, legWithin, type PartOfLife } from "./part-of-life";

/** Kilometres of each day from the first to the last, by even pace through each leg. */
export function distanceByDay(itinerary: Itinerary, part: PartOfLife): Float64Array {
  const kilometres = new Float64Array(part.last - part.first + 1);
  for (const { leg, start, end } of legsOfPart(itinerary, part)) {
    const last = Math.max(Math.ceil(end) - 1, Math.floor(start));
    for (let day = Math.floor(start); day <= last; day++) {
      const index = day - part.first;
      kilometres[index] =
        (kilometres[index] ?? 0) + (legWithin(leg, day, day + 1)?.kilometres ?? 0);
    }
  }
  return kilometres;
}

/** Days in a row with what he travelled in them. */
export interface FarthestDays {
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  readonly kilometres: number;
}

/** The days in a row, so many of them, in which he came furthest, the first such; null without travel. */
export function farthestDays(
  itinerary: Itinerary,
  part: PartOfLife,
  length: number,
): FarthestDays | null {
  const byDay = distanceByDay(itinerary, part);
  // To the metre, so that the last digit of a sum does not choose between equals.
  const metres = Array.from(byDay, (kilometres) => Math.round(kilometres * 1000));
  let sum = 0;
  let farthest = { index: 0, metres: 0 };
  metres.forEach((metresOfDay, index) => {
    sum += metresOfDay - (metres[index - length] ?? 0);
    if (sum > farthest.metres) farthest = { index, metres: sum };
  });
  if (farthest.metres === 0) return null;
  const last = part.first + farthest.index;
  return {
    first: Math.max(part.first, last - length + 1),
    last,
    kilometres: farthest.metres / 1000,
  };
}
