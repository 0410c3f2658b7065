/** Which days each segment touches as written, and where it puts him on them. */
import type { Day } from "../itinerary/day";
import { middleDay } from "../itinerary/edtf";
import type { ChapterSegment, Facts } from "./facts";
import { DEATH } from "./life";

/** A segment with the first and last day it touches. */
export interface SegmentDays {
  readonly segment: ChapterSegment;
  readonly first: Day;
  readonly last: Day;
}

/** The segments with their days, in order. */
export function daysOfSegments({ segments }: Facts): readonly SegmentDays[] {
  return segments.map(({ record }, index) => {
    const next = segments[index + 1];
    const last = next ? middleDay(next.record.start) : DEATH;
    return { segment: record, first: middleDay(record.start), last };
  });
}

/** Where a segment puts him on a day: a leg at its ends on their days, and on its way on any. */
export function placesOn({ segment, first, last }: SegmentDays, day: Day): readonly string[] {
  switch (segment.kind) {
    case "stay":
      return [segment.place];
    case "unknown":
      return [];
    case "leg":
      return [
        ...(day === first ? [segment.from] : []),
        ...segment.via,
        ...(day === last ? [segment.to] : []),
      ];
  }
}
