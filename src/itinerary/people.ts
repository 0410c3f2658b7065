/** What the itinerary says of one person. */
import type { SourcedEvent } from "./event";
import type { SourcedItinerary } from "./itinerary";
import type { Person } from "./person";
import type { SourcedSegment } from "./segment";

/** The segments and events that tell of a person, each in order of time. */
export interface Encounters {
  readonly segments: readonly SourcedSegment[];
  readonly events: readonly SourcedEvent[];
}

/** Where a person is told of. */
export function encountersOf({ atlas }: SourcedItinerary, { id }: Person): Encounters {
  const tellsOf = ({ people }: { readonly people: readonly string[] }) => people.includes(id);
  return { segments: atlas.segments.filter(tellsOf), events: atlas.events.filter(tellsOf) };
}

/** The people of a record, in its order. */
export function peopleOf(
  itinerary: SourcedItinerary,
  { people }: { readonly people: readonly string[] },
): readonly Person[] {
  return people.flatMap((id) => itinerary.peopleById.get(id) ?? []);
}

/** "1879–1940", "born 1879", "died 1940"; empty when neither year is known. */
export function yearsOfPerson({ born, died }: Person): string {
  if (born !== null && died !== null) return `${born}–${died}`;
  if (born !== null) return `born ${born}`;
  return died === null ? "" : `died ${died}`;
}

/** Someone told of at a place, and how often. */
export interface ToldOf {
  readonly person: Person;
  readonly count: number;
}

/**
 * The people told of in some stays and in some events at which he was present, the most often first.
 */
export function peopleToldOfIn(
  itinerary: SourcedItinerary,
  stays: readonly SourcedSegment[],
  events: readonly SourcedEvent[],
): readonly ToldOf[] {
  const counts = new Map<string, number>();
  for (const { people } of [...stays, ...events.filter(({ away }) => !away)]) {
    for (const id of people) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const person = itinerary.peopleById.get(id);
      return person ? [{ person, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}
