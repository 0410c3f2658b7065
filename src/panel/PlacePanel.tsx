import { useMemo } from "react";
import { type Day, gregorianFromDay } from "../itinerary/day";
import { placeById, type SourcedItinerary, townOf } from "../itinerary/itinerary";
import type { SourcedPlace, Toponym } from "../itinerary/place";
import type { SourcedStay } from "../itinerary/segment";
import { eventsAt, placesWithin, staysAt } from "../itinerary/stays";
import { worksWrittenAt } from "../itinerary/works";
import { placeNameOnDay } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { useDay, useView } from "../view/view";
import { CardHeading } from "./Card";
import { EventEntry } from "./EventEntry";
import { NearbyPlaces } from "./NearbyPlaces";
import { PeopleOfPlace } from "./PeopleOfPlace";
import { PlacePosition } from "./PlacePosition";
import { PolitiesOfPlace, PolityOfPlace } from "./Polities";
import { SelectionLink } from "./SelectionLink";
import { SourceList } from "./SourceList";
import { StayEntry } from "./StayEntry";
import { StayLine } from "./StayLine";
import { WorkList } from "./WorkLinks";
import { daysInWords } from "./words";

/** A place: its names then and now, every stay there, what happened, and the sources. */
export function PlacePanel({ place }: { readonly place: SourcedPlace }) {
  const itinerary = useSourcedItinerary();
  const day = useDay();
  const { within, stays, events, works } = useMemo(() => {
    const inside = placesWithin(itinerary, place);
    const ids = new Set(inside.map(({ id }) => id));
    return {
      within: inside.filter(({ id }) => id !== place.id),
      stays: staysAt(itinerary, ids),
      events: eventsAt(itinerary, ids),
      works: worksWrittenAt(itinerary, ids),
    };
  }, [itinerary, place]);
  const town = townOf(itinerary, place);
  const naming = useView((view) => view.naming);
  return (
    <article className="panel-article" aria-label={place.name}>
      <CardHeading
        kicker={<PlaceKicker stays={stays} eventCount={events.length} />}
        title={placeNameOnDay(place, day, naming)}
        subtitle={
          <>
            {place.within !== null && (
              <>
                in{" "}
                <SelectionLink to={{ kind: "place", id: town.id }}>
                  {placeNameOnDay(town, day, naming)}
                </SelectionLink>
                {" · "}
              </>
            )}
            <PolityOfPlace place={place} nameThen={placeNameOnDay(town, day)} day={day} />
          </>
        }
        onClose={() => select({ kind: "now" })}
        closeLabel="Back to the day shown"
      />
      <div className="panel-body">
        <Names names={place.names} />
        <PolitiesOfPlace place={place} />
        {place.note !== null && <p className="place-note">{place.note}</p>}
        {stays.length > 0 && (
          <section aria-label="Stays">
            <h3 className="section-title">Stays</h3>
            <StayLine stays={stays} day={day} />
            {stays.map((stay) => (
              <StayEntry key={stay.id} stay={stay} open={opensFirst(stay, stays, day)} />
            ))}
          </section>
        )}
        {events.length > 0 && (
          <section aria-label="What happened here">
            <h3 className="section-title">What happened here</h3>
            {events.map((event) => (
              <div key={event.id} className="event-with-sources">
                <EventEntry event={event} />
                <SourceList citations={event.citations} />
              </div>
            ))}
          </section>
        )}
        <PeopleOfPlace stays={stays} events={events} />
        <WorkList works={works} title="Written here" />
        {within.length > 0 && <Houses houses={within} itinerary={itinerary} day={day} />}
        <NearbyPlaces place={place} day={day} />
        <PlacePosition place={place} />
      </div>
    </article>
  );
}

/** Which stay is unfolded at first: the one of the day shown, or the only one. */
function opensFirst(stay: SourcedStay, stays: readonly SourcedStay[], day: Day): boolean {
  return stays.length === 1 || (stay.start < day + 1 && day < stay.end);
}

function PlaceKicker({ stays, eventCount }: { stays: readonly SourcedStay[]; eventCount: number }) {
  const days = Math.round(stays.reduce((sum, stay) => sum + (stay.end - stay.start), 0));
  if (stays.length === 0) return <>{eventCount === 1 ? "1 event" : `${eventCount} events`}</>;
  return (
    <>
      {stays.length === 1 ? "1 stay" : `${stays.length} stays`} · {daysInWords(Math.max(1, days))}
    </>
  );
}

function Names({ names }: { readonly names: readonly Toponym[] }) {
  if (names.length < 2) return null;
  return (
    <dl className="toponyms" aria-label="Names through time">
      {names.map((toponym) => (
        <div key={`${toponym.language} ${toponym.name} ${toponym.from}`}>
          <dt lang={toponym.language}>{toponym.name}</dt>
          <dd>{yearsInWords(toponym)}</dd>
        </div>
      ))}
    </dl>
  );
}

function yearsInWords({ from, to }: Toponym): string {
  const year = (day: Day) => gregorianFromDay(day).year;
  if (from === null && to === null) return "";
  if (from === null) return `until ${year(to as Day)}`;
  if (to === null) return `since ${year(from)}`;
  return `${year(from)}–${year(to)}`;
}

interface HousesProps {
  readonly houses: readonly SourcedPlace[];
  readonly itinerary: SourcedItinerary;
  readonly day: Day;
}

function Houses({ houses, itinerary, day }: HousesProps) {
  const naming = useView((view) => view.naming);
  return (
    <section aria-label="Houses and sites">
      <h3 className="section-title">Houses and sites</h3>
      <ul className="houses">
        {houses.map((house) => (
          <li key={house.id}>
            <SelectionLink to={{ kind: "place", id: house.id }}>
              {placeNameOnDay(placeById(itinerary, house.id), day, naming)}
            </SelectionLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
