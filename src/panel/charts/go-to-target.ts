/** The way from a chart to the map. */
import type { Itinerary } from "../../itinerary/itinerary";
import { jumpToDay } from "../../view/navigation";
import { openSegment } from "../../view/open-segment";
import type { Target } from "./chart";

/** Goes to the day of a target, and opens the move that it is. */
export function goToTarget(itinerary: Itinerary, target: Target): void {
  const leg = target.kind === "leg" ? itinerary.segmentsById.get(target.id) : undefined;
  if (leg) openSegment(leg);
  else jumpToDay(itinerary, target.day);
}
