import "./polities.css";
import { type Day, gregorianFromDay } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import type { Place } from "../itinerary/place";
import { politiesOfLeg, polityNameOnDay, polityOfSpans } from "../itinerary/polity";
import type { Leg } from "../itinerary/segment";
import { useItinerary } from "../view/itinerary-context";
import { useView } from "../view/view";
import { placeToday } from "./words";

interface PolityOfPlaceProps {
  readonly place: Place;
  /** The name of its town on the day. */
  readonly nameThen: string;
  readonly day: Day;
}

/** Who held a place on a day, by the name of that day, and where that is today if it differs. */
export function PolityOfPlace({ place, nameThen, day }: PolityOfPlaceProps) {
  const itinerary = useItinerary();
  const polity = polityOfSpans(place.polities, day);
  const then = polity === null ? "" : polityNameOnDay(itinerary, polity, day);
  const naming = useView((view) => view.naming);
  const today = placeToday(itinerary, place, nameThen, day, naming);
  return (
    <>
      {then !== "" && <span className="polity-of-day">{then}</span>}
      {then !== "" && today !== "" && " · "}
      {today}
    </>
  );
}

/** Who held a place through his life: "Russian Empire, until 1917". */
export function PolitiesOfPlace({ place }: { readonly place: Place }) {
  const itinerary = useItinerary();
  const spans = namedSpans(itinerary, place);
  if (spans.length === 0) return null;
  return (
    <dl className="toponyms polities-of-place" aria-label="States it lay in">
      {spans.map(({ name, from, to }) => (
        <div key={`${name} ${from}`}>
          <dt>{name}</dt>
          <dd>{yearsInWords(from, to)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface NamedSpan {
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The spans of a place that touch his life, each by the name of its first day in it. */
function namedSpans(itinerary: Itinerary, { polities }: Place): readonly NamedSpan[] {
  const { birth, death } = itinerary.atlas;
  return polities
    .map(({ polity, from, to }) => ({
      name: polityNameOnDay(itinerary, polity, Math.max(birth, from ?? birth)),
      from: from !== null && from > birth ? from : null,
      to: to !== null && to <= death ? to : null,
    }))
    .filter((_, index) => {
      const span = polities[index];
      return (span?.to ?? death) > birth && (span?.from ?? birth) <= death;
    });
}

function yearsInWords(from: Day | null, to: Day | null): string {
  const year = (day: Day) => gregorianFromDay(day).year;
  if (from === null && to === null) return "throughout his life";
  if (from === null) return `until ${year(to as Day)}`;
  if (to === null) return `from ${year(from)}`;
  return year(from) === year(to) ? `${year(from)}` : `${year(from)}–${year(to)}`;
}

/** The states a move passes, in order, as of the day it began; nothing for a move within one. */
export function BordersCrossed({ leg, day }: { readonly leg: Leg; readonly day: Day }) {
  const itinerary = useItinerary();
  const polities = politiesOfLeg(leg);
  if (polities.length === 0) return null;
  return (
    <>
      <dt>{polities.length === 1 ? "In" : "Through"}</dt>
      <dd className="borders-crossed">
        {polities.map((polity) => polityNameOnDay(itinerary, polity, day)).join(" → ")}
      </dd>
    </>
  );
}
