/** How the name of a polity is lettered on a map: a matter of drawing, kept with the facts. */
import type { Day } from "./day";
import type { Position } from "./place";

/** A polity's name as it is printed over some days, along a line. */
export interface PolityLettering {
  readonly polity: string;
  /** In English, in the short form an atlas prints. */
  readonly latin: string;
  /** In the script of the country; null when no other form is known. */
  readonly original: string | null;
  /** First day of use; null when it reaches back before the life. */
  readonly from: Day | null;
  /** First day of disuse; null when it reaches beyond the life. */
  readonly to: Day | null;
  /** `great` and `wide` are spaced along the line, `great` the largest; `plain` is small. */
  readonly style: "great" | "wide" | "plain";
  /** First and last zoom at which it is shown. */
  readonly zooms: readonly [from: number, to: number];
  /** [longitude, latitude] in degrees, from the first letter to the last. */
  readonly line: readonly Position[];
}
