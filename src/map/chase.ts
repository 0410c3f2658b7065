/** How the map stands to the traveller. */
import type { Moment } from "../itinerary/day";

/** What of the map's going after him is remembered; begun anew when the map is put elsewhere. */
export interface Chase {
  /** Whether the map has gone after him since it was last fitted. */
  following: boolean;
  /** The zoom that a long way was shown apart from; null for none. */
  formerZoom: number | null;
  /** The moment for which the map was moved last: it is not moved twice for one. */
  movedFor: Moment | null;
}

/** Forgets what was remembered. @param following whether the map goes after him from now on */
export function beginAnew(chase: Chase, following: boolean): void {
  chase.following = following;
  chase.formerZoom = null;
  chase.movedFor = null;
}
