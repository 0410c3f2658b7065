/** What is known of the legs of an itinerary before any is drawn. */
import type { Itinerary } from "../../itinerary/itinerary";
import type { MeasuredRoute } from "../../itinerary/route";
import type { Leg } from "../../itinerary/segment";
import type { TrailParts } from "./leg-brush";
import { lookOfLeg } from "./leg-look";
import { countPassages } from "./passages";
import { layOutLines } from "./trail-lines";

/** Projects, measures and counts all legs of an itinerary, in order. */
export function trailPartsOf(itinerary: Itinerary): TrailParts {
  const legs = itinerary.atlas.segments.filter((segment): segment is Leg => segment.kind === "leg");
  const lines = layOutLines(legs);
  return {
    lines,
    looks: legs.map(lookOfLeg),
    passages: countPassages(lines),
    routeOf: (leg) => itinerary.routes.get((legs[leg] as Leg).index) as MeasuredRoute,
  };
}
