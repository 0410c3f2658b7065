/** How long he was in one polity without leaving it for another. */
import type { Day } from "../day";
import type { Itinerary } from "../itinerary";
import { polityOnDay } from "../polity";
import { daysOfPart, type PartOfLife } from "./part-of-life";

/** Days in a row in one polity. */
export interface PolityRun {
  /** Id of the polity. */
  readonly polity: string;
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
}

/**
 * The runs of days each of which left him in the same polity, in order of time. A way by sea from
 * one of its coasts to another does not end a run; days that nothing is known of do.
 */
export function polityRuns(itinerary: Itinerary, part: PartOfLife): readonly PolityRun[] {
  const runs: { polity: string; first: Day; last: Day }[] = [];
  let reached: Day | null = null;
  for (const { day, segment } of daysOfPart(itinerary, part)) {
    const polity = polityOnDay(itinerary, day);
    const run = runs.at(-1);
    if (polity === null) {
      // At sea he is on his way to the next coast, be it the same one.
      reached = segment.kind === "leg" && reached === day - 1 ? day : null;
      continue;
    }
    if (run?.polity === polity && reached === day - 1) run.last = day;
    else runs.push({ polity, first: day, last: day });
    reached = day;
  }
  return runs;
}
