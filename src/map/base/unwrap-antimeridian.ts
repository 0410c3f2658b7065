/**
 * Natural Earth as TopoJSON is stitched together across the antimeridian, as a globe wants it. A
 * flat map wants rings that run on past 180 degrees instead of jumping to the other edge.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";

/** A ring of [longitude, latitude] whose longitudes run on instead of jumping by a full turn. */
export function unwrapRing(ring: readonly Position[]): Position[] {
  let turn = 0;
  let previous: number | null = null;
  return ring.map(([longitude = 0, latitude = 0]) => {
    if (previous !== null) {
      if (longitude - previous > 180) turn -= 360;
      else if (previous - longitude > 180) turn += 360;
    }
    previous = longitude;
    return [longitude + turn, latitude];
  });
}

/** Whether a ring goes round a pole, so that it cannot be closed on a flat map. */
function circlesPole(ring: readonly Position[]): boolean {
  const unwrapped = unwrapRing(ring);
  const first = unwrapped[0]?.[0] ?? 0;
  const last = unwrapped.at(-1)?.[0] ?? 0;
  return Math.abs(first - last) > 180;
}

/** Polygons fit for a flat map. Antarctica, which circles the pole, is left out. */
export function unwrapPolygons(collection: FeatureCollection): FeatureCollection<MultiPolygon> {
  return {
    type: "FeatureCollection",
    features: collection.features.flatMap((feature) => {
      const polygons = polygonsOf(feature).filter(([outer]) => outer && !circlesPole(outer));
      if (polygons.length === 0) return [];
      const coordinates = polygons.map((rings) => rings.map(unwrapRing));
      return [{ type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates } }];
    }),
  };
}

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === "Polygon") return [(geometry as Polygon).coordinates];
  if (geometry.type === "MultiPolygon") return (geometry as MultiPolygon).coordinates;
  return [];
}
