/** How well the days of the life are covered: by certainty, by chapter and year, and where the gaps are. */
import { certaintyOnDay } from "./certainty-of-day";
import { type Day, gregorianFromDay } from "./day";
import { CERTAINTIES, type Certainty } from "./evidence";
import { type SourcedItinerary, segmentOfDay } from "./itinerary";
import type { SourcedSegment } from "./segment";

/** Days of each certainty. */
export type DaysByCertainty = Readonly<Record<Certainty, number>>;

/** A run of days that are not documented. */
export interface UndocumentedStretch {
  /** First day, inclusive. */
  readonly start: Day;
  /** Last day, inclusive. */
  readonly end: Day;
  readonly segments: readonly SourcedSegment[];
}

/** The certainty of every day of the life, added up. */
export interface Coverage {
  readonly days: number;
  readonly byCertainty: DaysByCertainty;
  /** By chapter id, in the order of the life. */
  readonly byChapter: ReadonlyMap<string, DaysByCertainty>;
  /** By calendar year, in order. */
  readonly byYear: ReadonlyMap<number, DaysByCertainty>;
  /** The longest first. */
  readonly stretches: readonly UndocumentedStretch[];
}

/** Adds up the certainty of each day. */
export function coverageOf(itinerary: SourcedItinerary): Coverage {
  const { birth, death, chapters } = itinerary.atlas;
  const total = noDays();
  const byChapter = new Map(chapters.map(({ id }) => [id, noDays()]));
  const byYear = new Map<number, Record<Certainty, number>>();
  const stretches: { start: Day; end: Day; segments: SourcedSegment[] }[] = [];
  for (let day = birth; day <= death; day++) {
    const segment = segmentOfDay(itinerary, day);
    const certainty = certaintyOnDay(itinerary, day);
    const chapter = chapters.find(({ start, end }) => start <= day && day < end);
    total[certainty]++;
    const ofChapter = byChapter.get(chapter?.id ?? "");
    if (ofChapter) ofChapter[certainty]++;
    const { year } = gregorianFromDay(day);
    const ofYear = byYear.get(year) ?? noDays();
    ofYear[certainty]++;
    byYear.set(year, ofYear);
    if (certainty === "documented") continue;
    const last = stretches.at(-1);
    if (last?.end === day - 1) {
      last.end = day;
      if (last.segments.at(-1) !== segment) last.segments.push(segment);
    } else stretches.push({ start: day, end: day, segments: [segment] });
  }
  return {
    days: death - birth + 1,
    byCertainty: total,
    byChapter,
    byYear,
    stretches: stretches.sort((a, b) => b.end - b.start - (a.end - a.start)),
  };
}

function noDays(): Record<Certainty, number> {
  return Object.fromEntries(CERTAINTIES.map((certainty) => [certainty, 0])) as Record<
    Certainty,
    number
  >;
}
