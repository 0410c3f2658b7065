import { type ReactNode, useEffect, useRef } from "react";
import type { SourcedItinerary } from "../itinerary/itinerary";
import { useSourcedItinerary } from "../view/itinerary-context";
import { KIND_NAMES } from "../view/selectable";
import { changeView, type Selection } from "../view/view";
import { EventPanel } from "./EventPanel";
import { LegPanel } from "./LegPanel";
import { PersonPanel } from "./PersonPanel";
import { PlacePanel } from "./PlacePanel";
import { SourcePanel } from "./SourcePanel";
import { WorkPanel } from "./WorkPanel";

type Opened = Exclude<Selection, { kind: "now" }>;

interface OpenedPanelProps {
  readonly selection: Opened;
  /** Whether the heading takes the focus, so that the keyboard goes on from there. */
  readonly takesFocus: boolean;
}

/** The card of a place, move, event, person, work or source. */
export function OpenedPanel({ selection, takesFocus }: OpenedPanelProps) {
  const itinerary = useSourcedItinerary();
  const card = cardOf(itinerary, selection);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever reads down the table goes on there.
    if (document.activeElement?.closest("#drawer")) return;
    if (takesFocus) root.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [takesFocus]);
  const missing = card === null;
  useEffect(() => {
    if (!missing) return;
    const { kind, id } = selection;
    changeView({
      selection: { kind: "now" },
      notice: `There is no ${KIND_NAMES[kind]} "${id}" in the atlas.`,
    });
  }, [missing, selection]);
  return <div ref={root}>{card}</div>;
}

function cardOf(itinerary: SourcedItinerary, { kind, id }: Opened): ReactNode {
  switch (kind) {
    case "place": {
      const place = itinerary.placesById.get(id);
      return place ? <PlacePanel place={place} /> : null;
    }
    case "leg": {
      const leg = itinerary.segmentsById.get(id);
      return leg?.kind === "leg" ? <LegPanel leg={leg} /> : null;
    }
    case "event": {
      const event = itinerary.eventsById.get(id);
      return event ? <EventPanel event={event} /> : null;
    }
    case "person": {
      const person = itinerary.peopleById.get(id);
      return person ? <PersonPanel person={person} /> : null;
    }
    case "work": {
      const work = itinerary.worksById.get(id);
      return work ? <WorkPanel work={work} /> : null;
    }
    case "source": {
      const source = itinerary.sourcesById.get(id);
      return source ? <SourcePanel source={source} /> : null;
    }
  }
}
