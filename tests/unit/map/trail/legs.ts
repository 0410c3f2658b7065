/** Legs for the tests of the trail. */
import type { Position } from "../../../../src/itinerary/place";
import type { Leg } from "../../../../src/itinerary/segment";
import { leg, paris, zurich } from "../../../fixtures/small-atlas";

/** A leg along a line, from day to day; without days, it takes the day of its index. */
export function legAlong(
  index: number,
  line: readonly Position[],
  start = index,
  end = start + 1,
): Leg {
  return { ...leg(index, zurich, paris, start, end), line };
}
