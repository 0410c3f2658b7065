/** The lines of the legs. All coordinates are [longitude, latitude] in degrees. */
import { greatCircle } from "@turf/turf";
import { distanceInKilometres, lengthInKilometres } from "../itinerary/distance";
import type { Position } from "../itinerary/place";
import type { Mode, RouteBasis } from "../itinerary/segment";

/** A leg's line and how it was made. */
export interface LegLine {
  readonly line: readonly Position[];
  readonly kilometres: number;
  readonly routeBasis: RouteBasis;
}

/** A line kept in geo/routes.geojson. */
export interface KeptRoute {
  readonly line: readonly Position[];
  readonly basis: RouteBasis;
}

/** How far a kept route's ends may lie from those of a leg that uses it. */
export const ROUTE_END_TOLERANCE_KILOMETRES = 60;

const GREAT_CIRCLE_BY_SEA_KILOMETRES = 300;
const GREAT_CIRCLE_BY_LAND_KILOMETRES = 400;
const GREAT_CIRCLE_STEP_KILOMETRES = 100;

/** The line of a leg through its waypoints; over long stretches it follows the great circle. */
export function lineThrough(waypoints: readonly Position[], mode: Mode): LegLine {
  const bySea = mode === "ship";
  const limit = bySea ? GREAT_CIRCLE_BY_SEA_KILOMETRES : GREAT_CIRCLE_BY_LAND_KILOMETRES;
  const line: Position[] = waypoints.slice(0, 1);
  let arched = false;
  for (const to of waypoints.slice(1)) {
    const from = line.at(-1) ?? to;
    const long = distanceInKilometres(from, to) > limit;
    arched ||= long;
    line.push(...(long ? greatCirclePositions(from, to).slice(1, -1) : []), to);
  }
  const routeBasis =
    waypoints.length > 2 ? "waypoints" : bySea && arched ? "great-circle" : "direct";
  return finished(line, routeBasis);
}

/**
 * The line of a leg along a kept route, turned the leg's way, with its ends moved to the leg's own.
 * Null when either end lies too far off.
 */
export function lineAlong(route: KeptRoute, from: Position, to: Position): LegLine | null {
  const gaps = (line: readonly Position[]) => {
    const [first, last] = [line[0], line.at(-1)];
    return first && last
      ? Math.max(distanceInKilometres(from, first), distanceInKilometres(last, to))
      : Number.POSITIVE_INFINITY;
  };
  const reversed = route.line.toReversed();
  const line = gaps(route.line) <= gaps(reversed) ? route.line : reversed;
  if (gaps(line) > ROUTE_END_TOLERANCE_KILOMETRES) return null;
  return finished([from, ...line.slice(1, -1), to], route.basis);
}

/** A position to 5 decimals, about a metre. */
export function roundedPosition([longitude, latitude]: Position): Position {
  return [rounded(longitude, 5), rounded(latitude, 5)];
}

function finished(line: readonly Position[], routeBasis: RouteBasis): LegLine {
  const whole = withoutAntimeridianJump(line).map(roundedPosition);
  return { line: whole, kilometres: rounded(lengthInKilometres(whole), 3), routeBasis };
}

function greatCirclePositions(from: Position, to: Position): readonly Position[] {
  const kilometres = distanceInKilometres(from, to);
  const npoints = Math.ceil(kilometres / GREAT_CIRCLE_STEP_KILOMETRES) + 1;
  const { geometry } = greatCircle([...from], [...to], { npoints });
  const coordinates =
    geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
  return coordinates.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
}

/** Lets longitudes run on past 180 where a line crosses the antimeridian. */
export function withoutAntimeridianJump(line: readonly Position[]): readonly Position[] {
  let turns = 0;
  return line.map((position, index) => {
    const before = line[index - 1];
    if (before) turns += Math.round((before[0] - position[0]) / 360);
    return [position[0] + turns * 360, position[1]];
  });
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
