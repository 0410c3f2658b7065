/** Reads geo/polities: who the polities are, what their borders rest on, and the map of borders. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod";
import { readEdtf } from "../itinerary/edtf";
import { type Borders, bordersOf, polityShape } from "./borders";
import { checkSchema } from "./checks/schema";
import { readLettering } from "./compile-lettering";
import type { Located } from "./located";
import { type LetteringRecord, type PolityRecord, polityRecord } from "./polity-schema";
import type { Problem } from "./problems";
import { parseSourceText } from "./source-text";

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
  const borders = readBorders(join(folder, MAP), mapFile, problems);
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
  const parsed = parseSourceText(file, readFileSync(path, "utf8"));
  if (parsed.kind === "broken") {
    problems.push(...parsed.problems);
    return [];
  }
  const { text } = parsed;
  const list = checkSchema(z.array(z.unknown()), text.value, text, [], problems)?.record ?? [];
  return list.flatMap((value, index) => checkSchema(shape, value, text, [index], problems) ?? []);
}

function readLetteringFile(path: string, problems: Problem[]): readonly Located<LetteringRecord>[] {
  return existsSync(path)
    ? readLettering(shownPath(path), readFileSync(path, "utf8"), problems)
    : [];
}

const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "Write a day as in 1917-03-15" })
  .transform((text) => readEdtf(text, "gregorian").earliest)
  .nullable();

/** What of the topology is relied on; topojson-client reads the rest. */
const topologyFile = z.looseObject({
  type: z.literal("Topology"),
  /** Not looked into: tens of thousands of numbers that only the script writes. */
  arcs: z.array(z.unknown()),
  objects: z.looseObject({
    polities: z.looseObject({
      geometries: z.array(
        z.looseObject({
          properties: z.looseObject({
            polity: z.string(),
            from: isoDay,
            to: isoDay,
            status: z.enum(["disputed", "occupied"]).optional(),
          }),
        }),
      ),
    }),
  }),
});

function readBorders(path: string, file: string, problems: Problem[]): Borders {
  if (!existsSync(path)) {
    problems.push(missing(file));
    return [];
  }
  const broken = (message: string) => {
    const advice = "Build it anew with npm run polities.";
    problems.push({ file, line: 1, id: null, message, advice });
    return [];
  };
  let topology: Topology<{ polities: GeometryCollection }>;
  try {
    topology = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return broken("this is not JSON");
  }
  const read = topologyFile.safeParse(topology);
  if (!read.success) {
    const issue = read.error.issues[0];
    return broken(`"${issue?.path.join(".")}" is not as a map of polities has it`);
  }
  const { features } = feature(topology, topology.objects.polities);
  const shapes = read.data.objects.polities.geometries.flatMap(({ properties }, index) => {
    const geometry = features[index]?.geometry;
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
    const { polity, from, to, status = null } = properties;
    return polityShape({ polity, from, to }, status, geometry);
  });
  return bordersOf(shapes);
}

function missing(file: string): Problem {
  const advice = "Build it with npm run polities; geo/polities/README.md shows the format.";
  return { file, line: 1, id: null, message: "the file is missing", advice };
}

/** A path as one would type it from where the command runs, with forward slashes. */
function shownPath(path: string): string {
  return relative(process.cwd(), path).replaceAll("\\", "/");
}
