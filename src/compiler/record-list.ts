/** A file that is one list of records. */
import { z } from "zod";
import { checkSchema } from "./checks/schema";
import type { Located } from "./located";
import type { Problem } from "./problems";
import { parseSourceText } from "./source-text";

/**
 * Reads a list of records. What does not fit is added to `problems`.
 * @param file path of the file, as the reader would type it
 * @param content of the file, as YAML or JSON
 */
export function readRecordList<Shape extends z.ZodType>(
  shape: Shape,
  file: string,
  content: string,
  problems: Problem[],
): readonly Located<z.infer<Shape>>[] {
  const parsed = parseSourceText(file, content);
  if (parsed.kind === "broken") {
    problems.push(...parsed.problems);
    return [];
  }
  const { text } = parsed;
  const list = checkSchema(z.array(z.unknown()), text.value, text, [], problems)?.record ?? [];
  return list.flatMap((value, index) => checkSchema(shape, value, text, [index], problems) ?? []);
}
