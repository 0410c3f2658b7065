/** The countries of today as polygons, from Natural Earth 1:50 million. */
import { createRequire } from "node:module";
import { bbox, booleanPointInPolygon, multiPolygon } from "@turf/turf";
import type { Feature, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "../itinerary/place";
import { withoutAntimeridianJump } from "./geometry";
import { distanceToRing } from "./ring-distance";

interface Shape {
  readonly name: string;
  readonly outline: Feature<MultiPolygon>;
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

/** Crimea is drawn as Russia, which holds it; the facts may name either country. */
const CRIMEA = { west: 32.4, south: 44.3, east: 36.7, north: 46.2 };

let loaded: ReadonlyMap<string, Shape> | null = null;

/** Whether a name is that of a country of today. */
export function isKnownCountry(country: string): boolean {
  return shapes().has(country);
}

/** The names of all countries. */
export function knownCountries(): readonly string[] {
  return [...shapes().keys()];
}

/** The country at a [longitude, latitude] position, the `expected` one first; null in the sea. */
export function countryAt(position: Position, expected: string): string | null {
  const shape = shapes().get(expected);
  if (shape && holds(shape, position)) return expected;
  if (expected === "Ukraine" && isInCrimea(position)) return expected;
  for (const other of shapes().values()) {
    if (holds(other, position)) return other.name;
  }
  return null;
}

/** Kilometres from a [longitude, latitude] position outside a country to its nearest border. */
export function distanceToCountry(position: Position, country: string): number {
  const rings = shapes().get(country)?.outline.geometry.coordinates.flat() ?? [];
  return Math.min(...rings.map((ring) => distanceToRing(position, ring)));
}

function holds({ bounds, outline }: Shape, [longitude, latitude]: Position): boolean {
  const [west, south, east, north] = bounds;
  return [longitude, longitude + 360].some(
    (turned) =>
      turned >= west &&
      turned <= east &&
      latitude >= south &&
      latitude <= north &&
      booleanPointInPolygon([turned, latitude], outline),
  );
}

function isInCrimea([longitude, latitude]: Position): boolean {
  const { west, south, east, north } = CRIMEA;
  return longitude > west && longitude < east && latitude > south && latitude < north;
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
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const outline = multiPolygon(polygons.map((rings) => rings.map(unbrokenRing)));
    const [west, south, east, north] = bbox(outline);
    byName.set(name, { name, outline, bounds: [west, south, east, north] });
  }
  return byName;
}

/** A ring whose longitudes run on past 180 where it crosses the antimeridian, from -180 eastward. */
function unbrokenRing(ring: readonly (readonly number[])[]): number[][] {
  const positions = ring.map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
  const unbroken = withoutAntimeridianJump(positions);
  const west = Math.min(...unbroken.map(([longitude]) => longitude));
  const shift = west < -180 ? 360 : 0;
  return unbroken.map(([longitude, latitude]) => [longitude + shift, latitude]);
}
