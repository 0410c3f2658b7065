/** Steps through the life: by days, months and moves. */
import { addMonths, type Day, dayOfMoment } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import type { Leg } from "../itinerary/segment";
import { goToDay } from "../view/navigation";
import { changeView, currentView } from "../view/view";

/** Steps so many days on (or back, when negative). */
export function stepDays(itinerary: Itinerary, days: number): void {
  goToDay(itinerary, currentDay() + days);
}

/** Steps so many months on (or back, when negative). */
export function stepMonths(itinerary: Itinerary, months: number): void {
  goToDay(itinerary, addMonths(currentDay(), months));
}

/** Goes to the next move, half way along it; stays where it is after the last. */
export function stepToNextMove(itinerary: Itinerary): void {
  const { moment } = currentView();
  showMove(legsOf(itinerary).find((leg) => middleOf(leg) > moment));
}

/** Goes to the previous move, half way along it; stays where it is before the first. */
export function stepToPreviousMove(itinerary: Itinerary): void {
  const { moment } = currentView();
  showMove(legsOf(itinerary).findLast((leg) => middleOf(leg) < moment - 1e-9));
}

function showMove(leg: Leg | undefined): void {
  if (!leg) return;
  changeView({
    moment: middleOf(leg),
    playing: false,
    selection: { kind: "now" },
  });
}

function middleOf(leg: Leg): number {
  return (leg.start + leg.end) / 2;
}

function legsOf(itinerary: Itinerary): readonly Leg[] {
  return itinerary.atlas.segments.filter((segment): segment is Leg => segment.kind === "leg");
}

function currentDay(): Day {
  return dayOfMoment(currentView().moment);
}
