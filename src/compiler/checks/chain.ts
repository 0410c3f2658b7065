/** Does each segment start where the one before it ended? */
import type { ChapterSegment, Facts } from "../facts";
import type { FactsById } from "../index-facts";
import { problemAt } from "../located";
import type { Problem } from "../problems";

/** The chain of places holds: a change of place needs a leg, unless the way is unknown. */
export function checkChain({ segments }: Facts, byId: FactsById): readonly Problem[] {
  return segments.flatMap((located, index) => {
    const { record } = located;
    const before = segments[index - 1]?.record;
    if (record.kind === "unknown" || !before || before.kind === "unknown") return [];
    const ended = before.kind === "stay" ? before.place : before.to;
    const field = record.kind === "stay" ? "place" : "from";
    const starts = record.kind === "stay" ? record.place : record.from;
    // A place that is not there is for the check of the references to report.
    if (starts === ended || !byId.places.has(starts) || !byId.places.has(ended)) return [];
    return problemAt(
      located,
      [field],
      `the ${record.kind} begins at "${starts}", but ${before.id} before it ended at "${ended}"`,
      adviceFor(before, record),
    );
  });
}

function adviceFor(before: ChapterSegment, after: ChapterSegment): string {
  if (before.kind === "stay" && after.kind === "stay") {
    return "Add the leg between the two stays, or let both be at one place.";
  }
  if (before.kind === "leg" && after.kind === "leg") {
    return "Let the first leg lead to where the second begins, or add what lies between.";
  }
  return "Make the leg and the stay name the same place, or add the move between the two.";
}
