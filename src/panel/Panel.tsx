import { useEffect, useRef } from "react";
import { useItinerary } from "../view/itinerary-context";
import { type Selection, useView } from "../view/view";
import { EventPanel } from "./EventPanel";
import { LegPanel } from "./LegPanel";
import { NowPanel } from "./NowPanel";
import "./panel.css";
import { PersonPanel } from "./PersonPanel";
import { PlacePanel } from "./PlacePanel";
import { SourcePanel } from "./SourcePanel";

/** The card that tells of what is selected, or of the day shown. */
export function Panel() {
  const selection = useView((view) => view.selection);
  const root = useRef<HTMLDivElement>(null);
  const key = selection.kind === "now" ? "now" : `${selection.kind} ${selection.id}`;
  const shownKey = useRef(key);

  useEffect(() => {
    if (shownKey.current === key) return;
    shownKey.current = key;
    root.current?.scrollTo({ top: 0 });
    // What was opened takes the focus, so that the keyboard goes on from there.
    if (key !== "now")
      root.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [key]);

  return (
    <div className="panel card" ref={root}>
      <SelectedPanel selection={selection} />
    </div>
  );
}

function SelectedPanel({ selection }: { readonly selection: Selection }) {
  const itinerary = useItinerary();
  switch (selection.kind) {
    case "place": {
      const place = itinerary.placesById.get(selection.id);
      return place ? <PlacePanel key={place.id} place={place} /> : <NowPanel />;
    }
    case "leg": {
      const leg = itinerary.segmentsById.get(selection.id);
      return leg?.kind === "leg" ? <LegPanel key={leg.id} leg={leg} /> : <NowPanel />;
    }
    case "event": {
      const event = itinerary.eventsById.get(selection.id);
      return event ? <EventPanel key={event.id} event={event} /> : <NowPanel />;
    }
    case "person": {
      const person = itinerary.peopleById.get(selection.id);
      return person ? <PersonPanel key={person.id} person={person} /> : <NowPanel />;
    }
    case "source": {
      const source = itinerary.sourcesById.get(selection.id);
      return source ? <SourcePanel key={source.id} source={source} /> : <NowPanel />;
    }
    case "now":
      return <NowPanel />;
  }
}
