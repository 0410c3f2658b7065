/** The numbers of a chart as a table, to read and to take away. */
import { csvFormatRows } from "d3-dsv";
import { type Day, isoFromDay } from "../../itinerary/day";

/** A cell: words, a number with how it is read, or a day. */
export type Cell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly decimals: number }
  | { readonly kind: "day"; readonly day: Day };

/** A column: its heading for readers, its name in a file. */
export interface TableColumn {
  readonly heading: string;
  readonly name: string;
  readonly align: "start" | "end";
}

/** A table; each row has a cell for each column. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of words or days. */
export function textColumn(heading: string, name: string): TableColumn {
  return { heading, name, align: "start" };
}

/** A column of numbers. */
export function numberColumn(heading: string, name: string): TableColumn {
  return { heading, name, align: "end" };
}

/** A cell of words. */
export function text(words: string): Cell {
  return { kind: "text", text: words };
}

/** A cell with a number, kept to so many decimals. */
export function number(value: number, decimals = 0): Cell {
  return { kind: "number", value: Number(value.toFixed(decimals)), decimals };
}

/** A cell with a day. */
export function day(of: Day): Cell {
  return { kind: "day", day: of };
}

/** A table as CSV (RFC 4180) with a heading line; days as YYYY-MM-DD, numbers with a point. */
export function tableAsCsv({ columns, rows }: ChartTable): string {
  const cells = rows.map((row) => row.map(plainCell));
  return `${csvFormatRows([columns.map(({ name }) => name), ...cells])}\n`;
}

function plainCell(cell: Cell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.value);
    case "day":
      return isoFromDay(cell.day);
  }
}
