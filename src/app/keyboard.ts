/** The keys that work wherever the focus is, unless it is where keys mean text. */
import type { Itinerary } from "../itinerary/itinerary";
import { togglePlaying } from "../timeline/playback";
import {
  stepDays,
  stepMonths,
  stepToNextChapter,
  stepToNextEvent,
  stepToNextMove,
  stepToPreviousChapter,
  stepToPreviousEvent,
  stepToPreviousMove,
  stepYears,
} from "../timeline/steps";
import { goToDay, select } from "../view/navigation";
import { changeView, currentView } from "../view/view";

/**
 * Listens for the page's keys: Space plays, with Shift back; arrows step a day, with Shift a month, with Alt to the
 * next or previous move; Page Up and Down step a year; E and C go to the next event and chapter, with
 * Shift to the previous one; Home and End go to birth and death, Escape goes back to the day shown, then shuts
 * the drawer; the browser's own key for printing prints the plate.
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
  // While a dialog is open, its keys are its own.
  if (takesText(target) || document.querySelector("dialog[open]")) return false;
  switch (event.key) {
    case " ":
      if (target.closest("button, a, summary, [role=button]")) return false;
      togglePlaying(itinerary, event.shiftKey ? "back" : "forward");
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
    case "PageUp":
    case "PageDown":
      // Elsewhere these scroll what is read; the slider steps a year by itself.
      if (target !== document.body) return false;
      stepYears(itinerary, event.key === "PageUp" ? 1 : -1);
      return true;
    case "?":
      if (!currentView().singleKeys) return false;
      changeView({ dialog: "keys" });
      return true;
    case "e":
    case "E":
      if (event.altKey || !currentView().singleKeys) return false;
      (event.shiftKey ? stepToPreviousEvent : stepToNextEvent)(itinerary);
      return true;
    case "c":
    case "C":
      if (event.altKey || !currentView().singleKeys) return false;
      (event.shiftKey ? stepToPreviousChapter : stepToNextChapter)(itinerary);
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
      if (currentView().selection.kind !== "now") {
        select({ kind: "now" });
        return true;
      }
      if (currentView().drawer === null) return false;
      changeView({ drawer: null });
      return true;
    default:
      return false;
  }
}

function takesText(target: HTMLElement): boolean {
  return target.matches("input:not([type=range]), textarea, select, [contenteditable=true]");
}
