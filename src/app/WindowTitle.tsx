import messages from "virtual:messages/page";
import { useEffect } from "react";
import { dayOfMoment } from "../itinerary/day";
import { dayInWords } from "../language/dates";
import { atRest } from "../view/at-rest";
import { useItinerary, useSourcedItineraryWhenLoaded } from "../view/itinerary-context";
import { nameOfSelection } from "../view/selectable";
import { currentView, useView } from "../view/view";

/** How long, in milliseconds, the view must rest: naming a window takes as long as a frame. */
const REST_MILLISECONDS = 250;

/** Names the window after what is open, so that tabs and bookmarks can be told apart. */
export function WindowTitle() {
  const outline = useItinerary();
  const itinerary = useSourcedItineraryWhenLoaded() ?? outline;
  useEffect(() => {
    const named = atRest(() => {
      const { playing, selection, moment } = currentView();
      if (playing) return;
      const about = nameOfSelection(itinerary, selection) ?? dayInWords(dayOfMoment(moment));
      document.title = messages.windowTitle({ about });
    }, REST_MILLISECONDS);
    named.ask();
    const unsubscribe = useView.subscribe((view, before) => {
      if (
        view.moment !== before.moment ||
        view.selection !== before.selection ||
        view.playing !== before.playing
      ) {
        named.ask();
      }
    });
    return () => {
      unsubscribe();
      named.end();
    };
  }, [itinerary]);
  return null;
}
