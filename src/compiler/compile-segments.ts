/** The segments of the itinerary, with their moments and lines. */
import { isoFromDay } from "../itinerary/day";
import { middleDay } from "../itinerary/edtf";
import type { DateStatement, Segment } from "../itinerary/segment";
import { dateStatement } from "./dates";
import { endsOfSegments, type SegmentEnds } from "./ends-of-segments";
import type { ChapterSegment, Facts } from "./facts";
import { indexFacts } from "./index-facts";
import { type LineMaterial, legLine } from "./leg-line";
import { DEATH } from "./life";
import { spreadMoments } from "./moments";

const DEATH_STATEMENT: DateStatement = {
  edtf: isoFromDay(DEATH),
  earliest: DEATH,
  latest: DEATH,
};

/**
 * Compiles segments that have passed the checks.
 * @throws {Error} when a reference does not resolve, which the checks rule out.
 */
export function compileSegments(facts: Facts): readonly Segment[] {
  const records = facts.segments.map(({ record }) => record);
  const moments = spreadMoments(records.map(({ start }) => middleDay(start)));
  const ends = endsOfSegments(records);
  const material = indexFacts(facts);
  return records.map((record, index) => {
    const next = records[index + 1];
    const common = {
      id: record.id,
      index,
      chapter: record.chapterId,
      start: moments[index] ?? DEATH,
      end: moments[index + 1] ?? DEATH + 1,
      startDate: dateStatement(record.start, record.startOldStyle),
      endDate: next ? dateStatement(next.start, next.startOldStyle) : DEATH_STATEMENT,
      certainty: record.certainty,
      text: record.text,
      dispute: record.dispute ?? null,
      citations: record.sources,
    };
    return { ...common, ...whereOf(record, ends[index], material) };
  });
}

/** What a segment says of space. */
function whereOf(record: ChapterSegment, ends: SegmentEnds | undefined, material: LineMaterial) {
  switch (record.kind) {
    case "stay":
      return { kind: record.kind, place: record.place };
    case "unknown": {
      const { from, to } = ends ?? { from: null, to: null };
      if (from === null || to === null) throw unresolved(record.id);
      return { kind: record.kind, from, to };
    }
    case "leg": {
      const result = legLine(record, material);
      if (result.kind !== "line") throw unresolved(record.id);
      const { from, to, via, mode, guarded } = record;
      const vehicle = record.vehicle ?? null;
      return { kind: record.kind, from, to, via, mode, vehicle, guarded, ...result.line };
    }
  }
}

function unresolved(id: string): Error {
  return new Error(`The segment ${id} passed the checks but does not resolve.`);
}
