/** The segments of the itinerary, with their moments, lines and certainty. */
import { certaintyOfLeg, certaintyOfStay, isWitness } from "../itinerary/certainty";
import { isoFromDay } from "../itinerary/day";
import { middleDay } from "../itinerary/edtf";
import type { SourcedEvent } from "../itinerary/event";
import { type DateStatement, isExact } from "../itinerary/evidence";
import type { SourcedSegment } from "../itinerary/segment";
import { type Borders, stretchesAlong } from "./borders";
import { attestationsOf, evidenceOf } from "./compile-evidence";
import { dateStatement } from "./dates";
import { endsOfSegments, type SegmentEnds } from "./ends-of-segments";
import type { ChapterSegment, Facts } from "./facts";
import { type FactsById, indexFacts } from "./index-facts";
import { legLine } from "./leg-line";
import { DEATH } from "./life";
import { spreadMoments } from "./moments";
import { townIdOf } from "./town";

const DEATH_STATEMENT: DateStatement = {
  edtf: isoFromDay(DEATH),
  earliest: DEATH,
  latest: DEATH,
};

/**
 * Compiles segments that have passed the checks.
 * @throws {Error} when a reference does not resolve, which the checks rule out.
 */
export function compileSegments(
  facts: Facts,
  events: readonly SourcedEvent[],
): readonly SourcedSegment[] {
  const records = facts.segments.map(({ record }) => record);
  const moments = spreadMoments(records.map(({ start }) => middleDay(start)));
  const ends = endsOfSegments(records);
  const material = {
    byId: indexFacts(facts),
    witnesses: events.filter(isWitness),
    borders: facts.polities.borders,
  };
  return records.map((record, index): SourcedSegment => {
    const next = records[index + 1];
    const { from, to } = ends[index] ?? { from: null, to: null };
    const common: CommonParts = {
      id: record.id,
      index,
      chapter: record.chapterId,
      start: moments[index] ?? DEATH,
      end: moments[index + 1] ?? DEATH + 1,
      startDate: dateStatement(record.start, record.startOldStyle),
      endDate: next ? dateStatement(next.start, next.startOldStyle) : DEATH_STATEMENT,
      text: record.text,
      ...evidenceOf(record),
    };
    return segmentOf(record, common, { from, to }, material);
  });
}

type CommonParts = Omit<
  Extract<SourcedSegment, { kind: "unknown" }>,
  "kind" | "from" | "to" | "certainty"
>;

interface Material {
  readonly byId: FactsById;
  /** Documented events of one day, with him there. */
  readonly witnesses: readonly SourcedEvent[];
  readonly borders: Borders;
}

/** What a segment says of space, and how sure it is. */
function segmentOf(
  record: ChapterSegment,
  common: CommonParts,
  { from, to }: SegmentEnds,
  material: Material,
): SourcedSegment {
  switch (record.kind) {
    case "stay": {
      const attestations = attestationsOf(record);
      const attested =
        attestations.some(({ date }) => isExact(date)) ||
        hasWitness(record.place, common, material);
      const certainty = certaintyOfStay(common, attested);
      return { ...common, certainty, kind: record.kind, place: record.place, attestations };
    }
    case "unknown": {
      if (from === null || to === null) throw unresolved(record.id);
      return { ...common, certainty: "unknown", kind: record.kind, from, to };
    }
    case "leg": {
      const result = legLine(record, material.byId);
      if (result.kind !== "line") throw unresolved(record.id);
      const { kind, via, mode, guarded, vehicle = null } = record;
      return {
        ...common,
        certainty: certaintyOfLeg(common),
        kind,
        from: record.from,
        to: record.to,
        via,
        mode,
        vehicle,
        guarded,
        ...result.line,
        polities: stretchesAlong(material.borders, result.line.line, common.start, common.end),
      };
    }
  }
}

/** Whether a documented event of one day puts him in the town of a stay while it lasts. */
function hasWitness(
  place: string,
  { start, end }: Pick<CommonParts, "start" | "end">,
  { byId, witnesses }: Material,
): boolean {
  const town = townIdOf(place, byId);
  return witnesses.some(
    (event) => start <= event.start && event.start < end && townIdOf(event.place, byId) === town,
  );
}

function unresolved(id: string): Error {
  return new Error(`The segment ${id} passed the checks but does not resolve.`);
}
