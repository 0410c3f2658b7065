/** What a plate is to show, and what it is drawn with. */
import type { Day } from "../../itinerary/day";
import type { Itinerary } from "../../itinerary/itinerary";
import type { View } from "../../view/view";
import type { Palette } from "../palette";
import type { PlateWords } from "./plate-words";
import type { Sheet } from "./sheet";

export interface PlateRequest {
  readonly itinerary: Itinerary;
  readonly view: View;
  readonly day: Day;
  readonly sheet: Sheet;
  readonly palette: Palette;
  readonly words: PlateWords;
}

/** A colour of the request's palette. */
export function tokenOf({ palette }: Pick<PlateRequest, "palette">): (name: string) => string {
  return (name) => palette.getPropertyValue(name).trim();
}
