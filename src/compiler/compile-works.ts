/** His works, in the order in which they were begun or came out. */
import { middleDay } from "../itinerary/edtf";
import type { Work, Writing } from "../itinerary/work";
import { dayOfWork } from "../itinerary/works";
import { dateStatement } from "./dates";
import type { Facts } from "./facts";
import { DEATH } from "./life";
import type { WorkRecord } from "./schema";

/** Compiles the works. Those of no known day stand last. */
export function compileWorks(facts: Facts): readonly Work[] {
  const order = (work: Work) => dayOfWork(work) ?? Number.POSITIVE_INFINITY;
  return facts.works.map(({ record }) => workOf(record)).sort((a, b) => order(a) - order(b));
}

function workOf(record: WorkRecord): Work {
  const { id, title, originalTitle, language, kind, text, people, published } = record;
  return {
    id,
    title,
    originalTitle,
    language,
    kind,
    writing: record.written && writingOf(record.written),
    publication: published && {
      date: dateStatement(published.date, undefined),
      place: published.place,
    },
    text,
    doubt: record.doubt ?? null,
    people,
    source: record.source ?? null,
    citations: record.sources,
  };
}

function writingOf({ start, end, places }: NonNullable<WorkRecord["written"]>): Writing {
  const last = end ?? start;
  return {
    startDate: dateStatement(start, undefined),
    endDate: dateStatement(last, undefined),
    first: middleDay(start),
    last: Math.max(middleDay(start), Math.min(middleDay(last), DEATH)),
    places: places ?? [],
  };
}
