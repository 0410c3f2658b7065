/** The events, in order of their first day. */
import { certaintyOfEvent } from "../itinerary/certainty";
import type { SourcedEvent } from "../itinerary/event";
import { evidenceOf } from "./compile-evidence";
import { dateStatement, daysOfEvent } from "./dates";
import type { ChapterEvent, Facts } from "./facts";

/** Compiles the events. */
export function compileEvents(facts: Facts): readonly SourcedEvent[] {
  return facts.events.map(({ record }) => eventOf(record)).sort((a, b) => a.start - b.start);
}

function eventOf(record: ChapterEvent): SourcedEvent {
  const startDate = dateStatement(record.start, record.startOldStyle);
  const endDate =
    record.end === undefined ? startDate : dateStatement(record.end, record.endOldStyle);
  const evidence = evidenceOf(record);
  return {
    id: record.id,
    chapter: record.chapterId,
    title: record.title,
    text: record.text,
    ...daysOfEvent(record),
    startDate,
    endDate,
    place: record.place,
    away: record.away,
    marked: record.marked,
    certainty: certaintyOfEvent({ ...evidence, startDate, endDate }),
    ...evidence,
  };
}
