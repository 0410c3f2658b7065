/** What can be chosen in each list of the filter, and how many rows of the whole itinerary have it. */
import { useMemo } from "react";
import { CERTAINTIES } from "../../itinerary/evidence";
import type { SourcedItinerary } from "../../itinerary/itinerary";
import { entriesInto } from "../../itinerary/polity";
import type { SourcedSegment } from "../../itinerary/segment";
import { ACTIVITIES } from "../../itinerary/segment-filter";
import { activityOf, placesTouched } from "../../itinerary/segments-matching";
import { CERTAINTY_WORDS } from "../certainty-words";
import { activityInWords, polityInWords } from "../filter/filter-words";

/** One thing to choose. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly words: string;
  /** Rows that have it. */
  readonly count: number;
}

/** The things of one kind. */
export interface ChoiceGroup<Value extends string = string> {
  readonly title: string;
  readonly options: readonly Choice<Value>[];
  /** Those of some values that are of this kind. */
  valuesAmong(values: readonly string[]): readonly Value[];
}

/** Counted once for an itinerary. */
export function useChoices(itinerary: SourcedItinerary) {
  return useMemo(() => choicesOf(itinerary), [itinerary]);
}

/** The choices of each kind that the itinerary has; of those without an order of their own, by name. */
export function choicesOf(itinerary: SourcedItinerary) {
  const { segments } = itinerary.atlas;
  return {
    countries: named(
      "Countries of today",
      counted(segments, (segment) =>
        placesTouched(itinerary, segment).map(({ country }) => country),
      ),
      (country) => country,
    ),
    polities: named(
      "States of the time",
      counted(segments, (segment) => entriesInto(itinerary, segment).map(({ polity }) => polity)),
      (id) => polityInWords(itinerary, id),
    ),
    people: named(
      "People",
      counted(segments, ({ people }) => people),
      (id) => itinerary.peopleById.get(id)?.name ?? id,
    ),
    activities: inOrder(
      "Mode",
      ACTIVITIES,
      counted(segments, (segment) => activityOf(segment) ?? []),
      activityInWords,
    ),
    certainties: inOrder(
      "Certainty",
      CERTAINTIES,
      counted(segments, ({ certainty }) => certainty),
      (certainty) => CERTAINTY_WORDS[certainty].name,
    ),
  };
}

/** How many segments have each value; one that has it twice counts once. */
function counted<Value extends string>(
  segments: readonly SourcedSegment[],
  valuesOf: (segment: SourcedSegment) => Value | readonly Value[],
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const segment of segments) {
    for (const value of new Set([valuesOf(segment)].flat() as readonly Value[])) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function named(
  title: string,
  counts: ReadonlyMap<string, number>,
  nameOf: (value: string) => string,
): ChoiceGroup {
  const options = [...counts].map(([value, count]) => ({ value, words: nameOf(value), count }));
  return group(
    title,
    options.sort((a, b) => a.words.localeCompare(b.words, "en")),
  );
}

function inOrder<Value extends string>(
  title: string,
  order: readonly Value[],
  counts: ReadonlyMap<Value, number>,
  nameOf: (value: Value) => string,
): ChoiceGroup<Value> {
  return group(
    title,
    order.flatMap((value) => {
      const count = counts.get(value);
      return count === undefined ? [] : { value, words: nameOf(value), count };
    }),
  );
}

function group<Value extends string>(
  title: string,
  options: readonly Choice<Value>[],
): ChoiceGroup<Value> {
  return {
    title,
    options,
    valuesAmong: (values) => options.flatMap(({ value }) => (values.includes(value) ? value : [])),
  };
}
