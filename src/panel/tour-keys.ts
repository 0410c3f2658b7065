/** The keys of a tour: they come before the page's own while a tour is read. */

/** What a key asks of a tour. */
export type TourWish = "previous" | "next" | "autoplay" | "leave";

const WISHES: Readonly<Record<string, TourWish>> = {
  ArrowLeft: "previous",
  PageUp: "previous",
  ArrowRight: "next",
  PageDown: "next",
  " ": "autoplay",
  Escape: "leave",
};

/** What a key pressed at an element asks of the tour; null when the key is not the tour's. */
export function tourWish(event: KeyboardEvent): TourWish | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  // Fields take text, the slider steps days, the map pans; an open list or dialog has its own keys.
  if (target.closest("input, textarea, select, [contenteditable=true], .leaflet-container")) {
    return null;
  }
  if (document.querySelector(":popover-open, dialog[open]")) return null;
  if (event.key === " " && target.closest("button, a, summary, [role=button]")) return null;
  return WISHES[event.key] ?? null;
}
