/** From facts to the atlas: everything checked, resolved and laid out in time and space. */
import type { Atlas } from "../itinerary/atlas";
import type { Day } from "../itinerary/day";
import { middleDay } from "../itinerary/edtf";
import type { SourcedChapter, SourcedJourney, TourStep } from "../itinerary/journey";
import type { Person } from "../itinerary/person";
import type { SourcedPlace } from "../itinerary/place";
import type { Polity } from "../itinerary/polity";
import type { Translations } from "../itinerary/translations";
import { type Borders, spansAt } from "./borders";
import { checkFacts } from "./checks/check-facts";
import { staleTranslations } from "./checks/translations";
import { compileEvents } from "./compile-events";
import { compileSegments } from "./compile-segments";
import { compileTranslations } from "./compile-translations";
import { compileWorks } from "./compile-works";
import { daysOfToponym } from "./dates";
import type { Facts } from "./facts";
import { roundedPosition } from "./geometry";
import { indexFacts } from "./index-facts";
import { BIRTH, DEATH } from "./life";
import type { PolityRecord } from "./polity-schema";
import { precisionInKilometres } from "./precision";
import { type Problem, sortProblems } from "./problems";
import { type ReadFacts, readGeo } from "./read-geo";
import type { PersonRecord, PlaceRecord, TourStepRecord } from "./schema";

/** All that is wrong with the facts. */
export interface Problems {
  readonly kind: "problems";
  readonly problems: readonly Problem[];
}

/** The atlas in English and what is laid over it in other languages, or all that is wrong. */
export type Compilation =
  | {
      readonly kind: "atlas";
      readonly atlas: Atlas;
      /** What it was made of. */
      readonly facts: Facts;
      readonly translations: readonly Translations[];
      /** Translations that are older than their English: to be looked at, but no fault. */
      readonly stale: readonly Problem[];
    }
  | Problems;

/** Reads, checks and compiles a folder of facts. */
export function compileGeo(folder: string): Compilation {
  return compileFacts(readGeo(folder));
}

/** Checks and compiles facts that were read. */
export function compileFacts({ facts, problems: unread }: ReadFacts): Compilation {
  const problems = checkFacts(facts, unread);
  if (problems.length > 0) return { kind: "problems", problems: sortProblems(problems) };
  return {
    kind: "atlas",
    atlas: atlasOf(facts),
    facts,
    translations: compileTranslations(facts),
    stale: sortProblems(staleTranslations(facts)),
  };
}

/** Lays out facts that have passed the checks. */
export function atlasOf(facts: Facts): Atlas {
  const events = compileEvents(facts);
  return {
    birth: BIRTH,
    death: DEATH,
    places: facts.places.map(({ record }) => placeOf(record, facts.polities.borders)),
    segments: compileSegments(facts, events),
    events,
    journeys: journeysOf(facts),
    chapters: chaptersOf(facts),
    polities: facts.polities.polities.map(({ record }) => polityOf(record)),
    borderDays: borderDaysOf(facts.polities.borders),
    people: facts.people.map(({ record }) => personOf(record)),
    sources: facts.sources.map(({ record }) => record),
    works: compileWorks(facts),
  };
}

/** The days of the life on which some border changed, in order. */
function borderDaysOf(borders: Borders): readonly Day[] {
  const days = new Set(borders.flatMap(({ from, to }) => [from, to]));
  return [...days]
    .filter((day): day is Day => day !== null && day > BIRTH && day <= DEATH)
    .sort((a, b) => a - b);
}

/** Countries of today whose places belonged to the Russian Empire, but for what a record says. */
const IN_THE_RUSSIAN_EMPIRE: ReadonlySet<string> = new Set([
  "Armenia",
  "Azerbaijan",
  "Belarus",
  "Estonia",
  "Finland",
  "Georgia",
  "Kazakhstan",
  "Kyrgyzstan",
  "Latvia",
  "Lithuania",
  "Moldova",
  "Russia",
  "Ukraine",
]);

function placeOf(record: PlaceRecord, borders: Borders): SourcedPlace {
  const { properties } = record;
  const position = roundedPosition(record.geometry.coordinates);
  return {
    id: record.id,
    name: properties.name,
    names: properties.names.map((toponym) => ({
      name: toponym.name,
      language: toponym.language,
      ...daysOfToponym(toponym),
    })),
    kind: properties.kind,
    within: properties.within,
    modernName: properties.modernName,
    country: properties.country,
    polities: spansAt(borders, position),
    oldStyle: properties.oldStyle ?? IN_THE_RUSSIAN_EMPIRE.has(properties.country),
    position,
    precision: precisionInKilometres(record),
    note: properties.note,
    geonames: properties.geonames,
    citations: properties.sources,
  };
}

function polityOf({ id, names, rank }: PolityRecord): Polity {
  return {
    id,
    names: names.map((name) => ({
      name: name.name,
      language: name.language,
      ...daysOfToponym(name),
    })),
    rank,
  };
}

function personOf({ id, name, otherNames, born, died, role, sources }: PersonRecord): Person {
  return { id, name, otherNames, born, died, role, citations: sources };
}

function journeysOf(facts: Facts): readonly SourcedJourney[] {
  const { segmentIndices } = indexFacts(facts);
  return facts.journeys.map(({ record }) => ({
    id: record.id,
    title: record.title,
    summary: record.summary,
    companions: record.companions,
    tour: record.tour.map(tourStepOf),
    spans: record.spans.map(({ first, last }) => ({
      first: segmentIndices.get(first) ?? 0,
      last: segmentIndices.get(last) ?? 0,
    })),
  }));
}

function tourStepOf({ id, title, text, date, place, map }: TourStepRecord): TourStep {
  return { id, title, text, day: date, place: place ?? null, view: map ?? null };
}

/** A chapter runs from the day of its first segment to that of the next chapter's. */
function chaptersOf(facts: Facts): readonly SourcedChapter[] {
  const starts = facts.chapters.map(({ record }) => {
    const first = facts.segments.find((segment) => segment.record.chapterId === record.id);
    return first ? middleDay(first.record.start) : BIRTH;
  });
  return facts.chapters.map(({ record }, index) => ({
    ...record,
    start: starts[index] ?? BIRTH,
    end: starts[index + 1] ?? DEATH + 1,
  }));
}
