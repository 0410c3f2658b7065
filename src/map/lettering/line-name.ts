/** Names that run along a line: polities, seas and rivers. */
import type { Day } from "../../itinerary/day";
import type { Position } from "../../itinerary/place";
import { nameOf } from "../../language/current";
import type { NameScript } from "../../view/view";

/** How names of a kind are set. */
export type LineNameStyle = "great polity" | "polity" | "small polity" | "ocean" | "sea" | "river";

/** A name along a line, over the days it was in use. */
export interface LineName {
  readonly id: string;
  readonly style: LineNameStyle;
  /** The more, the earlier it is set. */
  readonly priority: number;
  readonly latin: string;
  /** In the script of the country on the water or under the name; null when that is Latin. */
  readonly original: string | null;
  /** First day of use; null when it reaches back before the life. */
  readonly from: Day | null;
  /** First day of disuse; null when it reaches beyond the life. */
  readonly to: Day | null;
  readonly fromZoom: number;
  readonly toZoom: number;
  /** [longitude, latitude] in degrees, from where the name begins to where it ends. */
  readonly line: readonly Position[];
}

/** The name as it is written: in the language of the page, or in the script of the place. */
export function written({ latin, original }: LineName, script: NameScript): string {
  return script === "original" ? (original ?? nameOf(latin)) : nameOf(latin);
}

/** Whether a name was in use on a day. */
export function isInUse({ from, to }: LineName, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}
