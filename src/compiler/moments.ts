/** Where within its day each segment starts. */
import type { Day, Moment } from "../itinerary/day";

/**
 * The moments of boundaries from their days, in file order. Boundaries on one day are spread
 * evenly within it: of `k`, the first stands at 1/(k+1) of the day. The first boundary of all is
 * the birth and stands at the very start of its day.
 */
export function spreadMoments(days: readonly Day[]): readonly Moment[] {
  const [birth, ...others] = days;
  if (birth === undefined) return [];
  const counts = new Map<Day, number>();
  for (const day of others) counts.set(day, (counts.get(day) ?? 0) + 1);
  const passed = new Map<Day, number>();
  const moments = others.map((day) => {
    const rank = (passed.get(day) ?? 0) + 1;
    passed.set(day, rank);
    return day + rank / ((counts.get(day) ?? 0) + 1);
  });
  return [birth, ...moments];
}
