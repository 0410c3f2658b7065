/** How far the map may be zoomed out and panned: one world, without its repetition or empty space. */
import type { Position } from "../itinerary/place";
import type { Insets } from "./insets";

/** Width of the world in CSS pixels at zoom 0. */
const WORLD_WIDTH = 256;
/** Leaflet's zoom moves in steps of this size. */
export const ZOOM_STEP = 0.25;
/** A phone has to go this far out to show the whole life. */
const LEAST_ZOOM = 1;
/** Degrees of longitude beyond the edge of the world that may come into view. */
const SLACK = 15;
const SOUTHMOST = -60;
const NORTHMOST = 82;

/**
 * The smallest zoom: the one at which the world is as wide as the map, or less where the whole life
 * would not fit.
 * @param width of the map in CSS pixels
 * @param zoomOfLife at which the whole life fits into the free part of the map
 */
export function smallestZoom(width: number, zoomOfLife: number): number {
  const covering = Math.ceil(Math.log2(width / WORLD_WIDTH) / ZOOM_STEP) * ZOOM_STEP;
  const fitting = Math.floor(zoomOfLife / ZOOM_STEP) * ZOOM_STEP;
  return Math.max(LEAST_ZOOM, Math.min(covering, fitting));
}

/**
 * Holds the middle of the map to the world: the free part of the map may reach a little over its
 * eastern and western edge, and no further.
 * @param center [longitude, latitude] in degrees
 * @param width of the map in CSS pixels
 */
export function heldToWorld(
  [longitude, latitude]: Position,
  zoom: number,
  width: number,
  { left, right }: Insets,
): Position {
  const degreesPerPixel = 360 / (WORLD_WIDTH * 2 ** zoom);
  const west = -180 - SLACK + (width / 2 - left) * degreesPerPixel;
  const east = 180 + SLACK - (width / 2 - right) * degreesPerPixel;
  return [
    west > east ? (west + east) / 2 : Math.min(east, Math.max(west, longitude)),
    Math.min(NORTHMOST, Math.max(SOUTHMOST, latitude)),
  ];
}
