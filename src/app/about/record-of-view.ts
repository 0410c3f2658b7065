/** The record that what is in view is told from. */
import { type Itinerary, segmentAt } from "../../itinerary/itinerary";
import type { RecordKind } from "../../itinerary/record-lines";
import type { View } from "../../view/view";

/** What is opened, or the segment of the moment. */
export function recordOfView(
  itinerary: Itinerary,
  { selection, moment }: Pick<View, "selection" | "moment">,
): { readonly kind: RecordKind; readonly id: string } {
  switch (selection.kind) {
    case "now":
      return { kind: "segment", id: segmentAt(itinerary, moment).id };
    case "leg":
      return { kind: "segment", id: selection.id };
    case "place":
    case "event":
    case "person":
    case "work":
    case "source":
      return { kind: selection.kind, id: selection.id };
  }
}
