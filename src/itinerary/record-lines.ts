/** Where each record is written among the facts, so that whoever knows better can correct it there. */

export const RECORD_KINDS = [
  "segment",
  "event",
  "place",
  "person",
  "work",
  "source",
  "journey",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Number of a file, from 0, and line in it, from 1. */
type FileAndLine = readonly [file: number, line: number];

/** The lines of all records, as the page fetches them. */
export interface RecordLines {
  /** Address of the repository as a web page, without a slash at its end; null when none is named. */
  readonly repository: string | null;
  /** Paths from the root of the repository. */
  readonly files: readonly string[];
  readonly records: Readonly<Record<RecordKind, Readonly<Record<string, FileAndLine>>>>;
}

/** Where a record is written. */
export interface RecordLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** A page that shows that line; null when no repository is named. */
  readonly url: string | null;
}

/** Where a record is written; null when there is no such record. */
export function lineOfRecord(lines: RecordLines, kind: RecordKind, id: string): RecordLine | null {
  const found = lines.records[kind][id];
  const file = found && lines.files[found[0]];
  if (!found || file === undefined) return null;
  const [, line] = found;
  const { repository } = lines;
  return {
    file,
    line,
    url: repository === null ? null : `${repository}/blob/HEAD/${file}#L${line}`,
  };
}
