/** What lasts, in order of time: found by the stretch in view, never searched from end to end. */
import type { Moment } from "../itinerary/day";
import { segmentIndexAt } from "../itinerary/itinerary";

/** Something that lasts from one moment to another, half open. */
export interface Run {
  readonly start: Moment;
  readonly end: Moment;
}

/** Runs in order of time, without overlap, with their starts for the search. */
export interface Runs<R extends Run> {
  readonly all: readonly R[];
  readonly starts: Float64Array;
}

/** Indexes runs that are in order of time and do not overlap. */
export function indexRuns<R extends Run>(all: readonly R[]): Runs<R> {
  return { all, starts: Float64Array.from(all, ({ start }) => start) };
}

/** The run that holds a moment; null between two. */
export function runAt<R extends Run>({ all, starts }: Runs<R>, moment: Moment): R | null {
  const run = all[segmentIndexAt(starts, moment)];
  return run && run.start <= moment && moment < run.end ? run : null;
}

/** The indices [from, to) of the runs that touch a stretch. O(log n). */
export function indicesWithin<R extends Run>(
  { all, starts }: Runs<R>,
  first: Moment,
  last: Moment,
): readonly [from: number, to: number] {
  if (all.length === 0) return [0, 0];
  let from = segmentIndexAt(starts, first);
  if ((all[from] as R).end <= first) from++;
  const end = segmentIndexAt(starts, last);
  const to = (starts[end] as number) < last ? end + 1 : end;
  return [from, Math.max(from, to)];
}
