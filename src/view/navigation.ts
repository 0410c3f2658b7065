/** The moves a reader can make, each as one function that changes the view. */
import type { Day, Moment } from "../itinerary/day";
import { type Itinerary, representativeMoment } from "../itinerary/itinerary";
import type { Journey } from "../itinerary/journey";
import { summarizeJourney } from "../itinerary/journey-summary";
import type { Segment } from "../itinerary/segment";
import { changeView, currentView, type FollowedJourney, type Selection, type View } from "./view";

/** Holds a moment to the life. */
export function withinLife(itinerary: Itinerary, moment: Moment): Moment {
  const { birth, death } = itinerary.atlas;
  return Math.min(Math.max(moment, birth), death + 1 - 1e-6);
}

/** Goes to a day, held to the life, and stops playing. The panel tells of that day. */
export function goToDay(itinerary: Itinerary, day: Day): void {
  changeView(viewOfDay(itinerary, day));
}

/** Goes to a day as {@link goToDay} does, and remembers where one was: back returns there. */
export function jumpToDay(itinerary: Itinerary, day: Day): void {
  changeView({ ...viewOfDay(itinerary, day), jumps: currentView().jumps + 1 });
}

function viewOfDay(itinerary: Itinerary, day: Day): Partial<View> {
  const { birth, death } = itinerary.atlas;
  return {
    moment: representativeMoment(itinerary, Math.min(Math.max(Math.floor(day), birth), death)),
    playing: false,
    selection: { kind: "now" },
  };
}

/** Opens a place, leg, event, person, work or source in the panel, or returns to the day shown. */
export function select(selection: Selection): void {
  changeView({ selection, playing: selection.kind === "now" ? currentView().playing : false });
}

/**
 * The moment that shows a journey: its end when it is followed as a whole (the later end, when another
 * is laid over it), the first day of the stay at one of its stops; null when there is no such journey
 * or stop.
 */
export function momentOfJourney(
  itinerary: Itinerary,
  { id, stop, beside }: FollowedJourney,
): Moment | null {
  const journey = itinerary.atlas.journeys.find((candidate) => candidate.id === id);
  if (!journey) return null;
  if (stop === null) {
    const end = endOfJourney(itinerary, journey);
    const other = itinerary.atlas.journeys.find((candidate) => candidate.id === beside);
    const otherEnd = other ? endOfJourney(itinerary, other) : null;
    return end !== null && otherEnd !== null ? Math.max(end, otherEnd) : end;
  }
  const stay = summarizeJourney(itinerary, journey).stops[stop]?.stays[0];
  return stay ? withinFirstDay(stay) : null;
}

function endOfJourney(itinerary: Itinerary, journey: Journey): Moment | null {
  const last = itinerary.atlas.segments[journey.spans.at(-1)?.last ?? -1];
  return last ? dayOfEnding(itinerary, last) : null;
}

/** A moment on the day a segment begins, once it has begun. */
export function withinFirstDay({ start, end }: Segment): Moment {
  return (start + Math.min(end, Math.floor(start) + 1)) / 2;
}

/** How long the last halt of a journey may be for its own end to count as the journey's, in days. */
const SHORT_HALT = 3;

function dayOfEnding(itinerary: Itinerary, last: Segment): Moment {
  if (last.end - last.start > SHORT_HALT) return withinFirstDay(last);
  return representativeMoment(itinerary, Math.ceil(last.end) - 1);
}

/** Follows a journey as a whole: the map is fitted to it, and the date is that of its end. */
export function followJourney(itinerary: Itinerary, journeyId: string): void {
  showJourney(itinerary, { id: journeyId, stop: null });
}

/**
 * Lays another journey over the followed one, or takes it away again; the map fits both, and the date
 * is that by which both were made.
 */
export function layBeside(itinerary: Itinerary, beside: string | null): void {
  const followed = currentView().journey;
  if (!followed) return;
  const alone: FollowedJourney = { id: followed.id, stop: null };
  showJourney(itinerary, beside === null ? alone : { ...alone, beside });
}

/** Leaves the journey that is being followed; date and map stay as they are. */
export function leaveJourney(): void {
  changeView({ journey: null });
}

/** Goes to a stop of a journey (held to its first and last), and to the day he came there. */
export function goToStop(itinerary: Itinerary, journeyId: string, stop: number): void {
  const journey = itinerary.atlas.journeys.find((candidate) => candidate.id === journeyId);
  if (!journey) return;
  const { stops } = summarizeJourney(itinerary, journey);
  showJourney(itinerary, {
    id: journeyId,
    stop: Math.min(Math.max(stop, 0), stops.length - 1),
  });
}

function showJourney(itinerary: Itinerary, journey: FollowedJourney): void {
  const moment = momentOfJourney(itinerary, journey);
  if (moment === null) return;
  changeView({ journey, moment, selection: { kind: "now" }, mapView: null, playing: false });
}
