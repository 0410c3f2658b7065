/** A filter in words: for the chip on the page, the buttons that take it back, and what to loosen. */

import { gregorianFromDay, isoFromDay } from "../../itinerary/day";
import type { DayRange } from "../../itinerary/day-range";
import type { SourcedItinerary } from "../../itinerary/itinerary";
import { polityNameOnDay } from "../../itinerary/polity";
import {
  type Activity,
  type Criterion,
  NO_FILTER,
  type SegmentFilter,
} from "../../itinerary/segment-filter";
import { dayInWords } from "../../language/dates";
import { modePhrase } from "../../language/whereabouts";
import { CERTAINTY_WORDS } from "../certainty-words";

const WHOLE_NUMBER = new Intl.NumberFormat("en");

/** One thing that a filter asks, and the filter without it. */
export interface AskedFor {
  readonly criterion: Criterion;
  /** "Turkey", "by sea", "1929 – 1933". */
  readonly words: string;
  readonly without: SegmentFilter;
}

/** Everything a filter asks, one by one. */
export function askedForIn(
  itinerary: SourcedItinerary,
  filter: SegmentFilter,
): readonly AskedFor[] {
  const one = <Key extends "countries" | "polities" | "activities" | "certainties">(
    criterion: Key,
    words: (value: SegmentFilter[Key][number]) => string,
  ): readonly AskedFor[] =>
    filter[criterion].map((value) => ({
      criterion,
      words: words(value),
      without: {
        ...filter,
        [criterion]: filter[criterion].filter((other) => other !== value),
      },
    }));
  const whole = (criterion: "period" | "person" | "extent", words: string): readonly AskedFor[] =>
    filter[criterion] === null
      ? []
      : [{ criterion, words, without: { ...filter, [criterion]: NO_FILTER[criterion] } }];
  const { period, person } = filter;
  return [
    ...whole("period", period ? periodInWords(period) : ""),
    ...one("countries", (country) => country),
    ...one("polities", (id) => polityInWords(itinerary, id)),
    ...one("activities", activityInWords),
    ...one("certainties", (certainty) => CERTAINTY_WORDS[certainty].name.toLowerCase()),
    ...whole("person", person === null ? "" : withPersonInWords(itinerary, person)),
    ...whole("extent", "on the map"),
  ];
}

/** "Showing 34 of 785: Turkey, by sea". */
export function shownInWords(shown: number, all: number, asked: readonly AskedFor[]): string {
  const counts = `Showing ${WHOLE_NUMBER.format(shown)} of ${WHOLE_NUMBER.format(all)}`;
  return asked.length === 0 ? counts : `${counts}: ${asked.map(({ words }) => words).join(", ")}`;
}

/** "stays", "by rail". */
export function activityInWords(activity: Activity): string {
  return activity === "stay" ? "stays" : modePhrase(activity);
}

/** The name of a polity by which it is known at the end of the life, or was last known. */
export function polityInWords(itinerary: SourcedItinerary, id: string): string {
  return polityNameOnDay(itinerary, id, itinerary.atlas.death);
}

function withPersonInWords(itinerary: SourcedItinerary, id: string): string {
  return `with ${itinerary.peopleById.get(id)?.name ?? id}`;
}

/** Whole years as years, "1929 – 1933"; else the days, "3 April 1917 – 5 May 1917". */
export function periodInWords({ first, last }: DayRange): string {
  if (first === last) return dayInWords(first);
  const wholeYears = isoFromDay(first).endsWith("-01-01") && isoFromDay(last).endsWith("-12-31");
  const [from, to] = wholeYears
    ? [first, last].map((day) => String(gregorianFromDay(day).year))
    : [dayInWords(first), dayInWords(last)];
  return from === to ? `${from}` : `${from} – ${to}`;
}
