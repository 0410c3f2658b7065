/** Opening a record of the itinerary: its day, and what is told of it. */
import type { Segment } from "../itinerary/segment";
import { withinFirstDay } from "./navigation";
import { changeView, currentView, type Drawer } from "./view";

/**
 * Goes to the day a segment began, and opens its card: a leg's own; of anything else, that of the day.
 * @param drawer what the drawer shows from then on
 */
export function openSegment(segment: Segment, drawer: Drawer | null): void {
  changeView({
    moment: withinFirstDay(segment),
    playing: false,
    selection: segment.kind === "leg" ? { kind: "leg", id: segment.id } : { kind: "now" },
    drawer,
    jumps: currentView().jumps + 1,
  });
}
