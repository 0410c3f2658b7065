import { useMemo } from "react";
import type { Day } from "../itinerary/day";
import { nearbyPlaces } from "../itinerary/nearby";
import type { SourcedPlace } from "../itinerary/place";
import { placeNameOnDay } from "../language/whereabouts";
import { useSourcedItinerary } from "../view/itinerary-context";
import { nearbyInWords } from "./place-words";
import { SelectionLink } from "./SelectionLink";

interface NearbyPlacesProps {
  readonly place: SourcedPlace;
  readonly day: Day;
}

/** The other places of the life near one, with how far they are and when he was there. */
export function NearbyPlaces({ place, day }: NearbyPlacesProps) {
  const itinerary = useSourcedItinerary();
  const near = useMemo(() => nearbyPlaces(itinerary, place), [itinerary, place]);
  if (near.length === 0) return null;
  return (
    <section aria-label="Nearby in his life">
      <h3 className="section-title">Nearby in his life</h3>
      <ul className="nearby">
        {near.map((neighbour) => (
          <li key={neighbour.place.id}>
            <SelectionLink to={{ kind: "place", id: neighbour.place.id }}>
              {placeNameOnDay(neighbour.place, day)}
            </SelectionLink>{" "}
            <span className="nearby-how-far">{nearbyInWords(neighbour)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
