/** Polygons that answer quickly whether they hold a position, however long their rings. */
import type { Position } from "../itinerary/place";
import { distanceToRing } from "./ring-distance";

type Ring = readonly (readonly number[])[];

/** A polygon with its edges sorted into bands of latitude. Longitudes lie within -180 to 180. */
export interface BandedPolygon {
  readonly rings: readonly Ring[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Edges as runs of four numbers (longitude and latitude of both ends) that touch each band. */
  readonly bands: readonly (readonly number[])[];
}

const DEGREES_PER_BAND = 0.25;
const KILOMETRES_PER_DEGREE = 111.2;

/** Sorts the edges of a polygon's rings into bands. */
export function bandedPolygon(rings: readonly Ring[]): BandedPolygon {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude = 0, latitude = 0] of rings[0] ?? []) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  let bands: readonly (readonly number[])[] | null = null;
  return {
    rings,
    west,
    south,
    east,
    north,
    // Most polygons of the world are never near him: sorted when first asked.
    get bands() {
      bands ??= bandsOf(rings, south, north);
      return bands;
    },
  };
}

function bandsOf(
  rings: readonly Ring[],
  south: number,
  north: number,
): readonly (readonly number[])[] {
  const count = Math.max(0, Math.floor((north - south) / DEGREES_PER_BAND)) + 1;
  const bands = Array.from({ length: count }, (): number[] => []);
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1 = 0, y1 = 0] = ring[index - 1] as readonly number[];
      const [x2 = 0, y2 = 0] = ring[index] as readonly number[];
      const low = Math.floor((Math.min(y1, y2) - south) / DEGREES_PER_BAND);
      const high = Math.floor((Math.max(y1, y2) - south) / DEGREES_PER_BAND);
      for (let band = low; band <= high; band++) bands[band]?.push(x1, y1, x2, y2);
    }
  }
  return bands;
}

/** Whether a [longitude, latitude] position lies within a polygon, by the even-odd rule. */
export function polygonHolds(polygon: BandedPolygon, [longitude, latitude]: Position): boolean {
  const { west, south, east, north } = polygon;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  const edges = polygon.bands[Math.floor((latitude - south) / DEGREES_PER_BAND)] ?? [];
  let inside = false;
  for (let index = 0; index < edges.length; index += 4) {
    const x1 = edges[index] as number;
    const y1 = edges[index + 1] as number;
    const x2 = edges[index + 2] as number;
    const y2 = edges[index + 3] as number;
    if (y1 > latitude !== y2 > latitude) {
      if (longitude < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}

/** Kilometres from a position outside a polygon to it; infinite when beyond `reach` kilometres. */
export function distanceWithin(polygon: BandedPolygon, position: Position, reach: number): number {
  const [longitude, latitude] = position;
  const north = reach / KILOMETRES_PER_DEGREE;
  const east = north / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  if (
    longitude < polygon.west - east ||
    longitude > polygon.east + east ||
    latitude < polygon.south - north ||
    latitude > polygon.north + north
  ) {
    return Number.POSITIVE_INFINITY;
  }
  const distance = Math.min(...polygon.rings.map((ring) => distanceToRing(position, ring)));
  return distance <= reach ? distance : Number.POSITIVE_INFINITY;
}
