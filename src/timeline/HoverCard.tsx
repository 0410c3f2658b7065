import type { Day } from "../itinerary/day";
import { segmentOfDay } from "../itinerary/itinerary";
import { dateStatementInWords, dayInWords } from "../language/dates";
import { segmentInWords } from "../language/whereabouts";
import { useItinerary, useSourcedItineraryWhenLoaded } from "../view/itinerary-context";
import { eventsAround } from "./events-around";
import "./hover-card.css";
import { moreEventsInWords } from "./hover-words";
import type { LifeLanes } from "./life-lanes";
import { runAt } from "./runs";
import { dayAtPosition, type TimeScale } from "./time-scale";

interface HoverCardProps {
  readonly life: LifeLanes;
  readonly scale: TimeScale;
  /** Of the pointer, in CSS pixels from the left edge of the timeline. */
  readonly position: number;
}

/** Half the breadth of the card: it stays over the timeline. */
const HALF_BREADTH = 150;

/** The day at a position, where he was on it, and what happened about it once that is loaded. */
export function HoverCard({ life, scale, position }: HoverCardProps) {
  const itinerary = useItinerary();
  const day: Day = dayAtPosition(scale, position);
  const certainty = runAt(life.certainty.runs, day + 0.5)?.certainty ?? "unknown";
  const where = segmentInWords(itinerary, segmentOfDay(itinerary, day), day);
  const middle = Math.min(Math.max(position, HALF_BREADTH), scale.width - HALF_BREADTH);
  return (
    <div className="hover-tip" style={{ left: middle }}>
      <strong>{dayInWords(day)}</strong>
      <span>{where.charAt(0).toUpperCase() + where.slice(1)}</span>
      <span className="hover-certainty">{certainty}</span>
      <HoveredEvents life={life} scale={scale} position={position} />
    </div>
  );
}

function HoveredEvents({ life, scale, position }: HoverCardProps) {
  const sourced = useSourcedItineraryWhenLoaded();
  if (!sourced) return null;
  const { named, more } = eventsAround(life.events, scale, position);
  const events = named.flatMap((index) => sourced.atlas.events[index] ?? []);
  if (events.length === 0) return null;
  return (
    <ul className="hover-events">
      {events.map(({ id, title, marked, startDate }) => (
        <li key={id} className={marked ? "hover-turning-point" : undefined}>
          <span className="hover-when">{dateStatementInWords(startDate)}</span> {title}
        </li>
      ))}
      {more > 0 && <li className="hover-more">{moreEventsInWords(more)}</li>}
    </ul>
  );
}
