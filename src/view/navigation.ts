/** The moves a reader can make, each as one function that changes the view. */
import type { Day, Moment } from "../itinerary/day";
import { type Itinerary, representativeMoment } from "../itinerary/itinerary";
import { summarizeJourney } from "../itinerary/journey-summary";
import { changeView, currentView, type Selection, type View } from "./view";

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

/** Opens a place, leg or event in the panel, or returns to the day shown. */
export function select(selection: Selection): void {
  changeView({ selection, playing: selection.kind === "now" ? currentView().playing : false });
}

/** Follows a journey as a whole: the map is fitted to it, and the date is that of its end. */
export function followJourney(itinerary: Itinerary, journeyId: string): void {
  const journey = itinerary.atlas.journeys.find((candidate) => candidate.id === journeyId);
  const last = itinerary.atlas.segments[journey?.spans.at(-1)?.last ?? -1];
  if (!journey || !last) return;
  changeView({
    journey: { id: journeyId, stop: null },
    moment: (last.start + Math.min(last.end, last.start + 1)) / 2,
    selection: { kind: "now" },
    mapView: null,
    playing: false,
  });
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
  const held = Math.min(Math.max(stop, 0), stops.length - 1);
  const stay = stops[held]?.stays[0];
  if (!stay) return;
  changeView({
    journey: { id: journeyId, stop: held },
    moment: (stay.start + Math.min(stay.end, stay.start + 1)) / 2,
    selection: { kind: "now" },
    mapView: null,
    playing: false,
  });
}
