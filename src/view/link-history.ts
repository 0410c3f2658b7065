/** Keeps the address bar and the view the same, and gives back and forward their meaning. */
import type { Itinerary } from "../itinerary/itinerary";
import { atRest } from "./at-rest";
import { readLink, writeLink } from "./link";
import { changeView, currentView, leftTour, useView, type View } from "./view";

/** How long the view must rest, in milliseconds, before a passing change reaches the address. */
const REST_MILLISECONDS = 300;

/**
 * Shows what the address says, then follows every change of the view. Opening something or
 * following a journey makes a new entry in the browser's history; scrubbing and moving the map only
 * change the present one.
 * @returns a function that ends it.
 */
export function followAddress(itinerary: Itinerary): () => void {
  let restoring = false;

  const restore = (): void => {
    const { view, problems } = readLink(itinerary, window.location.search);
    const { tour } = currentView();
    restoring = true;
    changeView({
      ...view,
      // Going back out of a tour leaves it where it was.
      tour: view.tour ?? (tour && leftTour(tour)),
      playing: false,
      returns: currentView().returns + 1,
      periodFollows: false,
      extentFollows: false,
      notice: problems.length === 0 ? null : problems.join(" "),
    });
    restoring = false;
  };

  const address = (): string =>
    `${window.location.pathname}${writeLink(itinerary, currentView())}${window.location.hash}`;

  const replaced = atRest(() => {
    if (!currentView().playing) window.history.replaceState(null, "", address());
  }, REST_MILLISECONDS);

  const record = (view: View, before: View): void => {
    if (restoring) return;
    if (opensSomething(view, before)) {
      replaced.end();
      // The entry one leaves must hold what was shown, even if the view had not come to rest.
      window.history.replaceState(
        null,
        "",
        `${window.location.pathname}${writeLink(itinerary, before)}${window.location.hash}`,
      );
      window.history.pushState(null, "", address());
    } else if (
      view.moment !== before.moment ||
      view.mapView !== before.mapView ||
      view.filter !== before.filter ||
      view.playing !== before.playing
    ) {
      replaced.ask();
    }
  };

  restore();
  const unsubscribe = useView.subscribe(record);
  window.addEventListener("popstate", restore);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", restore);
    replaced.end();
  };
}

function opensSomething(view: View, before: View): boolean {
  const { selection, journey, tour } = view;
  const sameSelection =
    selection.kind === before.selection.kind &&
    (selection.kind === "now" || selection.id === (before.selection as { id?: string }).id);
  const sameJourney =
    journey?.id === before.journey?.id &&
    journey?.stop === before.journey?.stop &&
    journey?.beside === before.journey?.beside;
  const sameTour =
    tour?.kind === before.tour?.kind &&
    tour?.journey === before.tour?.journey &&
    tour?.step === before.tour?.step;
  return (
    !sameSelection ||
    !sameJourney ||
    !sameTour ||
    view.drawer !== before.drawer ||
    view.jumps !== before.jumps
  );
}
