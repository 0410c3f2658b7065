/** What the search box offers for what was typed: a day, and things found, by kind. */

import messages from "virtual:messages/search";
import type { Day } from "../../itinerary/day";
import { type Itinerary, townOf } from "../../itinerary/itinerary";
import { readDate } from "../../itinerary/read-date";
import { nameOf } from "../../language/current";
import { dayInWords } from "../../language/dates";
import { FOUND_KINDS, type FoundKind } from "../../search/documents";
import { type Found, findIn, type SearchIndex } from "../../search/search-index";

/** One line that can be chosen. */
export type Answer =
  | { readonly kind: "day"; readonly key: string; readonly title: string; readonly day: Day }
  | (Found & { readonly kind: FoundKind });

/** Answers of one kind, under one heading. */
export interface AnswerGroup {
  readonly name: string;
  readonly answers: readonly Answer[];
}

const GROUP_NAMES: Readonly<Record<FoundKind, () => string>> = {
  place: () => messages.places(),
  person: () => messages.people(),
  event: () => messages.events(),
  journey: () => messages.journeys(),
  work: () => messages.works(),
  source: () => messages.sources(),
};
/** Lines in all, and of one kind: the best of each, not all of one. */
const MOST = 40;
const MOST_OF_KIND = 5;

/**
 * The groups in the order of their best answer; a typed date comes first.
 * @param index null while it is being fetched: then only dates are understood
 */
export function answersTo(
  query: string,
  index: SearchIndex | null,
  itinerary: Itinerary,
): readonly AnswerGroup[] {
  const life = itinerary.atlas;
  const found = (index ? findIn(index, query, MOST) : []).map((one) =>
    inLanguageOfPage(itinerary, one),
  );
  const kinds = [...new Set(found.map(({ kind }) => kind))].filter((kind) =>
    FOUND_KINDS.includes(kind),
  );
  const groups = kinds.map((kind) => ({
    name: GROUP_NAMES[kind](),
    answers: found.filter((answer) => answer.kind === kind).slice(0, MOST_OF_KIND),
  }));
  const read = readDate(query);
  if (read.kind !== "day" || read.day < life.birth || read.day > life.death) return groups;
  const title = dayInWords(read.day);
  const day: Answer = { kind: "day", key: "day", title, day: read.day };
  return [{ name: messages.day(), answers: [day] }, ...groups];
}

/** The index is in English; what has a name in the language of the page is shown by it. */
function inLanguageOfPage(itinerary: Itinerary, found: Found): Found {
  if (itinerary.atlas.language === undefined) return found;
  if (found.kind === "journey") {
    const journey = itinerary.atlas.journeys.find(({ id }) => id === found.id);
    return { ...found, title: journey?.title ?? found.title, detail: messages.journey() };
  }
  const place = found.kind === "place" ? itinerary.placesById.get(found.id) : undefined;
  if (!place) return found;
  const country = nameOf(place.country);
  const detail = place.within === null ? country : `${townOf(itinerary, place).name}, ${country}`;
  return { ...found, title: place.name, detail };
}
