import { useMemo } from "react";
import type { SourcedEvent } from "../itinerary/event";
import { placeById, segmentOfDay } from "../itinerary/itinerary";
import { worksOnDay } from "../itinerary/works";
import { fullPlaceNameOnDay, segmentInWords } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { useView } from "../view/view";
import { AtlasText } from "./AtlasText";
import { CardHeading } from "./Card";
import { DayLink, StatedPeriod } from "./Dates";
import { EvidenceOf } from "./Evidence";
import { PersonLinks } from "./PersonLinks";
import { SelectionLink } from "./SelectionLink";
import { ShowOnMap } from "./ShowOnMap";
import { useMarkedPlaces } from "./use-marked-places";
import { WorkLinks } from "./WorkLinks";

/** One event: when, where, what happened, and how we know. */
export function EventPanel({ event }: { readonly event: SourcedEvent }) {
  const itinerary = useSourcedItinerary();
  const place = placeById(itinerary, event.place);
  const places = useMemo(() => [event.place], [event]);
  useMarkedPlaces(places);
  const day = clampToLife(event.start, itinerary.atlas);
  const naming = useView((view) => view.naming);
  return (
    <article className="panel-article" aria-label={event.title}>
      <CardHeading
        kicker={<StatedPeriod start={event.startDate} end={event.endDate} place={place} />}
        title={event.title}
        subtitle={
          <>
            <SelectionLink to={{ kind: "place", id: place.id }}>
              {fullPlaceNameOnDay(itinerary, place, event.start, naming)}
            </SelectionLink>
            {event.away && " · he was elsewhere"}
          </>
        }
        onClose={() => select({ kind: "now" })}
        closeLabel="Back to the day shown"
      />
      <div className="panel-body">
        <AtlasText className="prose" of={event} />
        <PersonLinks record={event} />
        {event.away ? (
          <p className="person-links">
            <span className="move-label">He was then</span>{" "}
            <DayLink day={day}>
              {segmentInWords(itinerary, segmentOfDay(itinerary, day), day)}
            </DayLink>
          </p>
        ) : (
          <WorkLinks works={worksOnDay(itinerary, day)} label="At work on" />
        )}
        <ShowOnMap places={places} />
        <EvidenceOf record={event} />
      </div>
      <nav className="panel-foot" aria-label="Go to">
        <DayLink day={day}>Show this day on the map</DayLink>
      </nav>
    </article>
  );
}

function clampToLife(day: number, { birth, death }: { birth: number; death: number }): number {
  return Math.min(Math.max(day, birth), death);
}
