/** Where the stays at a place lie on the line of the life. */
import { type Day, dayFromIso } from "../itinerary/day";

/** The ends of the life. */
export interface Life {
  readonly birth: Day;
  readonly death: Day;
}

/** How far along the life a moment lies, from 0 to 1. */
export function shareOfLife({ birth, death }: Life, moment: number): number {
  return Math.min(1, Math.max(0, (moment - birth) / (death + 1 - birth)));
}

/** The decades of the life with their places on its line. */
export function decadesOf(
  life: Life,
): readonly { readonly year: number; readonly share: number }[] {
  return [1880, 1890, 1900, 1910, 1920, 1930, 1940]
    .map((year) => ({ year, day: dayFromIso(`${year}-01-01`) }))
    .filter(({ day }) => life.birth <= day && day <= life.death)
    .map(({ year, day }) => ({ year, share: shareOfLife(life, day) }));
}

/** The stay nearest to a moment, the first of those that hold it; -1 when there are none. */
export function nearestStay(
  stays: readonly { readonly start: number; readonly end: number }[],
  moment: number,
): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  stays.forEach(({ start, end }, index) => {
    const distance = moment < start ? start - moment : Math.max(0, moment - end);
    if (distance >= least) return;
    least = distance;
    nearest = index;
  });
  return nearest;
}
