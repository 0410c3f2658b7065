import { dayOfMoment } from "../itinerary/day";
import { placeById } from "../itinerary/itinerary";
import { paceOf } from "../itinerary/pace";
import type { RouteBasis, SourcedLeg } from "../itinerary/segment";
import { neighboursOf } from "../itinerary/stays";
import { fullPlaceNameOnDay, legEndsInWords, travelInWords } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { select } from "../view/navigation";
import { useView } from "../view/view";
import { AtlasText } from "./AtlasText";
import { CardHeading } from "./Card";
import { DayLink, StatedPeriod } from "./Dates";
import { EvidenceOf } from "./Evidence";
import { JourneyLinks } from "./JourneyLinks";
import { PersonLinks } from "./PersonLinks";
import { BordersCrossed } from "./Polities";
import { paceInWords, timeOnTheWay } from "./pace-words";
import { SegmentLink } from "./SegmentLink";
import { SelectionLink } from "./SelectionLink";
import { kilometresInWords } from "./words";

const BASIS_SENTENCES: Readonly<Record<RouteBasis, string>> = {
  waypoints: "The line joins the places on the way that the sources name.",
  drawn: "The line follows the railway, road or river he took.",
  "sea-route": "The line follows the usual shipping lane.",
  "great-circle": "The line is the shortest way over open sea; the ship's own course is not known.",
  local: "The way through the town is not known: the line joins its two ends.",
  direct: "The way is not known: the line only joins its two ends.",
};

/** One move: from where to where, how, how far, and how the line on the map was made. */
export function LegPanel({ leg }: { readonly leg: SourcedLeg }) {
  const itinerary = useSourcedItinerary();
  const naming = useView((view) => view.naming);
  const day = dayOfMoment(leg.start);
  const { from, to } = legEndsInWords(itinerary, leg, naming);
  const { before, after } = neighboursOf(itinerary, leg);
  const pace = paceOf(leg);
  const placeLink = (id: string) => (
    <SelectionLink to={{ kind: "place", id }}>
      {fullPlaceNameOnDay(itinerary, placeById(itinerary, id), day, naming)}
    </SelectionLink>
  );
  return (
    <article className="panel-article" aria-label={`${from} to ${to}`}>
      <CardHeading
        kicker={
          <StatedPeriod
            start={leg.startDate}
            end={leg.endDate}
            place={placeById(itinerary, leg.from)}
          />
        }
        title={`${from} – ${to}`}
        subtitle={
          <>
            {travelInWords(leg)}
            {leg.guarded && " · under guard"} · {kilometresInWords(leg.kilometres)}
          </>
        }
        onClose={() => select({ kind: "now" })}
        closeLabel="Back to the day shown"
      />
      <div className="panel-body">
        <AtlasText className="prose" of={leg} />
        <PersonLinks record={leg} />
        <dl className="facts">
          <dt>From</dt>
          <dd>{placeLink(leg.from)}</dd>
          {leg.via.length > 0 && (
            <>
              <dt>By way of</dt>
              <dd>
                {leg.via.map((id, index) => (
                  <span key={id}>
                    {index > 0 && ", "}
                    {placeLink(id)}
                  </span>
                ))}
              </dd>
            </>
          )}
          <dt>To</dt>
          <dd>{placeLink(leg.to)}</dd>
          <BordersCrossed leg={leg} day={day} />
          <dt>How</dt>
          <dd>
            {travelInWords(leg)}
            {leg.guarded && ", under guard"}
          </dd>
          <dt>Length</dt>
          <dd>{kilometresInWords(leg.kilometres)}</dd>
          <dt>Time</dt>
          <dd>{timeOnTheWay(pace)}</dd>
          <dt>Pace</dt>
          <dd>{paceInWords(pace)}</dd>
          <JourneyLinks segment={leg} />
          <dt>Route</dt>
          <dd>{BASIS_SENTENCES[leg.routeBasis]}</dd>
        </dl>
        <EvidenceOf record={leg} />
      </div>
      <nav className="panel-foot" aria-label="Go to">
        <DayLink day={dayOfMoment((leg.start + leg.end) / 2)}>Go to the days of this move</DayLink>
        {before && (
          <p className="neighbour neighbour-before">
            <span aria-hidden="true">← </span>
            <SegmentLink segment={before} />
          </p>
        )}
        {after && (
          <p className="neighbour neighbour-after">
            <span aria-hidden="true">→ </span>
            <SegmentLink segment={after} />
          </p>
        )}
      </nav>
    </article>
  );
}
