/** The projection of the map: spherical Web Mercator (EPSG:3857), as Leaflet draws it. */
import type { Position } from "../../itinerary/place";

/** Width of the world in CSS pixels at zoom 0. */
const WORLD_WIDTH = 256;
/** Where the world is cut off, so that it is a square. */
const GREATEST_LATITUDE = 85.0511287798;

/** A point of the map at zoom 0, in CSS pixels from the north-western corner of the world. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Projects a position. Longitudes beyond 180 degrees run on beyond the world's edge.
 * @param position [longitude, latitude] in degrees
 */
export function worldPoint([longitude, latitude]: Position): WorldPoint {
  const held = Math.max(-GREATEST_LATITUDE, Math.min(GREATEST_LATITUDE, latitude));
  const sine = Math.sin((held * Math.PI) / 180);
  return {
    x: (longitude / 360 + 0.5) * WORLD_WIDTH,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD_WIDTH,
  };
}
