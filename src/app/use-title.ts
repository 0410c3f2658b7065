import { useEffect } from "react";
import { dayInWords } from "../itinerary/date-words";
import { useItinerary } from "../view/itinerary-context";
import { nameOfSelection } from "../view/selectable";
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
    const about = nameOfSelection(itinerary, selection) ?? dayInWords(day);
    document.title = `${about} · ${TITLE}`;
  }, [itinerary, day, selection, playing]);
}
