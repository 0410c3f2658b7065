/** Opening a record of the itinerary: its day, and what is told of it. */
import type { Segment } from "../itinerary/segment";
import { withinFirstDay } from "./navigation";
import { changeView, currentView } from "./view";

/** Where the drawer fills the screen; as in drawer.css. */
const DRAWER_FILLS_SCREEN = "(max-width: 699px)";

/**
 * Goes to the day a segment began, and opens its card: a leg's own; of anything else, that of the day.
 * A drawer that would cover it is shut.
 */
export function openSegment(segment: Segment): void {
  const { jumps, drawer } = currentView();
  changeView({
    moment: withinFirstDay(segment),
    playing: false,
    selection: segment.kind === "leg" ? { kind: "leg", id: segment.id } : { kind: "now" },
    drawer: window.matchMedia(DRAWER_FILLS_SCREEN).matches ? null : drawer,
    jumps: jumps + 1,
  });
}
