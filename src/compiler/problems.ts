/** What is wrong with the facts, as data, and as the lines a person reads. */

/** One thing wrong in one place of geo/. */
export interface Problem {
  /** Path of the file, as the reader would type it. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Id of the record; null when it concerns the file itself. */
  readonly id: string | null;
  /** What is wrong: a clause without a full stop. */
  readonly message: string;
  /** What to do about it: a sentence. */
  readonly advice: string;
}

/** `geo/itinerary/03.yaml:120  a-064: the place "x" is not in places.geojson. Did you mean ...` */
export function problemInWords({ file, line, id, message, advice }: Problem): string {
  const who = id === null ? "" : `${id}: `;
  return `${file}:${line}  ${who}${message}. ${advice}`;
}

/** All problems, by file and line. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line);
}
