/** What the search box offers for what was typed: a day, and things found, by kind. */
import { dayInWords } from "../../itinerary/date-words";
import type { Day } from "../../itinerary/day";
import { readDate } from "../../itinerary/read-date";
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

const GROUP_NAMES: Readonly<Record<FoundKind, string>> = {
  place: "Places",
  person: "People",
  event: "Events",
  journey: "Journeys",
  work: "His works",
  source: "Sources",
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
  life: { readonly birth: Day; readonly death: Day },
): readonly AnswerGroup[] {
  const found = index ? findIn(index, query, MOST) : [];
  const kinds = [...new Set(found.map(({ kind }) => kind))].filter((kind) =>
    FOUND_KINDS.includes(kind),
  );
  const groups = kinds.map((kind) => ({
    name: GROUP_NAMES[kind],
    answers: found.filter((answer) => answer.kind === kind).slice(0, MOST_OF_KIND),
  }));
  const read = readDate(query);
  if (read.kind !== "day" || read.day < life.birth || read.day > life.death) return groups;
  const title = dayInWords(read.day);
  return [{ name: "Day", answers: [{ kind: "day", key: "day", title, day: read.day }] }, ...groups];
}
