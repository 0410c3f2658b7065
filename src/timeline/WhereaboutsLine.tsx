import messages from "virtual:messages/now";
import { ageOnDay, dayOfMoment } from "../itinerary/day";
import { placeById, segmentAt, townOf } from "../itinerary/itinerary";
import { legEndsInWords, placeNameOnDay } from "../language/whereabouts";
import { useItinerary } from "../view/itinerary-context";
import { useDay, useView } from "../view/view";

/** Where he was and how old, in one line that stays in sight whatever the panel tells of. */
export function WhereaboutsLine() {
  const itinerary = useItinerary();
  const day = useDay();
  const where = useView((view) => {
    const segment = segmentAt(itinerary, view.moment);
    const dayShown = dayOfMoment(view.moment);
    if (segment.kind === "unknown") return messages.notKnownShort();
    if (segment.kind === "stay") {
      return placeNameOnDay(
        townOf(itinerary, placeById(itinerary, segment.place)),
        dayShown,
        view.naming,
      );
    }
    const { from, to } = legEndsInWords(itinerary, segment, view.naming);
    return `${from} – ${to}`;
  });
  return (
    <p className="whereabouts-line" title={where}>
      <span className="whereabouts-place">{where}</span>
      <span className="whereabouts-age">
        {messages.aged({ age: ageOnDay(itinerary.atlas.birth, day) })}
      </span>
    </p>
  );
}
