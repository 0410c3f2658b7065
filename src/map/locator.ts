/** The small world of the locator: where a position stands on it, and what the map shows of it. */
import type { Position } from "../itinerary/place";

/** Width and height of the locator in CSS pixels: the world from 60° S to 80° N, plate carrée. */
export const LOCATOR_WIDTH = 150;
export const LOCATOR_HEIGHT = 62;

const NORTH = 82;
const SOUTH = -60;

/** A point or a box on the locator, in CSS pixels from its upper left corner. */
export interface LocatorPoint {
  readonly x: number;
  readonly y: number;
}

export interface LocatorBox extends LocatorPoint {
  readonly width: number;
  readonly height: number;
}

/** Where a [longitude, latitude] position in degrees stands; longitudes are turned into the world. */
export function locatorPoint([longitude, latitude]: Position): LocatorPoint {
  const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
  return {
    x: ((turned + 180) / 360) * LOCATOR_WIDTH,
    y: ((NORTH - Math.min(NORTH, Math.max(SOUTH, latitude))) / (NORTH - SOUTH)) * LOCATOR_HEIGHT,
  };
}

/** The [longitude, latitude] position in degrees at a point of the locator. */
export function positionOnLocator({ x, y }: LocatorPoint): Position {
  return [(x / LOCATOR_WIDTH) * 360 - 180, NORTH - (y / LOCATOR_HEIGHT) * (NORTH - SOUTH)];
}

/** The box of an extent, no smaller than can be seen. */
export function locatorBox(southWest: Position, northEast: Position): LocatorBox {
  const least = 5;
  const topLeft = locatorPoint([southWest[0], northEast[1]]);
  const bottom = locatorPoint([southWest[0], southWest[1]]).y;
  const width = Math.max(least, ((northEast[0] - southWest[0]) / 360) * LOCATOR_WIDTH);
  const height = Math.max(least, bottom - topLeft.y);
  return { ...topLeft, width, height };
}
