/** The places as the map marks them: towns from afar, their houses close up. */
import type { Day, Moment } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import type { Place } from "../itinerary/place";

/** From this zoom on, the houses of a town are marked one by one. */
export const HOUSES_FROM_ZOOM = 9;

/** A marked place with the times he was there. */
export interface PlaceSite {
  readonly place: Place;
  /** Starts and ends of the stays, in order. */
  readonly stays: readonly (readonly [start: Moment, end: Moment])[];
  readonly eventCount: number;
  /** The first day anything happened there; places never reached come last. */
  readonly firstDay: Day;
}

/** The towns, each with all that happened within it. */
export function townSites(itinerary: Itinerary): readonly PlaceSite[] {
  const { places } = itinerary.atlas;
  return sitesOf(
    itinerary,
    places.filter(({ within }) => within === null),
    (place) => place.within ?? place.id,
  );
}

/** The houses and sites, and the towns in so far as something is known of no nearer place. */
export function houseSites(itinerary: Itinerary): readonly PlaceSite[] {
  return sitesOf(itinerary, itinerary.atlas.places, ({ id }) => id);
}

function sitesOf(
  itinerary: Itinerary,
  places: readonly Place[],
  siteOf: (place: Place) => string,
): readonly PlaceSite[] {
  const stays = new Map<string, [Moment, Moment][]>();
  const eventDays = new Map<string, Day[]>();
  const siteById = new Map(itinerary.atlas.places.map((place) => [place.id, siteOf(place)]));
  for (const segment of itinerary.atlas.segments) {
    if (segment.kind !== "stay") continue;
    append(stays, siteById.get(segment.place) ?? "", [segment.start, segment.end]);
  }
  for (const event of itinerary.atlas.events) {
    append(eventDays, siteById.get(event.place) ?? "", event.start);
  }
  return places
    .map((place): PlaceSite => {
      const own = stays.get(place.id) ?? [];
      const days = eventDays.get(place.id) ?? [];
      return {
        place,
        stays: own,
        eventCount: days.length,
        firstDay: Math.floor(Math.min(own[0]?.[0] ?? Number.POSITIVE_INFINITY, ...days)),
      };
    })
    .filter(({ stays: own, eventCount }) => own.length > 0 || eventCount > 0)
    .sort((a, b) => a.firstDay - b.firstDay);
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Days he had spent at a site by a moment. */
export function daysAt({ stays }: PlaceSite, moment: Moment): number {
  let days = 0;
  for (const [start, end] of stays) {
    if (start >= moment) break;
    days += Math.min(end, moment) - start;
  }
  return days;
}

/** Whether he is at a site at a moment. */
export function isAt({ stays }: PlaceSite, moment: Moment): boolean {
  return stays.some(([start, end]) => start <= moment && moment < end);
}

/** Whether he was at a site at any moment from one to another. */
export function wasAt({ stays }: PlaceSite, from: Moment, to: Moment): boolean {
  return stays.some(([start, end]) => start <= to && from < end);
}

/** Radius of a site's mark in CSS pixels, by the days spent there: an area, not a length, grows. */
export function radiusForDays(days: number): number {
  return Math.min(11, 3.2 + Math.sqrt(days) * 0.13);
}
