/** What the itinerary says of one place. */
import type { LifeEvent } from "./event";
import { type Itinerary, placeById } from "./itinerary";
import type { Place } from "./place";
import type { Segment, Stay } from "./segment";

/** A place with everything within it: a town and its houses. */
export function placesWithin(itinerary: Itinerary, place: Place): readonly Place[] {
  return itinerary.atlas.places.filter(
    (other) => other.id === place.id || other.within === place.id,
  );
}

/** The stays at any of some places, in order of time. */
export function staysAt(itinerary: Itinerary, placeIds: ReadonlySet<string>): readonly Stay[] {
  return itinerary.atlas.segments.filter(
    (segment): segment is Stay => segment.kind === "stay" && placeIds.has(segment.place),
  );
}

/** The events at any of some places, in order of time. */
export function eventsAt(
  itinerary: Itinerary,
  placeIds: ReadonlySet<string>,
): readonly LifeEvent[] {
  return itinerary.atlas.events.filter((event) => placeIds.has(event.place));
}

/** The segments just before and just after one; null at the ends of the life. */
export function neighboursOf(
  itinerary: Itinerary,
  segment: Segment,
): { readonly before: Segment | null; readonly after: Segment | null } {
  const { segments } = itinerary.atlas;
  return {
    before: segments[segment.index - 1] ?? null,
    after: segments[segment.index + 1] ?? null,
  };
}

/** The place a segment is about: where the stay is, or where the leg leads. */
export function placeOfSegment(itinerary: Itinerary, segment: Segment): Place {
  return placeById(itinerary, segment.kind === "stay" ? segment.place : segment.to);
}
