import messages from "virtual:messages/now";
import { memo } from "react";
import { ageOnDay, type Day, dayOfMoment } from "../itinerary/day";
import { type Itinerary, placeById, segmentAt, townOf } from "../itinerary/itinerary";
import type { Naming } from "../itinerary/place";
import type { Leg, Segment } from "../itinerary/segment";
import { neighboursOf } from "../itinerary/stays";
import { dayInCalendars, dayInWords } from "../language/dates";
import {
  fullPlaceNameOnDay,
  legEndsInWords,
  modePhrase,
  placeNameOnDay,
  travelInWords,
} from "../language/whereabouts";
import { useItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { useDay, useView } from "../view/view";
import { CardHeading } from "./Card";
import { DayLink } from "./Dates";
import { PolityOfPlace } from "./Polities";
import { SelectionLink } from "./SelectionLink";
import { Told } from "./Told";
import { useDayRead } from "./use-day-read";
import { kilometresInWords } from "./words";

/**
 * Where he was on the day shown, how he came, what happened, and how we know. Date and name follow
 * every frame; all else, which nobody can read while the days fly past, follows when they rest.
 */
export function NowPanel() {
  const itinerary = useItinerary();
  const { day, segment: index, waiting } = useDayRead();
  const segment = itinerary.atlas.segments[index] as Segment;
  return (
    <article
      className={`panel-article${waiting ? " panel-waiting" : ""}`}
      aria-label={messages.now()}
      aria-busy={waiting}
    >
      <CardHeading
        kicker={<DayHeading />}
        title={<SegmentTitle />}
        subtitle={<SegmentSubtitle segment={segment} day={day} />}
      />
      <Told waiting={<BodyToCome />}>
        {({ NowBody }) => <NowBody day={day} segment={segment} />}
      </Told>
      <CameAndWent segment={segment} />
    </article>
  );
}

/** The segment under way. Its index changes only when another one begins. */
function useSegment(): Segment {
  const itinerary = useItinerary();
  const index = useView((view) => segmentAt(itinerary, view.moment).index);
  return itinerary.atlas.segments[index] as Segment;
}

/** The date in the calendars that counted where he was, and his age. */
function DayHeading() {
  const itinerary = useItinerary();
  const day = useDay();
  const segment = useSegment();
  const place = placeById(itinerary, placeIdAt(segment));
  const calendar = useView((view) => view.calendar);
  const { leading, beside } = dayInCalendars(day, place.oldStyle, calendar);
  const age = ageOnDay(itinerary.atlas.birth, day);
  return (
    <>
      <time className="now-date">{leading}</time>
      <span className="now-aside">
        {beside ? messages.agedOldStyle({ oldStyle: beside, age }) : messages.aged({ age })}
      </span>
    </>
  );
}

/** The place whose calendar counts: of a move, where it began. */
function placeIdAt(segment: Segment): string {
  return segment.kind === "stay" ? segment.place : segment.from;
}

function SegmentTitle() {
  const itinerary = useItinerary();
  const naming = useView((view) => view.naming);
  const day = useDay();
  const segment = useSegment();
  switch (segment.kind) {
    case "stay": {
      const town = townOf(itinerary, placeById(itinerary, segment.place));
      return (
        <button
          type="button"
          className="title-link"
          onClick={() => select({ kind: "place", id: town.id })}
        >
          {placeNameOnDay(town, day, naming)}
        </button>
      );
    }
    case "leg": {
      const { from, to } = legEndsInWords(itinerary, segment, naming);
      return (
        <button
          type="button"
          className="title-link"
          onClick={() => select({ kind: "leg", id: segment.id })}
        >
          {from} – {to}
        </button>
      );
    }
    case "unknown":
      return messages.notKnown();
  }
}

interface SegmentOnDay {
  readonly segment: Segment;
  readonly day: Day;
}

const SegmentSubtitle = memo(function SegmentSubtitle({ segment, day }: SegmentOnDay) {
  const itinerary = useItinerary();
  const naming = useView((view) => view.naming);
  switch (segment.kind) {
    case "stay": {
      const place = placeById(itinerary, segment.place);
      const town = townOf(itinerary, place);
      return (
        <>
          {place.within !== null && (
            <>
              <SelectionLink to={{ kind: "place", id: place.id }}>
                {placeNameOnDay(place, day, naming)}
              </SelectionLink>
              {" · "}
            </>
          )}
          <PolityOfPlace place={place} nameThen={placeNameOnDay(town, day)} day={day} />
          <br />
          <Told waiting={messages.sinceSoon()} quiet>
            {({ Since }) => <Since index={segment.index} />}
          </Told>
        </>
      );
    }
    case "leg":
      return (
        <>
          {travelInWords(segment)}
          {segment.guarded && ` · ${messages.underGuard()}`}
          {" · "}
          {kilometresInWords(segment.kilometres)}
        </>
      );
    case "unknown":
      return messages.lastKnown({
        place: fullPlaceNameOnDay(itinerary, placeById(itinerary, segment.from), day, naming),
      });
  }
});

/** Lines where the text will stand. */
function BodyToCome() {
  return (
    <div className="panel-body panel-to-come" aria-busy="true">
      <p role="status">{messages.fetching()}</p>
      <span /> <span /> <span />
    </div>
  );
}

/** The moves before and after, as ways to go there. */
const CameAndWent = memo(function CameAndWent({ segment }: { readonly segment: Segment }) {
  const itinerary = useItinerary();
  const { before, after } = neighboursOf(itinerary, segment);
  const came = segment.kind === "stay" ? nearestLeg(itinerary, segment.index, -1) : before;
  const went = segment.kind === "stay" ? nearestLeg(itinerary, segment.index, 1) : after;
  return (
    <nav className="panel-foot" aria-label={messages.beforeAndAfter()}>
      {came && <Neighbour segment={came} direction="before" />}
      {went && <Neighbour segment={went} direction="after" />}
    </nav>
  );
});

function nearestLeg(itinerary: Itinerary, index: number, direction: 1 | -1): Leg | null {
  const { segments } = itinerary.atlas;
  for (let at = index + direction; at >= 0 && at < segments.length; at += direction) {
    const segment = segments[at];
    if (segment?.kind === "leg") return segment;
  }
  return null;
}

interface NeighbourProps {
  readonly segment: Segment;
  readonly direction: "before" | "after";
}

function Neighbour({ segment, direction }: NeighbourProps) {
  const itinerary = useItinerary();
  const naming = useView((view) => view.naming);
  const day = dayOfMoment((segment.start + segment.end) / 2);
  return (
    <p className={`neighbour neighbour-${direction}`}>
      <span aria-hidden="true">{direction === "before" ? "← " : "→ "}</span>
      <DayLink day={day}>
        {dayInWords(day)}: {shortSegment(itinerary, segment, naming)}
      </DayLink>
    </p>
  );
}

function shortSegment(itinerary: Itinerary, segment: Segment, naming: Naming): string {
  const day = dayOfMoment(segment.start);
  if (segment.kind === "stay") {
    return fullPlaceNameOnDay(itinerary, placeById(itinerary, segment.place), day, naming);
  }
  if (segment.kind === "unknown") return messages.notKnownShort();
  const { from, to } = legEndsInWords(itinerary, segment, naming);
  return `${from} – ${to}, ${modePhrase(segment.mode)}`;
}
