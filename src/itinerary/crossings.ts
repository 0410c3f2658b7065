/** Where and when the life is told together with one person. */
import { type Day, dayOfMoment } from "./day";
import type { SourcedEvent } from "./event";
import type { SourcedItinerary } from "./itinerary";
import { encountersOf } from "./people";
import type { Person } from "./person";
import type { SourcedPlace } from "./place";
import type { SourcedSegment } from "./segment";

/** A stay, move or event that tells of the person. */
export type Crossing =
  | { readonly kind: "segment"; readonly day: Day; readonly segment: SourcedSegment }
  | { readonly kind: "event"; readonly day: Day; readonly event: SourcedEvent };

/** A town, with all that is told of the person there. */
export interface CrossingPlace {
  readonly place: SourcedPlace;
  /** First and last day told of. */
  readonly first: Day;
  readonly last: Day;
  readonly count: number;
}

/** All that tells of a person, in order of time. */
export function crossingsOf(itinerary: SourcedItinerary, person: Person): readonly Crossing[] {
  const { segments, events } = encountersOf(itinerary, person);
  const crossings: readonly Crossing[] = [
    ...segments.map(
      (segment): Crossing => ({ kind: "segment", day: dayOfMoment(segment.start), segment }),
    ),
    ...events.map((event): Crossing => ({ kind: "event", day: event.start, event })),
  ];
  return crossings.toSorted((a, b) => a.day - b.day);
}

/**
 * The places where the person is told of while he was there himself, in order of the first time: the
 * place of a stay or of an event, and the two ends of a move. What happened without him is left out.
 */
export function placesOfCrossings(crossings: readonly Crossing[]): readonly string[] {
  return [...new Set(crossings.flatMap(placesOf))];
}

function placesOf(crossing: Crossing): readonly string[] {
  if (crossing.kind === "event") return crossing.event.away ? [] : [crossing.event.place];
  const { segment } = crossing;
  switch (segment.kind) {
    case "stay":
      return [segment.place];
    case "leg":
      return [segment.from, segment.to];
    case "unknown":
      return [];
  }
}

/** The towns of {@link placesOfCrossings}, each with how often and from when to when. */
export function townsOfCrossings(
  itinerary: SourcedItinerary,
  crossings: readonly Crossing[],
): readonly CrossingPlace[] {
  const towns = new Map<string, CrossingPlace>();
  for (const crossing of crossings) {
    const ids = placesOfCrossings([crossing]);
    for (const id of new Set(
      ids.map((place) => itinerary.placesById.get(place)?.within ?? place),
    )) {
      const place = itinerary.placesById.get(id);
      if (!place) continue;
      const known = towns.get(id);
      const { day } = crossing;
      towns.set(id, {
        place,
        first: known?.first ?? day,
        last: day,
        count: (known?.count ?? 0) + 1,
      });
    }
  }
  return [...towns.values()];
}
