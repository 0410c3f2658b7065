/** The line of a leg as its record describes it. */
import type { Position } from "../itinerary/place";
import { type LegLine, lineAlong, lineThrough, roundedPosition } from "./geometry";
import type { Located } from "./located";
import type { LegRecord, PlaceRecord, RouteRecord } from "./schema";
import { townIdOf } from "./town";

/** What lines are made from: places and kept routes by id. */
export interface LineMaterial {
  readonly places: ReadonlyMap<string, Located<PlaceRecord>>;
  readonly routes: ReadonlyMap<string, Located<RouteRecord>>;
}

/** A leg's line, or why there is none: an id that does not resolve, a route that lies elsewhere. */
export type LegLineResult =
  | { readonly kind: "line"; readonly line: LegLine }
  | { readonly kind: "unresolved" }
  | { readonly kind: "route-too-far" };

/** Makes a leg's line: along its kept route, or else through its waypoints. */
export function legLine(leg: LegRecord, { places, routes }: LineMaterial): LegLineResult {
  const waypoints = [leg.from, ...leg.via, leg.to].map((id) => positionOf(places.get(id)));
  if (!waypoints.every((position) => position !== null)) return { kind: "unresolved" };
  const [from, to] = [waypoints[0], waypoints.at(-1)];
  if (!from || !to) return { kind: "unresolved" };
  if (leg.route === undefined) {
    const line = lineThrough(waypoints, leg.mode);
    const local = townIdOf(leg.from, { places }) === townIdOf(leg.to, { places });
    return {
      kind: "line",
      line: local && line.routeBasis === "direct" ? { ...line, routeBasis: "local" } : line,
    };
  }
  const route = routes.get(leg.route)?.record;
  if (!route) return { kind: "unresolved" };
  const kept = { line: route.geometry.coordinates, basis: route.properties.basis };
  const line = lineAlong(kept, from, to);
  return line ? { kind: "line", line } : { kind: "route-too-far" };
}

function positionOf(place: Located<PlaceRecord> | undefined): Position | null {
  return place ? roundedPosition(place.record.geometry.coordinates) : null;
}
