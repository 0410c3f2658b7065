/** Records that know where in which file they were written. */
import type { Problem } from "./problems";

/** The way to a value inside a record: keys and indices. */
export type FieldPath = readonly (string | number)[];

/** A record with its place in the files. */
export interface Located<Record> {
  readonly record: Record;
  /** The record's id; null when it has none. */
  readonly id: string | null;
  /** Path of the file, as the reader would type it. */
  readonly file: string;
  /** The line of a field, from 1; that of the nearest enclosing thing when it is not there. */
  readonly lineOf: (path: FieldPath) => number;
}

/** Something wrong with one field of a record; `[]` means the record as a whole. */
export function problemAt(
  { id, file, lineOf }: Omit<Located<unknown>, "record">,
  path: FieldPath,
  message: string,
  advice: string,
): Problem {
  return { file, line: lineOf(path), id, message, advice };
}
