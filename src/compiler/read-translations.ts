/** Reads geo/translations: one folder a language, one file a kind of record. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "zod";
import { TRANSLATED_LANGUAGES, type TranslatedLanguage } from "../itinerary/translations";
import { checkSchema } from "./checks/schema";
import type { Located } from "./located";
import type { Problem } from "./problems";
import { parseSourceText } from "./source-text";
import {
  accountsFile,
  chaptersFile,
  journeysFile,
  mapNames,
  placesFile,
} from "./translation-schema";

/** The files of one language. */
export interface TranslationFacts {
  readonly language: TranslatedLanguage;
  readonly places: Located<z.infer<typeof placesFile>>;
  readonly names: Located<z.infer<typeof mapNames>>;
  readonly chapters: Located<z.infer<typeof chaptersFile>>;
  readonly journeys: Located<z.infer<typeof journeysFile>>;
  readonly accounts: Located<z.infer<typeof accountsFile>>;
}

/**
 * Reads the folder of translations; none where facts have no such folder. A file of a language that
 * is not there is empty, and the checks then say what is missing in it.
 */
export function readTranslations(folder: string, problems: Problem[]): readonly TranslationFacts[] {
  if (!existsSync(folder)) return [];
  return TRANSLATED_LANGUAGES.flatMap((language) => {
    const read = <Shape extends z.ZodType<object>>(name: string, shape: Shape) =>
      readRecords(join(folder, language, name), shape, problems);
    const places = read("places.yaml", placesFile);
    const names = read("map-names.yaml", mapNames);
    const chapters = read("chapters.yaml", chaptersFile);
    const journeys = read("journeys.yaml", journeysFile);
    const accounts = read("accounts.yaml", accountsFile);
    return places && names && chapters && journeys && accounts
      ? { language, places, names, chapters, journeys, accounts }
      : [];
  });
}

function readRecords<Shape extends z.ZodType<object>>(
  path: string,
  shape: Shape,
  problems: Problem[],
): Located<z.infer<Shape>> | null {
  const file = relative(process.cwd(), path).replaceAll("\\", "/");
  const parsed = parseSourceText(file, existsSync(path) ? readFileSync(path, "utf8") : "{}");
  if (parsed.kind === "broken") {
    problems.push(...parsed.problems);
    return null;
  }
  return checkSchema(shape, parsed.text.value ?? {}, parsed.text, [], problems);
}
