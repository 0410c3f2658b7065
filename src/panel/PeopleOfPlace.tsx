import { useMemo } from "react";
import type { SourcedEvent } from "../itinerary/event";
import { peopleToldOfIn, type ToldOf } from "../itinerary/people";
import type { SourcedStay } from "../itinerary/segment";
import { useSourcedItinerary } from "../view/itinerary-context";
import { SelectionLink } from "./SelectionLink";

interface PeopleOfPlaceProps {
  readonly stays: readonly SourcedStay[];
  readonly events: readonly SourcedEvent[];
}

/** So many are shown at first. */
const SHOWN = 10;

/** The people told of at a place, the most often first; the rest folded away. */
export function PeopleOfPlace({ stays, events }: PeopleOfPlaceProps) {
  const itinerary = useSourcedItinerary();
  const people = useMemo(
    () => peopleToldOfIn(itinerary, stays, events),
    [itinerary, stays, events],
  );
  if (people.length === 0) return null;
  const more = people.slice(SHOWN);
  return (
    <section aria-label="People told of here">
      <h3 className="section-title">People told of here</h3>
      <Names people={people.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details className="more-people">
          <summary>{more.length === 1 ? "1 more person" : `${more.length} more people`}</summary>
          <Names people={more} />
        </details>
      )}
    </section>
  );
}

function Names({ people }: { readonly people: readonly ToldOf[] }) {
  return (
    <p className="people-of-place">
      {people.map(({ person, count }, index) => (
        <span key={person.id}>
          {index > 0 && ", "}
          <SelectionLink to={{ kind: "person", id: person.id }}>{person.name}</SelectionLink>
          {count > 1 && (
            <span className="people-count" title={`told of ${count} times`}>
              {" "}
              {count}
            </span>
          )}
        </span>
      ))}
    </p>
  );
}
