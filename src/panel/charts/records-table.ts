/** The records of the life, in words. */

import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import { type LifeRecord, lifeRecords } from "../../itinerary/figures/records";
import { type Itinerary, placeById, segmentOfDay } from "../../itinerary/itinerary";
import { polityNameOnDay } from "../../itinerary/polity";
import { dayInWords } from "../../language/dates";
import {
  fullPlaceNameOnDay,
  legEndsInWords,
  placeNameOnDay,
  segmentInWords,
} from "../../language/whereabouts";
import { daysInWords, kilometresInWords } from "../words";
import type { Target } from "./chart";
import { type ChartTable, day, text, textColumn } from "./chart-table";
import { capitalized, DEGREE_WORDS, MOVE_WORDS } from "./chart-words";
import { RECORD_NAMES, RECORD_WORDS } from "./record-words";

/** One line of the table of records. */
export interface RecordLine {
  readonly kind: LifeRecord["kind"];
  readonly name: string;
  /** The figure: "63.9° N", "10,542 km". */
  readonly measure: string;
  /** Where, or from where to where. */
  readonly where: string;
  /** The day or days of it. */
  readonly when: string;
  readonly target: Target;
}

/** Every record, in the order in which they are told. */
export function recordLines(itinerary: Itinerary, part: PartOfLife): readonly RecordLine[] {
  return lifeRecords(itinerary, part).map((record) => ({
    kind: record.kind,
    name: RECORD_NAMES[record.kind],
    ...lineOf(itinerary, record),
    target:
      "leg" in record
        ? { kind: "leg", id: record.leg.id, day: record.day }
        : { kind: "day", day: record.day },
  }));
}

function lineOf(
  itinerary: Itinerary,
  record: LifeRecord,
): Pick<RecordLine, "measure" | "where" | "when"> {
  switch (record.kind) {
    case "furthest-north":
    case "furthest-south":
      return {
        measure: DEGREE_WORDS.degrees("latitude", record.place.position[1]),
        where: fullPlaceNameOnDay(itinerary, record.place, record.day),
        when: dayInWords(record.day),
      };
    case "furthest-east":
    case "furthest-west":
      return {
        measure: DEGREE_WORDS.degrees("longitude", record.place.position[0]),
        where: fullPlaceNameOnDay(itinerary, record.place, record.day),
        when: dayInWords(record.day),
      };
    case "furthest-from-birth":
      return {
        measure: kilometresInWords(record.kilometres),
        where: fullPlaceNameOnDay(itinerary, record.place, record.day),
        when: dayInWords(record.day),
      };
    case "longest-leg":
      return {
        measure: kilometresInWords(record.kilometres),
        where: MOVE_WORDS.ends(legEndsInWords(itinerary, record.leg)),
        when: RECORD_WORDS.from(dayInWords(record.day)),
      };
    case "slowest-leg":
      return {
        measure: daysInWords(record.days),
        where: MOVE_WORDS.ends(legEndsInWords(itinerary, record.leg)),
        when: RECORD_WORDS.from(dayInWords(record.day)),
      };
    case "fastest-week":
      return {
        measure: kilometresInWords(record.kilometres),
        where: capitalized(
          segmentInWords(itinerary, segmentOfDay(itinerary, record.first), record.first),
        ),
        when: RECORD_WORDS.between({
          first: dayInWords(record.first),
          last: dayInWords(record.last),
        }),
      };
    case "farthest-year":
      return {
        measure: kilometresInWords(record.kilometres),
        where: "",
        when: String(record.year),
      };
    case "most-moves-in-a-year":
      return {
        measure: RECORD_WORDS.moves(record.moves),
        where: "",
        when: String(record.year),
      };
    case "longest-in-one-town":
      return {
        measure: daysInWords(record.days),
        where: placeNameOnDay(placeById(itinerary, record.town), record.first),
        when: RECORD_WORDS.between({
          first: dayInWords(record.first),
          last: dayInWords(record.last),
        }),
      };
    case "longest-in-one-polity":
      return {
        measure: daysInWords(record.days),
        where: polityNameOnDay(itinerary, record.polity, record.last),
        when: RECORD_WORDS.between({
          first: dayInWords(record.first),
          last: dayInWords(record.last),
        }),
      };
  }
}

/** The records as a table to take away. */
export function recordsAsTable(lines: readonly RecordLine[]): ChartTable {
  return {
    columns: [
      textColumn("Record", "record"),
      textColumn("How much", "measure"),
      textColumn("Where", "where"),
      textColumn("When", "when"),
      textColumn("Day", "day"),
    ],
    rows: lines.map(({ kind, measure, where, when, target }) => [
      text(kind),
      text(measure),
      text(where),
      text(when),
      day(target.day),
    ]),
  };
}
