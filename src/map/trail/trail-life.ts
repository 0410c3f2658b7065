/** What the painter of the trail knows of the legs, in arrays that pass to a worker at little cost. */
import type { Position } from "../../itinerary/place";
import { type MeasuredRoute, measureRoute } from "../../itinerary/route";
import type { Leg } from "../../itinerary/segment";
import type { TrailParts } from "./leg-brush";
import { type LegLook, lookOfLeg } from "./leg-look";
import { countPassages } from "./passages";
import type { TrailLines } from "./trail-lines";

/** The legs of a life, as they are sent. */
export interface TrailLife {
  readonly lines: TrailLines;
  /** Longitude, latitude in degrees of each vertex of `lines`. */
  readonly positions: Float64Array;
  readonly looks: readonly LegLook[];
}

/** A life's legs, ready to be sent. */
export function trailLife(legs: readonly Leg[], lines: TrailLines): TrailLife {
  const positions = new Float64Array(lines.vertices.length);
  let at = 0;
  for (const { line } of legs) {
    for (const [longitude, latitude] of line) {
      positions[at++] = longitude;
      positions[at++] = latitude;
    }
  }
  return { lines, positions, looks: legs.map(lookOfLeg) };
}

/** What a brush needs of the legs. Each route is measured when it is first under way. */
export function trailParts({ lines, positions, looks }: TrailLife): TrailParts {
  const measured = new Map<number, MeasuredRoute>();
  const routeOf = (leg: number): MeasuredRoute => {
    const known = measured.get(leg);
    if (known) return known;
    const line: Position[] = [];
    for (let at = lines.offsets[leg] as number; at < (lines.offsets[leg + 1] as number); at++) {
      line.push([positions[at * 2] as number, positions[at * 2 + 1] as number]);
    }
    const route = measureRoute(line);
    measured.set(leg, route);
    return route;
  };
  return { lines, looks, passages: countPassages(lines), routeOf };
}
