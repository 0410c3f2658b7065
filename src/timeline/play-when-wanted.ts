/** Playback is fetched when it is first wanted: to look at the map one does without. */
import type { Itinerary } from "../itinerary/itinerary";
import { changeView, currentView, useView } from "../view/view";

/**
 * Fetches what plays when it is first wanted, and lets it run from then on.
 * @returns a function that ends it for good.
 */
export function playWhenWanted(itinerary: Itinerary): () => void {
  let over = false;
  let fetching = false;
  let end = (): void => undefined;
  const fetchPlayer = (): void => {
    if (fetching || !currentView().playing) return;
    fetching = true;
    import("./run-playback")
      .then(({ runPlayback }) => {
        unsubscribe();
        if (!over) end = runPlayback(itinerary);
      })
      .catch(() => {
        fetching = false;
        changeView({ playing: false, notice: "Playback could not be fetched. Try it again." });
      });
  };
  const unsubscribe = useView.subscribe(fetchPlayer);
  fetchPlayer();
  return () => {
    over = true;
    unsubscribe();
    end();
  };
}
