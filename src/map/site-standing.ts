/** How a marked place stands to the moment shown: what its mark, name and rank depend on. */
import type { Moment } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import { segmentsOfJourney } from "../itinerary/journey-summary";
import type { View } from "../view/view";
import { daysAt, isAt, type PlaceSite, radiusForDays, wasAt } from "./place-sites";

/** A site at a moment. */
export interface SiteStanding {
  readonly site: PlaceSite;
  /** Days he had spent there. */
  readonly days: number;
  readonly state: "present" | "reached" | "future";
  /** Whether it belongs to the followed journey; true when none is followed. */
  readonly inJourney: boolean;
  /** Whether what is being read is this place, or about it. */
  readonly selected: boolean;
  /** Whether he was there in the last days: its name then stays, so that it does not flicker. */
  readonly recent: boolean;
}

/** For how many days a place that he left keeps its rank. */
const RECENT_DAYS = 4;

/** Radius in CSS pixels of a place not yet reached. */
const FUTURE_RADIUS = 2.5;

/** How a site stands. `journeyPlaces` are those of {@link placesOfJourney}. */
export function standingOf(
  site: PlaceSite,
  { moment, selection, highlight, marked }: View,
  journeyPlaces: ReadonlySet<string> | null,
): SiteStanding {
  const days = daysAt(site, moment);
  return {
    site,
    days,
    state: stateOf(site, moment, days),
    inJourney: journeyPlaces === null || journeyPlaces.has(site.place.id),
    selected:
      (selection.kind === "place" && selection.id === site.place.id) ||
      marked.includes(site.place.id) ||
      highlight?.places.includes(site.place.id) === true,
    recent: wasAt(site, moment - RECENT_DAYS, moment),
  };
}

function stateOf(site: PlaceSite, moment: Moment, days: number): SiteStanding["state"] {
  if (isAt(site, moment)) return "present";
  return days > 0 || site.firstDay <= moment ? "reached" : "future";
}

/** Radius of a site's mark in CSS pixels. */
export function radiusOf({ state, days }: SiteStanding): number {
  return state === "future" ? FUTURE_RADIUS : radiusForDays(days);
}

/** What is drawn and named first when there is not room for all: the greater number. */
export function importanceOf({
  site,
  days,
  state,
  inJourney,
  selected,
  recent,
}: SiteStanding): number {
  return (
    (selected ? 1e9 : 0) +
    (state === "present" ? 1e8 : recent ? 5e7 : 0) +
    (inJourney ? 1e7 : 0) +
    (state === "future" ? 0 : 1e6) +
    // A region's point stands for somewhere in it: towns go first.
    (site.place.kind === "region" ? days * 0.01 : days)
  );
}

/**
 * The marked places of the followed journey and of one laid beside it, houses or their towns; null
 * when none is followed.
 */
export function placesOfJourney(
  itinerary: Itinerary,
  view: View,
  houses: boolean,
): ReadonlySet<string> | null {
  const { id: followed, beside } = view.journey ?? {};
  const journeys = itinerary.atlas.journeys.filter(({ id }) => id === followed || id === beside);
  if (journeys.length === 0) return null;
  const ids = journeys
    .flatMap((journey) => segmentsOfJourney(itinerary, journey))
    .flatMap((segment) => (segment.kind === "stay" ? [segment.place] : [segment.from, segment.to]));
  return new Set(houses ? ids : ids.map((id) => itinerary.placesById.get(id)?.within ?? id));
}

/** A site as a screen reader speaks it: "Vienna, 25 stays, 2,288 days". */
export function spokenSite(name: string, { stays, eventCount }: PlaceSite): string {
  const count = (number: number, thing: string) =>
    `${number.toLocaleString("en")} ${thing}${number === 1 ? "" : "s"}`;
  if (stays.length === 0) return `${name}, ${count(eventCount, "event")}`;
  const days = Math.max(1, Math.round(stays.reduce((sum, [start, end]) => sum + end - start, 0)));
  return `${name}, ${count(stays.length, "stay")}, ${count(days, "day")}`;
}
