/** Which outlines of the map of polities hold on a day, and the lines that are drawn for them. */
import type { MultiLineString } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { type Day, dayFromIso } from "../../itinerary/day";

/** Whose an outline is, and over which days. */
export interface OutlineProperties {
  readonly polity: string;
  /** First day and first day it no longer holds, as ISO dates; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  readonly status?: "disputed" | "occupied";
}

/** The map of polities: one geometry for each outline of each of them. */
export type PolityTopology = Topology<{ polities: GeometryCollection<OutlineProperties> }>;

/** The land of a polity over a stretch of days. */
export type Outline = GeometryObject & { readonly properties: OutlineProperties };

/** All outlines, in the order of the map. */
export function outlinesOf(topology: PolityTopology): readonly Outline[] {
  return topology.objects.polities.geometries.filter(
    (geometry): geometry is typeof geometry & Outline => geometry.properties !== undefined,
  );
}

/** Whether an outline holds on a day. */
export function holdsOn({ properties: { from, to } }: Outline, day: Day): boolean {
  return (from === null || dayFromIso(from) <= day) && (to === null || day < dayFromIso(to));
}

/** Whether nobody contested an outline, and it was no mere occupation. */
export function isSettled({ properties }: Outline): boolean {
  return properties.status === undefined;
}

/** The lines with a polity on each side, each once: coasts are the base map's. */
export function linesBetween(
  topology: PolityTopology,
  outlines: readonly Outline[],
): MultiLineString {
  return mesh(topology, collection(outlines), (a, b) => polityOf(a) !== polityOf(b));
}

/** The lines around the land of each polity, coasts too, each once. */
export function linesAround(
  topology: PolityTopology,
  outlines: readonly Outline[],
): MultiLineString {
  return mesh(topology, collection(outlines), (a, b) => a === b || polityOf(a) !== polityOf(b));
}

function collection(outlines: readonly Outline[]) {
  return { type: "GeometryCollection" as const, geometries: [...outlines] };
}

function polityOf(outline: GeometryObject): string {
  return (outline as Outline).properties.polity;
}
