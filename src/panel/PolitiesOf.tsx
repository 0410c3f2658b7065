import { dayInWords } from "../itinerary/date-words";
import type { Place } from "../itinerary/place";
import { type Hold, type PolitySpan, polityName } from "../itinerary/polity";
import { useItinerary } from "../view/itinerary-context";

const HOLD_WORDS: Readonly<Record<Hold, string>> = {
  settled: "",
  disputed: "contested, ",
  occupied: "occupied, ",
};

/** Which polities a place lay in during the life, and when. */
export function PolitiesOf({ place }: { readonly place: Place }) {
  const itinerary = useItinerary();
  if (place.polities.length === 0) return null;
  return (
    <dl className="toponyms" aria-label="Polities through time">
      {place.polities.map((span) => {
        const polity = itinerary.politiesById.get(span.polity);
        return (
          <div key={`${span.polity} ${span.hold} ${span.from}`}>
            <dt>{polity ? polityName(polity, span.from ?? itinerary.atlas.birth) : span.polity}</dt>
            <dd>
              {HOLD_WORDS[span.hold]}
              {spanInWords(span)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function spanInWords({ from, to }: PolitySpan): string {
  if (from === null && to === null) return "throughout";
  if (from === null) return `until ${dayInWords((to ?? 0) - 1)}`;
  if (to === null) return `since ${dayInWords(from)}`;
  return `${dayInWords(from)} – ${dayInWords(to - 1)}`;
}
