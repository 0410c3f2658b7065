import messages from "virtual:messages/now";
import type { SourcedEvent } from "../itinerary/event";
import { placeById } from "../itinerary/itinerary";
import { fullPlaceNameOnDay } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { useView } from "../view/view";
import { AtlasText, langOf } from "./AtlasText";
import { StatedPeriod } from "./Dates";
import { SelectionLink } from "./SelectionLink";

/** One event in a list: its headline, when and where, and what happened. */
export function EventEntry({ event }: { readonly event: SourcedEvent }) {
  const itinerary = useSourcedItinerary();
  const place = placeById(itinerary, event.place);
  const naming = useView((view) => view.naming);
  return (
    <div className="event-entry" data-event={event.id}>
      <h3 className="event-title" lang={langOf(event.language)}>
        <SelectionLink to={{ kind: "event", id: event.id }}>{event.title}</SelectionLink>
      </h3>
      <p className="event-when">
        <StatedPeriod start={event.startDate} end={event.endDate} place={place} /> ·{" "}
        {fullPlaceNameOnDay(itinerary, place, event.start, naming)}
        {event.away && <span className="badge">{messages.withoutHim()}</span>}
      </p>
      <AtlasText className="event-text" of={event} />
    </div>
  );
}
