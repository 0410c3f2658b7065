/** The lettering of polities on the map, read from geo/polities/lettering.yaml. */
import { type Day, dayFromIso } from "../itinerary/day";
import type { PolityLettering } from "../itinerary/polity-lettering";
import type { Located } from "./located";
import { type LetteringRecord, letteringRecord } from "./polity-schema";
import { type Problem, problemInWords } from "./problems";
import { readRecordList } from "./record-list";

/**
 * Reads the lettering of polities, each record under the id of its polity.
 * @param file path of the file, as the reader would type it
 * @param content of the file, as YAML
 * @param problems to which what does not fit is added
 */
export function readLettering(
  file: string,
  content: string,
  problems: Problem[],
): readonly Located<LetteringRecord>[] {
  return readRecordList(letteringRecord, file, content, problems).map((located) => ({
    ...located,
    id: located.record.polity,
  }));
}

/** The first day a name is lettered and the first day it no longer is; null for no bound. */
export function daysOfLettering({ from, to }: Pick<LetteringRecord, "from" | "to">): {
  readonly from: Day | null;
  readonly to: Day | null;
} {
  return { from: dayOrNull(from), to: dayOrNull(to) };
}

/**
 * Compiles the lettering of polities.
 * @param content of the file, as YAML
 * @throws {Error} naming the file, the lines and what is wrong with them.
 */
export function compileLettering(content: string): readonly PolityLettering[] {
  const problems: Problem[] = [];
  const records = readLettering("geo/polities/lettering.yaml", content, problems);
  if (problems.length > 0) throw new Error(problems.map(problemInWords).join("\n"));
  return records.map(({ record }) => {
    const { polity, en, ru, local, style, zooms, line } = record;
    const days = daysOfLettering(record);
    return { polity, latin: en, original: local ?? ru ?? null, ...days, style, zooms, line };
  });
}

function dayOrNull(iso: string | undefined): Day | null {
  return iso === undefined ? null : dayFromIso(iso);
}
