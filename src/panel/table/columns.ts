/** The columns of the table, and how each is sorted. */
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { CERTAINTIES } from "../../itinerary/evidence";
import type { TableRow } from "./table-row";
import { COLUMN_NAMES, type ColumnId } from "./words";

export const FEATURES = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const column = createColumnHelper<typeof FEATURES, TableRow>();
const ALPHABET = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function byNumber(id: ColumnId, read: (row: TableRow) => number | undefined) {
  return column.accessor(read, {
    id,
    header: COLUMN_NAMES[id],
    sortFn: (a, b) => Number(a.getValue(id)) - Number(b.getValue(id)),
    // What has no distance stands at the end, whichever way it is sorted.
    sortUndefined: "last",
    sortDescFirst: id === "days" || id === "kilometres",
  });
}

function byAlphabet(id: ColumnId, read: (row: TableRow) => string) {
  return column.accessor((row) => read(row) || undefined, {
    id,
    header: COLUMN_NAMES[id],
    sortFn: (a, b) => ALPHABET.compare(String(a.getValue(id)), String(b.getValue(id))),
    sortUndefined: "last",
  });
}

/** In the order in which they stand. */
export const COLUMNS = column.columns([
  byNumber("from", ({ segment }) => segment.index),
  byNumber("to", ({ segment }) => segment.end),
  byNumber("days", ({ days }) => days),
  byAlphabet("what", ({ what }) => what),
  byAlphabet("where", ({ where }) => where),
  byAlphabet("country", ({ country }) => country),
  byNumber("kilometres", ({ kilometres }) => kilometres),
  byNumber("certainty", ({ segment }) => CERTAINTIES.indexOf(segment.certainty)),
  byAlphabet("people", ({ people }) => people),
]);
