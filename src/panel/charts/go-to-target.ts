/** The way from a chart to the map. */
import type { Itinerary } from "../../itinerary/itinerary";
import { jumpToDay, select } from "../../view/navigation";
import type { Target } from "./chart";

/** Goes to the day of a target, and opens the move that it is. */
export function goToTarget(itinerary: Itinerary, target: Target): void {
  jumpToDay(itinerary, target.day);
  if (target.kind === "leg") select({ kind: "leg", id: target.id });
}
