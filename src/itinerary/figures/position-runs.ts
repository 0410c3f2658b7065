/** Latitude and longitude through time. */
import type { Day } from "../day";
import { type Itinerary, positionAt, representativeMoment } from "../itinerary";
import type { Position } from "../place";
import type { Segment } from "../segment";
import { daysOfPart, type PartOfLife } from "./part-of-life";

/** Days in a row that found him at one position. */
export interface PositionRun {
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  /** [longitude, latitude] in degrees, longitude from -180 to 180. */
  readonly position: Position;
  /** What answers for these days; where it is unknown, the position is the last one known. */
  readonly segment: Segment;
}

/**
 * Where each day found him, days at one position of one segment taken together, in order of time.
 * Every day that counts lies in just one run.
 */
export function positionRuns(itinerary: Itinerary, part: PartOfLife): readonly PositionRun[] {
  const runs: { first: Day; last: Day; position: Position; segment: Segment }[] = [];
  for (const { day, segment } of daysOfPart(itinerary, part)) {
    const [longitude, latitude] = positionAt(itinerary, representativeMoment(itinerary, day));
    const run = runs.at(-1);
    const goesOn =
      run?.segment === segment &&
      run.last === day - 1 &&
      run.position[0] === longitude &&
      run.position[1] === latitude;
    if (goesOn) run.last = day;
    else runs.push({ first: day, last: day, position: [longitude, latitude], segment });
  }
  return runs.map((run) => ({ ...run, position: [within180(run.position[0]), run.position[1]] }));
}

/** Longitudes of a line may run on past the antimeridian. */
function within180(longitude: number): number {
  return -180 <= longitude && longitude <= 180
    ? longitude
    : ((((longitude + 180) % 360) + 360) % 360) - 180;
}
