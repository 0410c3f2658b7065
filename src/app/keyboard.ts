/** The keys that work wherever the focus is, unless it is where keys mean text. */
import type { Itinerary } from "../itinerary/itinerary";
import { togglePlaying } from "../timeline/playback";
import { stepDays, stepMonths, stepToNextMove, stepToPreviousMove } from "../timeline/steps";
import { goToDay, select } from "../view/navigation";
import { changeView, currentView } from "../view/view";

/**
 * Listens for the page's keys: Space plays, arrows step a day, with Shift a month, with Alt to the
 * next or previous move, Home and End go to birth and death, Escape goes back to the day shown; the
 * browser's own key for printing prints the plate.
 * @returns a function that ends it.
 */
export function listenToKeys(itinerary: Itinerary): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (asksToPrint(event)) {
      event.preventDefault();
      changeView({ printing: true, playing: false });
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (obey(itinerary, event, target)) event.preventDefault();
  };
  document.addEventListener("keydown", listen);
  return () => document.removeEventListener("keydown", listen);
}

/** The browser's own key for printing: the page is laid out as a plate first. */
function asksToPrint({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === "p" && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Does what a key asks for. @returns whether the key was the page's to answer. */
function obey(itinerary: Itinerary, event: KeyboardEvent, target: HTMLElement): boolean {
  if (takesText(target)) return false;
  switch (event.key) {
    case " ":
      if (target.closest("button, a, summary, [role=button]")) return false;
      togglePlaying(itinerary);
      return true;
    case "ArrowLeft":
    case "ArrowRight": {
      // The map pans with the arrows while it holds the focus itself.
      if (target.classList.contains("leaflet-container")) return false;
      const direction = event.key === "ArrowRight" ? 1 : -1;
      if (event.altKey) (direction === 1 ? stepToNextMove : stepToPreviousMove)(itinerary);
      else if (event.shiftKey) stepMonths(itinerary, direction);
      else stepDays(itinerary, direction);
      return true;
    }
    case "ArrowUp":
    case "ArrowDown":
      // A range control would take these for a step; here they do what left and right do.
      if (!target.matches("input[type=range]")) return false;
      stepDays(itinerary, event.key === "ArrowUp" ? 1 : -1);
      return true;
    case "Home":
      goToDay(itinerary, itinerary.atlas.birth);
      return true;
    case "End":
      goToDay(itinerary, itinerary.atlas.death);
      return true;
    case "Escape":
      // An open list closes first.
      if (document.querySelector(":popover-open")) return false;
      if (currentView().selection.kind === "now") return false;
      select({ kind: "now" });
      return true;
    default:
      return false;
  }
}

function takesText(target: HTMLElement): boolean {
  return target.matches("input:not([type=range]), textarea, select, [contenteditable=true]");
}
