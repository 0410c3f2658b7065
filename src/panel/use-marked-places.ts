import { useEffect } from "react";
import { useSourcedItinerary } from "../view/itinerary-context";
import { changeView } from "../view/view";

/** Lets the map mark the places that a card is about, and their towns, while the card is open. */
export function useMarkedPlaces(placeIds: readonly string[]): void {
  const { placesById } = useSourcedItinerary();
  useEffect(() => {
    const towns = placeIds.flatMap((id) => placesById.get(id)?.within ?? []);
    changeView({ marked: [...new Set([...placeIds, ...towns])] });
    return () => changeView({ marked: [] });
  }, [placesById, placeIds]);
}
