/** What the table says beside what stands in it. */
import type { Criterion } from "../../itinerary/segment-filter";
import { daysInWords } from "../words";

const WHOLE_NUMBER = new Intl.NumberFormat("en");

export const TABLE_NAME = "The itinerary, one row for each stay and move";

/** What the grid says to those who cannot see it is one. */
export const GRID_KEYS =
  "Up and down arrows move through the rows, Page Up and Page Down by a screenful, Home and End to the first and the last. Enter opens a row on the map.";

export const COLUMN_NAMES = {
  from: "From",
  to: "To",
  days: "Days",
  what: "What",
  where: "Where",
  country: "Country",
  kilometres: "Distance",
  certainty: "Certainty",
  people: "With",
} as const;

export type ColumnId = keyof typeof COLUMN_NAMES;

/** The orders that a phone offers, where there are no headings to sort by. */
export const ORDERS = [
  { name: "Earliest first", column: "from", desc: false },
  { name: "Latest first", column: "from", desc: true },
  { name: "Most days first", column: "days", desc: true },
  { name: "Farthest first", column: "kilometres", desc: true },
  { name: "By place", column: "where", desc: false },
  { name: "By country", column: "country", desc: false },
  { name: "By mode", column: "what", desc: false },
  { name: "Surest first", column: "certainty", desc: false },
] as const satisfies readonly { name: string; column: ColumnId; desc: boolean }[];

/** What each criterion is called where one is asked to drop it. */
export const CRITERION_NAMES: Readonly<Record<Criterion, string>> = {
  period: "the period",
  countries: "the country",
  polities: "the state",
  activities: "the mode",
  certainties: "the certainty",
  person: "the person",
  extent: "the limit to what is on the map",
};

/** "Without the mode 21 would match." */
export function wouldMatch(criterion: Criterion, count: number): string {
  return count === 1
    ? `Without ${CRITERION_NAMES[criterion]} one row would match.`
    : `Without ${CRITERION_NAMES[criterion]} ${WHOLE_NUMBER.format(count)} rows would match.`;
}

/** "Drop the mode". */
export function dropInWords(criterion: Criterion): string {
  return `Drop ${CRITERION_NAMES[criterion]}`;
}

/** "same day", "1 day", "29 days". */
export function nightsInWords(days: number): string {
  return days === 0 ? "same day" : daysInWords(days);
}

/** "785 rows", "1 row". */
export function rowsInWords(count: number): string {
  return count === 1 ? "1 row" : `${WHOLE_NUMBER.format(count)} rows`;
}

/** What is said once rows are on the clipboard. */
export function copiedInWords(count: number): string {
  return `${rowsInWords(count)} copied, with their headings.`;
}

export const COPY_FAILED =
  "The browser did not let the atlas copy; the CSV file holds the same rows.";
export const EXPORT_FAILED = "The file could not be made; check the connection and try again.";
