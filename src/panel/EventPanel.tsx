import type { SourcedEvent } from "../itinerary/event";
import { placeById } from "../itinerary/itinerary";
import { fullPlaceNameOnDay } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { AtlasText } from "./AtlasText";
import { CardHeading } from "./Card";
import { DayLink, StatedPeriod } from "./Dates";
import { EvidenceOf } from "./Evidence";
import { PersonLinks } from "./PersonLinks";
import { SelectionLink } from "./SelectionLink";

/** One event: when, where, what happened, and how we know. */
export function EventPanel({ event }: { readonly event: SourcedEvent }) {
  const itinerary = useSourcedItinerary();
  const place = placeById(itinerary, event.place);
  return (
    <article className="panel-article" aria-label={event.title}>
      <CardHeading
        kicker={<StatedPeriod start={event.startDate} end={event.endDate} place={place} />}
        title={event.title}
        subtitle={
          <>
            <SelectionLink to={{ kind: "place", id: place.id }}>
              {fullPlaceNameOnDay(itinerary, place, event.start)}
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
        <EvidenceOf record={event} />
      </div>
      <nav className="panel-foot" aria-label="Go to">
        <DayLink day={clampToLife(event.start, itinerary.atlas)}>Show this day on the map</DayLink>
      </nav>
    </article>
  );
}

function clampToLife(day: number, { birth, death }: { birth: number; death: number }): number {
  return Math.min(Math.max(day, birth), death);
}
