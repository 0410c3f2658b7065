/** Steps through the life: by days, months, years, moves, events and chapters. */
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

/** Steps so many years on (or back, when negative). */
export function stepYears(itinerary: Itinerary, years: number): void {
  stepMonths(itinerary, years * 12);
}

/** Goes to the first day of the next event that begins after the day shown. */
export function stepToNextEvent(itinerary: Itinerary): void {
  goToDayIfAny(itinerary, dayAfter(eventDays(itinerary), currentDay()));
}

/** Goes to the first day of the last event that began before the day shown. */
export function stepToPreviousEvent(itinerary: Itinerary): void {
  goToDayIfAny(itinerary, dayBefore(eventDays(itinerary), currentDay()));
}

/** Goes to the first day of the next chapter. */
export function stepToNextChapter(itinerary: Itinerary): void {
  goToDayIfAny(itinerary, dayAfter(chapterDays(itinerary), currentDay()));
}

/** Goes back to the first day of this chapter or, from there, of the one before. */
export function stepToPreviousChapter(itinerary: Itinerary): void {
  goToDayIfAny(itinerary, dayBefore(chapterDays(itinerary), currentDay()));
}

/** The earliest of some days, in any order, that lies after `day`. */
export function dayAfter(days: readonly Day[], day: Day): Day | undefined {
  return days.reduce<Day | undefined>(
    (found, candidate) =>
      candidate > day && (found === undefined || candidate < found) ? candidate : found,
    undefined,
  );
}

/** The latest of some days, in any order, that lies before `day`. */
export function dayBefore(days: readonly Day[], day: Day): Day | undefined {
  return days.reduce<Day | undefined>(
    (found, candidate) =>
      candidate < day && (found === undefined || candidate > found) ? candidate : found,
    undefined,
  );
}

function goToDayIfAny(itinerary: Itinerary, day: Day | undefined): void {
  if (day !== undefined) goToDay(itinerary, day);
}

function eventDays(itinerary: Itinerary): readonly Day[] {
  return itinerary.atlas.events.map(({ start }) => start);
}

function chapterDays(itinerary: Itinerary): readonly Day[] {
  return itinerary.atlas.chapters.map(({ start }) => dayOfMoment(start));
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
