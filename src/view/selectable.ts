/** What can be opened in the panel: how each kind is found by its id, and what it is called. */
import type { Itinerary, SourcedItinerary } from "../itinerary/itinerary";
import { legEndsInWords } from "../language/whereabouts";
import type { Selection } from "./view";

/** The kinds of things that can be opened, in the order in which a link is asked for them. */
export const SELECTABLE_KINDS = ["place", "leg", "event", "person", "work", "source"] as const;
export type SelectableKind = (typeof SELECTABLE_KINDS)[number];

/** Each kind in a sentence such as "There is no move x in the atlas." */
export const KIND_NAMES: Readonly<Record<SelectableKind, string>> = {
  place: "place",
  leg: "move",
  event: "event",
  person: "person",
  work: "work",
  source: "source",
};

/**
 * What a thing that can be opened is called; null when there is no such thing. What events,
 * people, works and sources are called is known only to the sourced itinerary.
 */
export function nameOfSelectable(
  itinerary: Itinerary | SourcedItinerary,
  kind: SelectableKind,
  id: string,
): string | null {
  switch (kind) {
    case "place":
      return itinerary.placesById.get(id)?.name ?? null;
    case "event":
      return isSourced(itinerary) ? (itinerary.eventsById.get(id)?.title ?? null) : null;
    case "person":
      return isSourced(itinerary) ? (itinerary.peopleById.get(id)?.name ?? null) : null;
    case "work":
      return isSourced(itinerary) ? (itinerary.worksById.get(id)?.title ?? null) : null;
    case "source":
      return isSourced(itinerary) ? (itinerary.sourcesById.get(id)?.title ?? null) : null;
    case "leg": {
      const leg = itinerary.segmentsById.get(id);
      if (leg?.kind !== "leg") return null;
      const { from, to } = legEndsInWords(itinerary, leg);
      return `${from} – ${to}`;
    }
  }
}

/** Whether a thing is in the atlas; of people, works and sources the outline cannot tell. */
export function isInAtlas(
  itinerary: Itinerary,
  kind: SelectableKind,
  id: string,
): boolean | "not known yet" {
  switch (kind) {
    case "place":
      return itinerary.placesById.has(id);
    case "leg":
      return itinerary.segmentsById.get(id)?.kind === "leg";
    case "event":
      return itinerary.eventsById.has(id);
    case "person":
    case "work":
    case "source":
      return "not known yet";
  }
}

function isSourced(itinerary: Itinerary | SourcedItinerary): itinerary is SourcedItinerary {
  return "sourcesById" in itinerary;
}

/** What is selected, by its name; null for the day shown, and for what is not known. */
export function nameOfSelection(
  itinerary: Itinerary | SourcedItinerary,
  selection: Selection,
): string | null {
  return selection.kind === "now"
    ? null
    : nameOfSelectable(itinerary, selection.kind, selection.id);
}
