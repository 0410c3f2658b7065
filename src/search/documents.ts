/** What can be found, and by which words. */
import { shortDayInWords } from "../itinerary/date-words";
import { gregorianFromDay } from "../itinerary/day";
import { placeById, type SourcedItinerary, townOf } from "../itinerary/itinerary";
import { staysAt } from "../itinerary/stays";
import type { Translations, WrittenName } from "../itinerary/translations";
import { dayOfWork } from "../itinerary/works";

export const FOUND_KINDS = ["place", "person", "event", "journey", "work", "source"] as const;
/** The kinds of things that can be found, in the order in which they are shown. */
export type FoundKind = (typeof FOUND_KINDS)[number];

/** One thing that can be found. */
export interface SearchDocument {
  /** Kind and id, "place vienna". */
  readonly key: string;
  readonly kind: FoundKind;
  readonly id: string;
  /** What it is called in the list. */
  readonly title: string;
  /** All its names, in every language and script. */
  readonly names: string;
  /** What stands beside the title: a date, a town, who it was. */
  readonly detail: string;
  /** Further words by which it may be looked for. */
  readonly words: string;
  /** How much of the life hangs on it, from 0 to 1: the weightier is shown first. */
  readonly weight: number;
}

/** Everything that can be found, in English and by its names in the languages of the translations. */
export function searchDocuments(
  itinerary: SourcedItinerary,
  translations: readonly Translations[] = [],
): readonly SearchDocument[] {
  return [
    ...placeDocuments(itinerary, translations),
    ...personDocuments(itinerary),
    ...eventDocuments(itinerary),
    ...journeyDocuments(itinerary, translations),
    ...workDocuments(itinerary),
    ...sourceDocuments(itinerary),
  ];
}

function placeDocuments(
  itinerary: SourcedItinerary,
  translations: readonly Translations[],
): readonly SearchDocument[] {
  return itinerary.atlas.places.map((place) => {
    const town = townOf(itinerary, place);
    const stays = staysAt(itinerary, new Set([place.id]));
    const days = stays.reduce((sum, { start, end }) => sum + end - start, 0);
    const names = [
      place.name,
      ...place.names.map(({ name }) => name),
      ...translations.flatMap(({ places }) => writtenNames(places[place.id])),
    ];
    if (place.within === null) names.push(place.modernName);
    return {
      key: `place ${place.id}`,
      kind: "place",
      id: place.id,
      title: place.name,
      names: distinct(names).join(" / "),
      detail: town === place ? place.country : `${town.name}, ${place.country}`,
      words: [
        ...joinedNames(names),
        ...(town === place ? [] : distinct(town.names.map(({ name }) => name))),
      ].join(" "),
      weight: (place.within === null ? 0.5 : 0) + Math.min(0.5, Math.log10(1 + days) / 8),
    };
  });
}

function personDocuments({ atlas }: SourcedItinerary): readonly SearchDocument[] {
  const mentions = new Map<string, number>();
  for (const { people } of [...atlas.segments, ...atlas.events]) {
    for (const id of people) mentions.set(id, (mentions.get(id) ?? 0) + 1);
  }
  return atlas.people.map(({ id, name, otherNames, role }) => ({
    key: `person ${id}`,
    kind: "person",
    id,
    title: name,
    names: distinct([name, ...otherNames]).join(" / "),
    detail: role,
    words: "",
    weight: Math.min(1, Math.log10(1 + (mentions.get(id) ?? 0)) / 2),
  }));
}

function eventDocuments(itinerary: SourcedItinerary): readonly SearchDocument[] {
  return itinerary.atlas.events.map(({ id, title, start, place, text, marked }) => ({
    key: `event ${id}`,
    kind: "event",
    id,
    title,
    names: title,
    detail: shortDayInWords(start),
    words: `${text} ${placeById(itinerary, place).name} ${gregorianFromDay(start).year}`,
    weight: marked ? 0.6 : 0.2,
  }));
}

function journeyDocuments(
  { atlas }: SourcedItinerary,
  translations: readonly Translations[],
): readonly SearchDocument[] {
  return atlas.journeys.map(({ id, title, summary }) => ({
    key: `journey ${id}`,
    kind: "journey",
    id,
    title,
    names: distinct([
      title,
      ...translations.flatMap(({ journeys }) => journeys[id]?.title ?? []),
    ]).join(" / "),
    detail: "journey",
    words: summary,
    weight: 0.8,
  }));
}

function workDocuments({ atlas }: SourcedItinerary): readonly SearchDocument[] {
  return atlas.works.map((work) => {
    const { id, title, originalTitle, text } = work;
    const day = dayOfWork(work);
    return {
      key: `work ${id}`,
      kind: "work",
      id,
      title,
      names: distinct([title, originalTitle ?? ""]).join(" / "),
      detail: day === null ? "" : String(gregorianFromDay(day).year),
      words: text,
      weight: 0.5,
    };
  });
}

function sourceDocuments({ atlas }: SourcedItinerary): readonly SearchDocument[] {
  return atlas.sources.map(({ id, title, author, issued }) => {
    const authors = (author ?? [])
      .map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(" "))
      .join(", ");
    const year = issued?.["date-parts"][0]?.[0];
    return {
      key: `source ${id}`,
      kind: "source",
      id,
      title,
      names: title,
      detail: [authors, year].filter((part) => part !== "" && part !== undefined).join(", "),
      words: authors,
      weight: 0.1,
    };
  });
}

/** All the names of a place in one language. */
function writtenNames(written: WrittenName | undefined): readonly string[] {
  if (written === undefined) return [];
  return typeof written === "string" ? [written] : written.map(([name]) => name);
}

/** Names of several words written as one: "NewYork". */
function joinedNames(names: readonly string[]): readonly string[] {
  return distinct(
    names.filter((name) => /[ -]/.test(name)).map((name) => name.replace(/[ -]/g, "")),
  );
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== "");
}
