/** The itinerary as the table shows it: each segment in words, and what it is sorted by. */
import { isOldStyleInRussia } from "../../itinerary/calendar";
import { type DateStatement, isExact } from "../../itinerary/evidence";
import { placeById, type SourcedItinerary } from "../../itinerary/itinerary";
import { peopleOf } from "../../itinerary/people";
import { entriesInto, polityNameOnDay } from "../../itinerary/polity";
import type { SourcedSegment } from "../../itinerary/segment";
import { activityOf } from "../../itinerary/segments-matching";
import { oldStyleInWords, shortDateStatementInWords } from "../../language/dates";
import { fullPlaceNameOnDay, legEndsInWords, travelInWords } from "../../language/whereabouts";

/** A date as the table shows it. */
export interface DateCell {
  /** "about 14 Sep 1902". */
  readonly words: string;
  /** "1 September 1902", where the place counted so. */
  readonly oldStyle: string | null;
}

/** One row. */
export interface TableRow {
  readonly segment: SourcedSegment;
  readonly from: DateCell;
  readonly to: DateCell;
  /** Midnights between its first and its last day. */
  readonly days: number;
  readonly what: string;
  readonly where: string;
  /** The polities of the day, in order; by its name of today where the atlas has none. */
  readonly country: string;
  /** Length of the way; absent for what is not a way. */
  readonly kilometres: number | undefined;
  readonly people: string;
}

/** What stands for a stay, and for a stretch of which nothing is known. */
const STAY = "stay";
const NOT_KNOWN = "not known";

/** Every segment as a row, in order of time. */
export function tableRows(itinerary: SourcedItinerary): readonly TableRow[] {
  return itinerary.atlas.segments.map((segment) => tableRow(itinerary, segment));
}

function tableRow(itinerary: SourcedItinerary, segment: SourcedSegment): TableRow {
  const what =
    segment.kind === "leg"
      ? travelInWords(segment)
      : activityOf(segment) === null
        ? NOT_KNOWN
        : STAY;
  return {
    segment,
    from: dateCell(itinerary, segment, segment.startDate),
    to: dateCell(itinerary, segment, segment.endDate),
    days: Math.floor(segment.end) - Math.floor(segment.start),
    what,
    where: whereInWords(itinerary, segment),
    country: countryInWords(itinerary, segment),
    kilometres: segment.kind === "leg" ? segment.kilometres : undefined,
    people: peopleOf(itinerary, segment)
      .map(({ name }) => name)
      .join(", "),
  };
}

function dateCell(
  itinerary: SourcedItinerary,
  segment: SourcedSegment,
  statement: DateStatement,
): DateCell {
  const place = placeById(itinerary, segment.kind === "stay" ? segment.place : segment.from);
  const counted =
    isExact(statement) &&
    isOldStyleInRussia(statement.earliest) &&
    (place.oldStyle || statement.oldStyle !== undefined);
  return {
    words: shortDateStatementInWords(statement),
    oldStyle: counted ? oldStyleInWords(statement.earliest) : null,
  };
}

function whereInWords(itinerary: SourcedItinerary, segment: SourcedSegment): string {
  const nameOf = (id: string) =>
    fullPlaceNameOnDay(itinerary, placeById(itinerary, id), Math.floor(segment.start));
  switch (segment.kind) {
    case "stay":
      return nameOf(segment.place);
    case "leg": {
      const { from, to } = legEndsInWords(itinerary, segment);
      return `${from} – ${to}`;
    }
    case "unknown":
      return `last known at ${nameOf(segment.from)}`;
  }
}

function countryInWords(itinerary: SourcedItinerary, segment: SourcedSegment): string {
  const names = entriesInto(itinerary, segment)
    .map(({ polity, day }) => polityNameOnDay(itinerary, polity, day))
    .filter((name, index, all) => name !== all[index - 1]);
  if (names.length > 0 || segment.kind === "unknown") return names.join(" – ");
  const ids = segment.kind === "stay" ? [segment.place] : [segment.from, segment.to];
  return [...new Set(ids.map((id) => placeById(itinerary, id).country))].join(" – ");
}
