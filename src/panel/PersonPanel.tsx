import { useMemo } from "react";
import { encountersOf, yearsOfPerson } from "../itinerary/people";
import type { Person } from "../itinerary/person";
import { useSourcedItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { CardHeading } from "./Card";
import { EventEntry } from "./EventEntry";
import { SegmentLink } from "./SegmentLink";
import { SourceList } from "./SourceList";

/** A person: who it was, and everywhere in the life where their paths crossed or they are told of. */
export function PersonPanel({ person }: { readonly person: Person }) {
  const itinerary = useSourcedItinerary();
  const { segments, events } = useMemo(() => encountersOf(itinerary, person), [itinerary, person]);
  const count = segments.length + events.length;
  return (
    <article className="panel-article" aria-label={person.name}>
      <CardHeading
        kicker={count === 1 ? "told of once" : `told of ${count} times`}
        title={person.name}
        subtitle={[yearsOfPerson(person), person.role].filter(Boolean).join(" · ")}
        onClose={() => select({ kind: "now" })}
        closeLabel="Back to the day shown"
      />
      <div className="panel-body">
        {person.otherNames.length > 0 && (
          <p className="other-names">Also {person.otherNames.join(", ")}</p>
        )}
        {events.length > 0 && (
          <section aria-label="Events">
            <h3 className="section-title">Events</h3>
            {events.map((event) => (
              <EventEntry key={event.id} event={event} />
            ))}
          </section>
        )}
        {segments.length > 0 && (
          <section aria-label="Stays and moves">
            <h3 className="section-title">Stays and moves</h3>
            <ul className="claims">
              {segments.map((segment) => (
                <li key={segment.id}>
                  <SegmentLink segment={segment} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {person.citations.length === 0 ? (
          <p className="other-names">Years and role as usually given; not yet referenced.</p>
        ) : (
          <SourceList citations={person.citations} />
        )}
      </div>
    </article>
  );
}
