/** How far a position lies from a line of border, quickly and near enough for a tolerance. */
import { EARTH_RADIUS_KILOMETRES } from "../itinerary/distance";
import type { Position } from "../itinerary/place";

const KILOMETRES_PER_DEGREE = (EARTH_RADIUS_KILOMETRES * Math.PI) / 180;

/**
 * Kilometres from a [longitude, latitude] position to the nearest point of a ring, on the plane
 * that touches the globe at the position: right to a percent within some hundred kilometres.
 */
export function distanceToRing(position: Position, ring: readonly (readonly number[])[]): number {
  const [longitude, latitude] = position;
  const eastScale = KILOMETRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  let previousEast = Number.NaN;
  let previousNorth = Number.NaN;
  for (const [ringLongitude = 0, ringLatitude = 0] of ring) {
    const east = (ringLongitude - longitude) * eastScale;
    const north = (ringLatitude - latitude) * KILOMETRES_PER_DEGREE;
    if (!Number.isNaN(previousEast)) {
      nearest = Math.min(nearest, distanceToSpan(previousEast, previousNorth, east, north));
    }
    previousEast = east;
    previousNorth = north;
  }
  return nearest;
}

/** Distance from the origin to the span between two points of the plane. */
function distanceToSpan(fromX: number, fromY: number, toX: number, toY: number): number {
  const alongX = toX - fromX;
  const alongY = toY - fromY;
  const squared = alongX * alongX + alongY * alongY;
  const share = squared === 0 ? 0 : -(fromX * alongX + fromY * alongY) / squared;
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(fromX + held * alongX, fromY + held * alongY);
}
