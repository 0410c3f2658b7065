/** Distances over the globe. */
import type { Position } from "./place";

/** Mean radius of the Earth in kilometres (IUGG 1980, R1), as turf uses it. */
export const EARTH_RADIUS_KILOMETRES = 6371.0088;

const RADIANS_PER_DEGREE = Math.PI / 180;

/** Great-circle distance in kilometres between two [longitude, latitude] positions (haversine). */
export function distanceInKilometres(from: Position, to: Position): number {
  const latitudeChange = (to[1] - from[1]) * RADIANS_PER_DEGREE;
  const longitudeChange = (to[0] - from[0]) * RADIANS_PER_DEGREE;
  const halfChord =
    Math.sin(latitudeChange / 2) ** 2 +
    Math.cos(from[1] * RADIANS_PER_DEGREE) *
      Math.cos(to[1] * RADIANS_PER_DEGREE) *
      Math.sin(longitudeChange / 2) ** 2;
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(halfChord)));
}

/** Length in kilometres of a line of [longitude, latitude] positions. */
export function lengthInKilometres(line: readonly Position[]): number {
  let kilometres = 0;
  for (let index = 1; index < line.length; index++) {
    kilometres += distanceInKilometres(line[index - 1] as Position, line[index] as Position);
  }
  return kilometres;
}
