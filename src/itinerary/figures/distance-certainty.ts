/** Which distances are to be taken with care. */
import type { Leg } from "../segment";

/**
 * Whether a leg's distance, or the time in which it belongs, is not well known: its days are
 * approximate or disputed, or the way is not known and a direct line stands for it.
 */
export function isUnsureDistance({
  certainty,
  routeBasis,
}: Pick<Leg, "certainty" | "routeBasis">): boolean {
  return (certainty !== "documented" && certainty !== "inferred") || routeBasis === "direct";
}
