/** Reads the map of borders, geo/polities/polities.topo.json: outlines with their days. */
import { existsSync, readFileSync } from "node:fs";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod";
import { readEdtf } from "../itinerary/edtf";
import type { PolitySpan } from "../itinerary/polity";
import type { Problem } from "./problems";

/** The land of a polity over a stretch of days. */
export interface PolityOutline {
  readonly span: PolitySpan;
  /** A claim or an occupation, which may lie over the land of another polity. */
  readonly status: "disputed" | "occupied" | null;
  /** [longitude, latitude]; rings run in no particular direction. */
  readonly geometry: Polygon | MultiPolygon;
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

/**
 * Reads the map of borders. What does not fit is added to `problems`.
 * @param path of the file
 * @param file the same as the reader would type it
 */
export function readPolityMap(
  path: string,
  file: string,
  problems: Problem[],
): readonly PolityOutline[] {
  const broken = (message: string, advice: string) => {
    problems.push({ file, line: 1, id: null, message, advice });
    return [];
  };
  const anew = "Build it anew with npm run polities.";
  if (!existsSync(path)) {
    return broken(
      "the file is missing",
      "Build it with npm run polities; geo/README.md shows how.",
    );
  }
  let topology: Topology<{ polities: GeometryCollection }>;
  try {
    topology = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return broken("this is not JSON", anew);
  }
  const read = topologyFile.safeParse(topology);
  if (!read.success) {
    const issue = read.error.issues[0];
    return broken(`"${issue?.path.join(".")}" is not as a map of polities has it`, anew);
  }
  const { features } = feature(topology, topology.objects.polities);
  return read.data.objects.polities.geometries.flatMap(({ properties }, index) => {
    const geometry = features[index]?.geometry;
    if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
    const { polity, from, to, status = null } = properties;
    return { span: { polity, from, to }, status, geometry };
  });
}
