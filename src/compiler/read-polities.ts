/** Reads geo/polities: who the polities are, what their borders rest on, and the map of borders. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "zod";
import { type Borders, bordersOf, polityShape } from "./borders";
import { readLettering } from "./compile-lettering";
import type { Located } from "./located";
import { type LetteringRecord, type PolityRecord, polityRecord } from "./polity-schema";
import type { Problem } from "./problems";
import { readPolityMap } from "./read-polity-map";
import { readRecordList } from "./record-list";

/** Everything of geo/polities; all empty where a folder of facts has no map of borders. */
export interface PolityFacts {
  readonly polities: readonly Located<PolityRecord>[];
  /** Their names as the map letters them; none where the folder has no lettering. */
  readonly lettering: readonly Located<LetteringRecord>[];
  /** What the rules of borders name. */
  readonly mentions: readonly Located<RuleMention>[];
  readonly borders: Borders;
  /** The ids the map of borders names. */
  readonly drawn: readonly string[];
  /** The map of borders, as the reader would type it. */
  readonly mapFile: string;
}

const MAP = "polities.topo.json";

/** Reads the folder of polities. What does not fit is added to `problems`. */
export function readPolities(folder: string, problems: Problem[]): PolityFacts {
  const mapFile = shownPath(join(folder, MAP));
  if (!existsSync(folder)) {
    return { polities: [], lettering: [], mentions: [], borders: [], drawn: [], mapFile };
  }
  const borders = bordersOf(
    readPolityMap(join(folder, MAP), mapFile, problems).map(({ span, status, geometry }) =>
      polityShape(span, status, geometry),
    ),
  );
  return {
    polities: readListFile(join(folder, "polities.yaml"), polityRecord, problems),
    lettering: readLetteringFile(join(folder, "lettering.yaml"), problems),
    mentions: ruleFiles(folder).flatMap(mentionsIn),
    borders,
    drawn: [...new Set(borders.map(({ polity }) => polity))],
    mapFile,
  };
}

/** A polity or a source named in a rule. */
export interface RuleMention {
  readonly kind: "polity" | "source";
  readonly id: string;
}

/**
 * The polities and sources a file of rules names, found line by line: the maintainers' script reads
 * and checks the rules in full, and parsing them here would take most of the time of a compilation.
 */
function mentionsIn(path: string): readonly Located<RuleMention>[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, index) =>
    [...line.matchAll(/^[^#]*?\b(polity|source): *([a-z0-9][a-z0-9-]*)/g)].map(
      ([, kind, id = ""]): Located<RuleMention> => ({
        record: { kind: kind === "polity" ? "polity" : "source", id },
        id: null,
        file: shownPath(path),
        lineOf: () => index + 1,
      }),
    ),
  );
}

function ruleFiles(folder: string): readonly string[] {
  const rules = join(folder, "rules");
  if (!existsSync(rules)) return [];
  return readdirSync(rules)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(rules, name));
}

function readListFile<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
  problems: Problem[],
): readonly Located<z.infer<Shape>>[] {
  const file = shownPath(path);
  if (!existsSync(path)) {
    problems.push(missing(file));
    return [];
  }
  return readRecordList(shape, file, readFileSync(path, "utf8"), problems);
}

function readLetteringFile(path: string, problems: Problem[]): readonly Located<LetteringRecord>[] {
  return existsSync(path)
    ? readLettering(shownPath(path), readFileSync(path, "utf8"), problems)
    : [];
}

function missing(file: string): Problem {
  const advice = "Create it; geo/README.md shows the format.";
  return { file, line: 1, id: null, message: "the file is missing", advice };
}

/** A path as one would type it from where the command runs, with forward slashes. */
function shownPath(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}
