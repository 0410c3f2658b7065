/** The committed map of polities, read as the page reads it. */
import { readFileSync } from "node:fs";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { distanceInKilometres } from "../../../src/itinerary/distance";
import type { Position } from "../../../src/itinerary/place";

interface PolityProperties {
  readonly polity: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status?: "disputed" | "occupied";
}

type PolityShape = Feature<Polygon | MultiPolygon, PolityProperties>;

/** A place just off the simplified coast belongs to the nearest shape within this distance. */
const COAST_TOLERANCE_KILOMETRES = 30;

const topology: Topology<{ polities: GeometryCollection<PolityProperties> }> = JSON.parse(
  readFileSync("geo/polities/polities.topo.json", "utf8"),
);

/** Every shape of the map, with its days. */
export const shapes = feature(topology, topology.objects.polities).features as PolityShape[];

/** The shapes valid on a day, written YYYY-MM-DD: compared as text, which orders such days. */
export function shapesOn(day: string): readonly PolityShape[] {
  return shapes.filter(
    ({ properties: { from, to } }) => (from === null || from <= day) && (to === null || day < to),
  );
}

function ringsOf({ geometry }: PolityShape): readonly (readonly Position[])[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat() as unknown as readonly (readonly Position[])[];
}

/** By the even-odd rule over all rings, so that holes need no special care. */
function contains(shape: PolityShape, [longitude, latitude]: Position): boolean {
  let inside = false;
  for (const ring of ringsOf(shape)) {
    for (let index = 1; index < ring.length; index++) {
      const [fromLongitude, fromLatitude] = ring[index - 1] as Position;
      const [toLongitude, toLatitude] = ring[index] as Position;
      if (fromLatitude > latitude === toLatitude > latitude) continue;
      const share = (latitude - fromLatitude) / (toLatitude - fromLatitude);
      if (longitude < fromLongitude + share * (toLongitude - fromLongitude)) inside = !inside;
    }
  }
  return inside;
}

function kilometresTo(shape: PolityShape, position: Position): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of ringsOf(shape)) {
    for (const vertex of ring) {
      if (Math.abs(vertex[1] - position[1]) > 0.5) continue;
      nearest = Math.min(nearest, distanceInKilometres(vertex, position));
    }
  }
  return nearest;
}

/** The shapes holding a [longitude, latitude] position, whatever their days. */
export function shapesHolding(position: Position): readonly PolityShape[] {
  return shapes.filter((shape) => contains(shape, position));
}

/** The shapes holding a [longitude, latitude] position; off every coast those near by, nearest first. */
export function shapesAt(position: Position): readonly PolityShape[] {
  const holding = shapesHolding(position);
  if (holding.length > 0) return holding;
  return shapes
    .map((shape) => ({ shape, kilometres: kilometresTo(shape, position) }))
    .filter(({ kilometres }) => kilometres < COAST_TOLERANCE_KILOMETRES)
    .sort((one, other) => one.kilometres - other.kilometres)
    .map(({ shape }) => shape);
}

/**
 * The polity of a [longitude, latitude] position on a day: its settled holder; where there is none,
 * the one that disputed or occupied it.
 */
export function polityAt(position: Position, day: string): string | undefined {
  const valid = shapesAt(position).filter((shape) => shapesOn(day).includes(shape));
  const settled = valid.find(({ properties }) => properties.status === undefined);
  return (settled ?? valid[0])?.properties.polity;
}
