/** Reads the files of geo/ into located records. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "zod";
import { checkSchema } from "./checks/schema";
import type { ChapterEvent, ChapterHead, ChapterSegment, Facts } from "./facts";
import type { Located } from "./located";
import type { Problem } from "./problems";
import { readPolities } from "./read-polities";
import { readTranslations } from "./read-translations";
import {
  chapterFile,
  eventRecord,
  featureCollection,
  journeyRecord,
  journeysFile,
  peopleFile,
  personRecord,
  placeRecord,
  routeRecord,
  segmentRecord,
  sourceRecord,
  sourcesFile,
  workRecord,
  worksFile,
} from "./schema";
import { parseSourceText, type SourceText } from "./source-text";

/** The facts that could be read, and what stood in the way of the others. */
export interface ReadFacts {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** Reads the folder of facts. A file or record that cannot be read becomes a problem. */
export function readGeo(folder: string): ReadFacts {
  const problems: Problem[] = [];
  const chapters: Located<ChapterHead>[] = [];
  const segments: Located<ChapterSegment>[] = [];
  const events: Located<ChapterEvent>[] = [];
  for (const name of itineraryFiles(folder, problems)) {
    const text = readText(folder, join("itinerary", name), problems);
    if (!text) continue;
    const chapter = checkSchema(chapterFile, text.value, text, [], problems);
    if (!chapter) continue;
    const { chapter: chapterId, title, shortTitle, summary } = chapter.record;
    const head = { id: chapterId, title, shortTitle, summary };
    chapters.push({ ...chapter, id: chapterId, record: head });
    const inChapter = <Item extends object>(located: Located<Item>) => ({
      ...located,
      record: { ...located.record, chapterId },
    });
    const list = chapter.record;
    segments.push(
      ...readList(segmentRecord, list.segments, text, ["segments"], problems).map(inChapter),
    );
    events.push(...readList(eventRecord, list.events, text, ["events"], problems).map(inChapter));
  }
  const features = <Shape extends z.ZodType>(name: string, shape: Shape) =>
    readCollection(folder, name, featureCollection, "features", shape, problems);
  const facts = {
    chapters,
    segments,
    events,
    places: features("places.geojson", placeRecord),
    routes: features("routes.geojson", routeRecord),
    journeys: readCollection(
      folder,
      "journeys.yaml",
      journeysFile,
      "journeys",
      journeyRecord,
      problems,
    ),
    people: readCollection(folder, "people.yaml", peopleFile, "people", personRecord, problems),
    sources: readSources(folder, problems),
    works: readCollection(folder, "works.yaml", worksFile, "works", workRecord, problems),
    polities: readPolities(join(folder, "polities"), problems),
    translations: readTranslations(join(folder, "translations"), problems),
  };
  return { facts, problems };
}

function itineraryFiles(folder: string, problems: Problem[]): readonly string[] {
  const path = join(folder, "itinerary");
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith(".yaml"))
      .sort();
  } catch {
    problems.push(missingFile(path, "The itinerary files NN-chapter.yaml belong there."));
    return [];
  }
}

function readText(folder: string, name: string, problems: Problem[]): SourceText | null {
  const path = join(folder, name);
  let content: string;
  try {
    content = readFileSync(path, "utf8");
  } catch {
    problems.push(missingFile(path, "Create it; geo/README.md shows the format."));
    return null;
  }
  const parsed = parseSourceText(shownPath(path), content);
  if (parsed.kind === "parsed") return parsed.text;
  problems.push(...parsed.problems);
  return null;
}

/** Reads a file that holds one list of records under a key. */
function readCollection<File extends z.ZodObject, Shape extends z.ZodType>(
  folder: string,
  name: string,
  file: File,
  key: string,
  shape: Shape,
  problems: Problem[],
): readonly Located<z.infer<Shape>>[] {
  const text = readText(folder, name, problems);
  const whole = text && checkSchema(file, text.value, text, [], problems);
  if (!whole) return [];
  const list = (whole.record as Record<string, unknown>)[key];
  return Array.isArray(list) ? readList(shape, list, text, [key], problems) : [];
}

function readSources(folder: string, problems: Problem[]): Facts["sources"] {
  const text = readText(folder, "sources.json", problems);
  const whole = text && checkSchema(sourcesFile, text.value, text, [], problems);
  return whole ? readList(sourceRecord, whole.record, text, [], problems) : [];
}

function readList<Shape extends z.ZodType>(
  shape: Shape,
  list: readonly unknown[],
  text: SourceText,
  path: readonly string[],
  problems: Problem[],
): readonly Located<z.infer<Shape>>[] {
  return list.flatMap(
    (value, index) => checkSchema(shape, value, text, [...path, index], problems) ?? [],
  );
}

function missingFile(path: string, advice: string): Problem {
  return { file: shownPath(path), line: 1, id: null, message: "the file is missing", advice };
}

/** A path as one would type it from where the command runs, with forward slashes. */
function shownPath(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}
