/** Meridians and parallels. */
import type { Feature, MultiLineString } from "geojson";

/** Limit of the Web Mercator map, in degrees of latitude. */
const LATITUDE_LIMIT = 84;

/** Meridians and parallels every `interval` degrees, as [longitude, latitude] lines. */
export function graticule(interval: number): Feature<MultiLineString> {
  const lines: [number, number][][] = [];
  for (let longitude = -180; longitude <= 180; longitude += interval) {
    lines.push([
      [longitude, -LATITUDE_LIMIT],
      [longitude, LATITUDE_LIMIT],
    ]);
  }
  const highest = Math.floor(LATITUDE_LIMIT / interval) * interval;
  for (let latitude = -highest; latitude <= highest; latitude += interval) {
    lines.push([
      [-180, latitude],
      [180, latitude],
    ]);
  }
  return {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiLineString", coordinates: lines },
  };
}
