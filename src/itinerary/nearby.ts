/** The places of the life that lie near one of them. */
import type { AtlasOutline } from "./atlas";
import { type Day, dayOfMoment } from "./day";
import { distanceInKilometres } from "./distance";
import { type Itinerary, townOf } from "./itinerary";
import type { Place } from "./place";

/** A town or village near a place, and when he was there. */
export interface NearbyPlace {
  readonly place: Place;
  /** Over the globe, from the one place to the other. */
  readonly kilometres: number;
  /** First and last day of a stay in it; null when he never stayed. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
}

/** What lies within this many kilometres is near. */
const NEAR_KILOMETRES = 50;
/** So many are told of even when they lie farther off. */
const FEWEST = 5;
/** No more than this many are told of. */
const MOST = 12;

/**
 * The towns and villages of the life within 50 km of a place, or the nearest five, nearest first. Its
 * own town is not among them, nor are regions, whose points stand for somewhere in them.
 */
export function nearbyPlaces(
  itinerary: Itinerary<AtlasOutline>,
  place: Place,
): readonly NearbyPlace[] {
  const places: readonly Place[] = itinerary.atlas.places;
  const ownTown = townOf<AtlasOutline>(itinerary, place).id;
  const days = daysInTowns(itinerary);
  const byDistance = places
    .filter(({ id, within, kind }) => within === null && id !== ownTown && kind !== "region")
    .map((other) => ({
      place: other,
      kilometres: distanceInKilometres(place.position, other.position),
      days: days.get(other.id) ?? null,
    }))
    .sort((a, b) => a.kilometres - b.kilometres);
  const near = byDistance.filter(({ kilometres }) => kilometres <= NEAR_KILOMETRES).length;
  return byDistance.slice(0, Math.min(Math.max(near, FEWEST), MOST));
}

/** First and last day of a stay in each town, with its houses. */
function daysInTowns({ atlas, placesById }: Itinerary<AtlasOutline>) {
  const days = new Map<string, { first: Day; last: Day }>();
  for (const segment of atlas.segments) {
    if (segment.kind !== "stay") continue;
    const town = placesById.get(segment.place)?.within ?? segment.place;
    const known = days.get(town);
    const first = dayOfMoment(segment.start);
    const last = Math.max(first, Math.ceil(segment.end) - 1);
    if (known) known.last = last;
    else days.set(town, { first, last });
  }
  return days;
}
