import { useEffect } from "react";
import { dayInWords } from "../itinerary/date-words";
import { useItinerary } from "../view/itinerary-context";
import { useDay, useView } from "../view/view";

const TITLE = "The Planet Without a Visa";

/** Names the window after what is open, so that tabs and bookmarks can be told apart. */
export function useTitle(): void {
  const itinerary = useItinerary();
  const day = useDay();
  const selection = useView((view) => view.selection);
  const playing = useView((view) => view.playing);
  useEffect(() => {
    if (playing) return;
    const about =
      selection.kind === "place"
        ? itinerary.placesById.get(selection.id)?.name
        : selection.kind === "event"
          ? itinerary.eventsById.get(selection.id)?.title
          : selection.kind === "source"
            ? itinerary.sourcesById.get(selection.id)?.title
            : dayInWords(day);
    document.title = `${about ?? dayInWords(day)} · ${TITLE}`;
  }, [itinerary, day, selection, playing]);
}
