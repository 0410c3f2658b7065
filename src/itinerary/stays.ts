/** What the itinerary says of one place. */
import type { AtlasOutline } from "./atlas";
import { type Itinerary, placeById } from "./itinerary";
import type { Place } from "./place";
import type { Segment } from "./segment";

/** A place with everything within it: a town and its houses. */
export function placesWithin<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  place: Place,
): readonly A["places"][number][] {
  const places: readonly A["places"][number][] = itinerary.atlas.places;
  return places.filter((other) => other.id === place.id || other.within === place.id);
}

type StayOf<A extends AtlasOutline> = Extract<A["segments"][number], { kind: "stay" }>;

/** The stays at any of some places, in order of time. */
export function staysAt<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  placeIds: ReadonlySet<string>,
): readonly StayOf<A>[] {
  const segments: readonly A["segments"][number][] = itinerary.atlas.segments;
  return segments.filter(
    (segment): segment is StayOf<A> => segment.kind === "stay" && placeIds.has(segment.place),
  );
}

/** The events at any of some places, in order of time. */
export function eventsAt<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  placeIds: ReadonlySet<string>,
): readonly A["events"][number][] {
  const events: readonly A["events"][number][] = itinerary.atlas.events;
  return events.filter((event) => placeIds.has(event.place));
}

/** The segments just before and just after one; null at the ends of the life. */
export function neighboursOf<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  segment: Segment,
): {
  readonly before: A["segments"][number] | null;
  readonly after: A["segments"][number] | null;
} {
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
