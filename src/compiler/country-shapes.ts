/** The countries of today as polygons, from Natural Earth 1:50 million. */
import { createRequire } from "node:module";
import { bbox, booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "../itinerary/place";

interface Shape {
  readonly name: string;
  readonly outline: Feature<Polygon | MultiPolygon>;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

/** Usual English names that differ from those of the shapes. */
const NAMES_OF_SHAPES: Readonly<Record<string, string>> = {
  "United States of America": "United States",
  Macedonia: "North Macedonia",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Dominican Rep.": "Dominican Republic",
};

/** Country names that stand for a part of a country, and whose shapes hold that part. */
const DISPUTED: Readonly<Record<string, readonly string[]>> = {
  "Ukraine (occupied by Russia since 2014)": ["Ukraine", "Russia"],
  "Georgia (Abkhazia)": ["Georgia"],
};

let loaded: ReadonlyMap<string, Shape> | null = null;

/** Whether a name is that of a country of today. */
export function isKnownCountry(country: string): boolean {
  return shapesOf(country).length > 0;
}

/** The names of all countries. */
export function knownCountries(): readonly string[] {
  return [...shapes().keys(), ...Object.keys(DISPUTED)];
}

/** The country at a [longitude, latitude] position, the `expected` one first; null in the sea. */
export function countryAt(position: Position, expected: string): string | null {
  if (shapesOf(expected).some((shape) => holds(shape, position))) return expected;
  for (const shape of shapes().values()) {
    if (holds(shape, position)) return shape.name;
  }
  return null;
}

/** Kilometres from a [longitude, latitude] position to a country; 0 inside it. */
export function distanceToCountry(position: Position, country: string): number {
  const distances = shapesOf(country).map((shape) =>
    Math.max(0, pointToPolygonDistance([...position], shape.outline)),
  );
  return Math.min(...distances);
}

function holds({ bounds, outline }: Shape, position: Position): boolean {
  const [west, south, east, north] = bounds;
  const [longitude, latitude] = position;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  return booleanPointInPolygon([...position], outline);
}

function shapesOf(country: string): readonly Shape[] {
  return (DISPUTED[country] ?? [country]).flatMap((name) => shapes().get(name) ?? []);
}

function shapes(): ReadonlyMap<string, Shape> {
  loaded ??= loadShapes();
  return loaded;
}

type CountryTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
}>;

function loadShapes(): ReadonlyMap<string, Shape> {
  const topology: CountryTopology = createRequire(import.meta.url)(
    "world-atlas/countries-50m.json",
  );
  const { features } = feature(topology, topology.objects.countries);
  const byName = new Map<string, Shape>();
  for (const { geometry, properties } of features) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const name = NAMES_OF_SHAPES[properties.name] ?? properties.name;
    const outline: Shape["outline"] = { type: "Feature", properties: {}, geometry };
    const [west, south, east, north] = bbox(outline);
    byName.set(name, { name, outline, bounds: [west, south, east, north] });
  }
  return byName;
}
