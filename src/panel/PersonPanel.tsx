import { useMemo } from "react";
import {
  type Crossing,
  type CrossingPlace,
  crossingsOf,
  placesOfCrossings,
  townsOfCrossings,
} from "../itinerary/crossings";
import { gregorianFromDay } from "../itinerary/day";
import { yearsOfPerson } from "../itinerary/people";
import type { Person } from "../itinerary/person";
import { worksWith } from "../itinerary/works";
import { placeNameOnDay } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { CardHeading } from "./Card";
import { EventEntry } from "./EventEntry";
import { SegmentLink } from "./SegmentLink";
import { SelectionLink } from "./SelectionLink";
import { ShowOnMap } from "./ShowOnMap";
import { SourceList } from "./SourceList";
import { useMarkedPlaces } from "./use-marked-places";
import { WorkList } from "./WorkLinks";

/** So many places are shown at first. */
const SHOWN = 8;

/** A person: who it was, where and when their paths crossed, and all that is told of them. */
export function PersonPanel({ person }: { readonly person: Person }) {
  const itinerary = useSourcedItinerary();
  const { crossings, places, towns, works } = useMemo(() => {
    const all = crossingsOf(itinerary, person);
    return {
      crossings: all,
      places: placesOfCrossings(all),
      towns: townsOfCrossings(itinerary, all),
      works: worksWith(itinerary, person.id),
    };
  }, [itinerary, person]);
  useMarkedPlaces(places);
  const count = crossings.length;
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
        {towns.length > 0 && (
          <section aria-label="Where their paths crossed">
            <h3 className="section-title">Where their paths crossed</h3>
            <p className="section-about">
              Where this person is told of while Trotsky was there; not each is a meeting.
            </p>
            <Towns towns={towns.slice(0, SHOWN)} />
            {towns.length > SHOWN && (
              <details className="more-people">
                <summary>
                  {towns.length === SHOWN + 1
                    ? "1 more place"
                    : `${towns.length - SHOWN} more places`}
                </summary>
                <Towns towns={towns.slice(SHOWN)} />
              </details>
            )}
            <ShowOnMap places={places} />
          </section>
        )}
        <WorkList works={works} title="In his writings" />
        <section aria-label="All that is told">
          <h3 className="section-title">All that is told</h3>
          {crossings.map((crossing) => (
            <CrossingEntry key={keyOf(crossing)} crossing={crossing} />
          ))}
        </section>
        {person.citations.length === 0 ? (
          <p className="other-names">Years and role as usually given; not yet referenced.</p>
        ) : (
          <SourceList citations={person.citations} />
        )}
      </div>
    </article>
  );
}

function Towns({ towns }: { readonly towns: readonly CrossingPlace[] }) {
  return (
    <ul className="nearby">
      {towns.map((town) => (
        <li key={town.place.id}>
          <SelectionLink to={{ kind: "place", id: town.place.id }}>
            {placeNameOnDay(town.place, town.first)}
          </SelectionLink>{" "}
          <span className="nearby-how-far">{yearsInWords(town)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "1902–1905, 7 times". */
function yearsInWords({ first, last, count }: CrossingPlace): string {
  const years = [first, last].map((day) => gregorianFromDay(day).year);
  const when = years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
  return count === 1 ? `${when}, once` : `${when}, ${count} times`;
}

function keyOf(crossing: Crossing): string {
  return crossing.kind === "event" ? crossing.event.id : crossing.segment.id;
}

function CrossingEntry({ crossing }: { readonly crossing: Crossing }) {
  if (crossing.kind === "event") return <EventEntry event={crossing.event} />;
  return (
    <p className="crossing">
      <SegmentLink segment={crossing.segment} />
    </p>
  );
}
