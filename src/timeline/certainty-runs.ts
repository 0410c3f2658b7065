/** How sure the days are, as runs of equally sure days, and summed up for any stretch of them. */
import type { Moment } from "../itinerary/day";
import { CERTAINTIES, type Certainty } from "../itinerary/evidence";
import type { Itinerary } from "../itinerary/itinerary";
import { indexRuns, indicesWithin, type Run, type Runs } from "./runs";

/** A stretch in which every day is as sure as the others. */
export interface CertaintyRun extends Run {
  readonly certainty: Certainty;
}

/** Runs that tile the life, with the days of each certainty before each run. */
export interface CertaintyOfLife {
  readonly runs: Runs<CertaintyRun>;
  /** By place in {@link CERTAINTIES}; one more value than there are runs. */
  readonly daysBefore: readonly Float64Array[];
}

/** By the records alone, which is all there is before the sources are loaded. */
export function certaintyByRecord({ atlas }: Itinerary): CertaintyOfLife {
  return summed(joined(atlas.segments.filter(({ start, end }) => start < end)));
}

/** By stretches in order, of which neighbours may be equally sure. */
export function certaintyByStretch(stretches: readonly CertaintyRun[]): CertaintyOfLife {
  return summed(joined(stretches));
}

/** The certainty that most of a stretch has; of two equally long, the less sure one. */
export function prevailingCertainty(
  { runs, daysBefore }: CertaintyOfLife,
  first: Moment,
  last: Moment,
): Certainty {
  const [from, to] = indicesWithin(runs, first, last);
  let prevailing: Certainty = "unknown";
  let most = 0;
  CERTAINTIES.forEach((certainty, place) => {
    const before = daysBefore[place] as Float64Array;
    let days = (before[to] ?? 0) - (before[from] ?? 0);
    const [head, tail] = [runs.all[from], runs.all[to - 1]];
    // The outermost runs reach beyond the stretch.
    if (head?.certainty === certainty) days -= Math.max(0, first - head.start);
    if (tail?.certainty === certainty) days -= Math.max(0, tail.end - last);
    if (days > 0 && days >= most) {
      most = days;
      prevailing = certainty;
    }
  });
  return prevailing;
}

function joined(parts: readonly CertaintyRun[]): readonly CertaintyRun[] {
  const runs: { start: Moment; end: Moment; certainty: Certainty }[] = [];
  for (const { start, end, certainty } of parts) {
    const last = runs.at(-1);
    if (last?.certainty === certainty) last.end = end;
    else runs.push({ start, end, certainty });
  }
  return runs;
}

function summed(runs: readonly CertaintyRun[]): CertaintyOfLife {
  const daysBefore = CERTAINTIES.map((certainty) => {
    const before = new Float64Array(runs.length + 1);
    runs.forEach((run, index) => {
      const days = run.certainty === certainty ? run.end - run.start : 0;
      before[index + 1] = (before[index] as number) + days;
    });
    return before;
  });
  return { runs: indexRuns(runs), daysBefore };
}
