/** The embedded atlas and the page around it: one sets the date, the other says it. */
import { dayOfMoment, isoFromDay } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import { goToDay } from "../view/navigation";
import { currentView, useView } from "../view/view";
import { type AtlasMessage, readMessage } from "./embed-messages";

/** Milliseconds between two dates that are said while they change. */
const TELLING_REST = 100;

/**
 * Says that it is ready; and where a page of `parentOrigin` is the parent, hears and says the date.
 * @param parentOrigin null for none: then nothing is accepted, and nothing but readiness is said
 * @returns a function that ends it.
 */
export function talkToParent(itinerary: Itinerary, parentOrigin: string | null): () => void {
  const { parent } = window;
  if (parent === window) return () => undefined;
  if (parentOrigin === null) {
    const ready: AtlasMessage = { type: "atlas:ready" };
    parent.postMessage(ready, "*");
    return () => undefined;
  }
  // The browser delivers nothing when the parent is of another origin than the one named.
  const say = (message: AtlasMessage): void => parent.postMessage(message, parentOrigin);
  let said: string | null = null;
  let timer = 0;
  const sayDate = (): void => {
    timer = 0;
    const date = isoFromDay(dayOfMoment(currentView().moment));
    if (date === said) return;
    said = date;
    say({ type: "atlas:date", date });
  };
  const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== parent || origin !== parentOrigin) return;
    const read = readMessage(data, itinerary.atlas);
    if (read?.kind === "set-date") goToDay(itinerary, read.day);
    if (read?.kind === "problem") say({ type: "atlas:problem", message: read.message });
  };
  window.addEventListener("message", hear);
  const unsubscribe = useView.subscribe((view, before) => {
    if (dayOfMoment(view.moment) === dayOfMoment(before.moment) || timer !== 0) return;
    timer = window.setTimeout(sayDate, TELLING_REST);
  });
  say({ type: "atlas:ready" });
  sayDate();
  return () => {
    window.removeEventListener("message", hear);
    unsubscribe();
    window.clearTimeout(timer);
  };
}
