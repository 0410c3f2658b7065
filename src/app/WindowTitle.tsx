import messages from "virtual:messages/page";
import { useEffect } from "react";
import { dayInWords } from "../language/dates";
import { useItinerary, useSourcedItineraryWhenLoaded } from "../view/itinerary-context";
import { nameOfSelection } from "../view/selectable";
import { useDay, useView } from "../view/view";

/** How long, in milliseconds, the view must rest: naming a window takes as long as a frame. */
const REST_MILLISECONDS = 250;

/** Names the window after what is open, so that tabs and bookmarks can be told apart. */
export function WindowTitle() {
  const outline = useItinerary();
  const itinerary = useSourcedItineraryWhenLoaded() ?? outline;
  const day = useDay();
  const selection = useView((view) => view.selection);
  const playing = useView((view) => view.playing);
  useEffect(() => {
    if (playing) return;
    const timer = setTimeout(() => {
      const about = nameOfSelection(itinerary, selection) ?? dayInWords(day);
      document.title = messages.windowTitle({ about });
    }, REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [itinerary, day, selection, playing]);
  return null;
}
