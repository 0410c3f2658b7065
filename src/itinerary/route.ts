/** A leg's line, measured once so that any part of the way can be found at once. */
import { distanceInKilometres } from "./distance";
import type { Position } from "./place";

/** A line with the distance from its start to each of its vertices. */
export interface MeasuredRoute {
  /** [longitude, latitude] pairs in degrees. */
  readonly line: readonly Position[];
  /** Kilometres from the start to each vertex; as long as `line`. */
  readonly kilometresTo: Float64Array;
  readonly kilometres: number;
}

/**
 * Measures a line.
 * @throws {RangeError} when the line has fewer than two positions.
 */
export function measureRoute(line: readonly Position[]): MeasuredRoute {
  if (line.length < 2) throw new RangeError("A route needs at least two positions.");
  const kilometresTo = new Float64Array(line.length);
  for (let index = 1; index < line.length; index++) {
    kilometresTo[index] =
      (kilometresTo[index - 1] as number) +
      distanceInKilometres(line[index - 1] as Position, line[index] as Position);
  }
  return { line, kilometresTo, kilometres: kilometresTo[line.length - 1] as number };
}

/** Where one is after `share` (0 to 1) of the way: the vertex just passed, and the position. */
export interface RoutePoint {
  /** Index of the last vertex passed. */
  readonly vertex: number;
  /** [longitude, latitude] in degrees. */
  readonly position: Position;
}

/** The point of a route after `share` (held to 0..1) of its length, by even pace. */
export function pointAlongRoute(route: MeasuredRoute, share: number): RoutePoint {
  const { line, kilometresTo } = route;
  const target = Math.min(1, Math.max(0, share)) * route.kilometres;
  let low = 0;
  let high = line.length - 1;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if ((kilometresTo[middle] as number) <= target) low = middle;
    else high = middle;
  }
  const from = line[low] as Position;
  const to = line[low + 1] as Position;
  const start = kilometresTo[low] as number;
  const span = (kilometresTo[low + 1] as number) - start;
  const part = span === 0 ? 0 : (target - start) / span;
  return {
    vertex: low,
    position: [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part],
  };
}

/** The stretch of a route travelled after `share` (0 to 1) of its length. */
export function routeTravelled(route: MeasuredRoute, share: number): readonly Position[] {
  if (share >= 1) return route.line;
  const { vertex, position } = pointAlongRoute(route, share);
  return [...route.line.slice(0, vertex + 1), position];
}
