/**
 * Which legs are fresh and which are past. The life is cut into spans of a year, or less where more
 * legs crowd; the legs of the span in view and of the one before it are fresh. So legs grow old many
 * at a time and seldom, and a step forward within a span draws only what is new.
 */
import type { Moment } from "../../itinerary/day";
import { segmentIndexAt } from "../../itinerary/itinerary";
import type { TrailLines } from "./trail-lines";

const DAYS_PER_YEAR = 365.2425;
/** As many legs as can be drawn anew within a frame. */
const MOST_LEGS = 96;

/** The spans of a life. */
export interface Spans {
  /** First moment of each span. */
  readonly starts: Float64Array;
  /** Number of the first leg of each span. */
  readonly firstLegs: Uint32Array;
}

/** Cuts a life into spans. */
export function spansOf({ starts }: Pick<TrailLines, "starts">): Spans {
  const cuts: Moment[] = [starts[0] ?? 0];
  const firstLegs: number[] = [0];
  for (let leg = 0; leg < starts.length; leg++) {
    const start = starts[leg] as number;
    while (start - (cuts.at(-1) as number) >= DAYS_PER_YEAR) {
      cuts.push((cuts.at(-1) as number) + DAYS_PER_YEAR);
      firstLegs.push(leg);
    }
    // Legs of one moment stay together: a cut parts moments.
    const full = leg - (firstLegs.at(-1) as number) >= MOST_LEGS;
    if (full && start > (starts[leg - 1] as number)) {
      cuts.push(start);
      firstLegs.push(leg);
    }
  }
  // After the last leg time goes on.
  for (let years = 0; years < 2; years++) {
    cuts.push((cuts.at(-1) as number) + DAYS_PER_YEAR);
    firstLegs.push(starts.length);
  }
  return { starts: Float64Array.from(cuts), firstLegs: Uint32Array.from(firstLegs) };
}

/** The number of the first leg that is fresh at a moment; all before it are past. */
export function firstFreshLeg({ starts, firstLegs }: Spans, moment: Moment): number {
  return firstLegs[Math.max(0, segmentIndexAt(starts, moment) - 1)] as number;
}
