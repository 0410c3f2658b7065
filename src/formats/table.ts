/** Tables: columns with a meaning, written as CSV (RFC 4180) and described for a data package. */
import { csvFormatRows, tsvFormatRows } from "d3-dsv";
import type { SourcedItinerary } from "../itinerary/itinerary";

/** A column: its name, its type (Frictionless Table Schema), what it means. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "number" | "date";
  readonly description: string;
  /** The cell of a row; null leaves it empty. */
  readonly value: (row: Row, itinerary: SourcedItinerary) => string | number | null;
}

/** A table: which rows it has, and its columns. */
export interface Table<Row> {
  readonly rows: (itinerary: SourcedItinerary) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** Writes a table as CSV, or with tabs for the clipboard, with a heading line. */
export function writeTable<Row>(
  { rows, columns }: Table<Row>,
  itinerary: SourcedItinerary,
  format: "csv" | "tsv" = "csv",
): string {
  const cells = rows(itinerary).map((row) =>
    columns.map(({ value }) => String(value(row, itinerary) ?? "")),
  );
  const write = format === "csv" ? csvFormatRows : tsvFormatRows;
  return `${write([columns.map(({ name }) => name), ...cells])}\n`;
}
