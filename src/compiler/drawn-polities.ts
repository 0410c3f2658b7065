/** The map of borders with what each outline rests on, as it is given away. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { DrawnPolity } from "../formats/polities-geojson";
import { dayFromIso } from "../itinerary/day";
import { haveDayInCommon } from "../itinerary/polity";
import type { Citation } from "../itinerary/source";
import { type Problem, problemInWords } from "./problems";
import { type PolityOutline, readPolityMap } from "./read-polity-map";

const isoDay = z
  .string()
  .nullable()
  .default(null)
  .transform((iso) => (iso === null ? null : dayFromIso(iso)));

/** What of a rule is told beside the outline; the maintainers' script reads the rest. */
const ruleFile = z.array(
  z.looseObject({
    polity: z.string(),
    from: isoDay,
    to: isoDay,
    status: z.enum(["disputed", "occupied"]).nullable().default(null),
    sources: z
      .array(z.looseObject({ source: z.string(), locus: z.string().optional() }))
      .default([]),
    note: z.string().optional(),
  }),
);
type Rule = z.infer<typeof ruleFile>[number];

/**
 * Reads the map of borders and, for each outline, the sources and notes of the rules it was built from.
 * @param folder of the polities; where there is none, there are no outlines
 * @throws {Error} when the map or the rules do not have the form they should have.
 */
export function readDrawnPolities(folder: string): readonly DrawnPolity[] {
  if (!existsSync(folder)) return [];
  const problems: Problem[] = [];
  const map = join(folder, "polities.topo.json");
  const outlines = readPolityMap(map, map, problems);
  if (problems.length > 0) throw new Error(problems.map(problemInWords).join("\n"));
  const rules = readRules(join(folder, "rules"));
  return outlines.map((outline) => drawnPolity(outline, rules));
}

function readRules(folder: string): readonly Rule[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => ruleFile.parse(parse(readFileSync(join(folder, name), "utf8"))));
}

function drawnPolity(
  { span, status, geometry }: PolityOutline,
  rules: readonly Rule[],
): DrawnPolity {
  const used = rules.filter(
    (rule) => rule.polity === span.polity && rule.status === status && haveDayInCommon(rule, span),
  );
  const citations = used.flatMap(({ sources }) =>
    sources.map(
      ({ source, locus }): Citation =>
        locus === undefined ? { work: source } : { work: source, locus },
    ),
  );
  return {
    ...span,
    status,
    geometry,
    citations: withoutDoubles(citations),
    notes: withoutDoubles(used.flatMap(({ note }) => note?.trim() ?? [])),
  };
}

function withoutDoubles<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
