/** What can be opened in the panel: how each kind is found by its id, and what it is called. */
import type { Itinerary } from "../itinerary/itinerary";
import { legEndsInWords } from "../itinerary/whereabouts-words";
import type { Selection } from "./view";

/** The kinds of things that can be opened, in the order in which a link is asked for them. */
export const SELECTABLE_KINDS = ["place", "leg", "event", "person", "source"] as const;
export type SelectableKind = (typeof SELECTABLE_KINDS)[number];

/** Each kind in a sentence such as "There is no move x in the atlas." */
export const KIND_NAMES: Readonly<Record<SelectableKind, string>> = {
  place: "place",
  leg: "move",
  event: "event",
  person: "person",
  source: "source",
};

/** What a thing that can be opened is called; null when there is no such thing. */
export function nameOfSelectable(
  itinerary: Itinerary,
  kind: SelectableKind,
  id: string,
): string | null {
  switch (kind) {
    case "place":
      return itinerary.placesById.get(id)?.name ?? null;
    case "event":
      return itinerary.eventsById.get(id)?.title ?? null;
    case "person":
      return itinerary.peopleById.get(id)?.name ?? null;
    case "source":
      return itinerary.sourcesById.get(id)?.title ?? null;
    case "leg": {
      const leg = itinerary.segmentsById.get(id);
      if (leg?.kind !== "leg") return null;
      const { from, to } = legEndsInWords(itinerary, leg);
      return `${from} – ${to}`;
    }
  }
}

/** What is selected, by its name; null for the day shown. */
export function nameOfSelection(itinerary: Itinerary, selection: Selection): string | null {
  return selection.kind === "now"
    ? null
    : nameOfSelectable(itinerary, selection.kind, selection.id);
}
