/** Could he have travelled that fast? */
import { middleDay } from "../../itinerary/edtf";
import type { Mode } from "../../itinerary/segment";
import type { Facts } from "../facts";
import type { FactsById } from "../index-facts";
import { legLine } from "../leg-line";
import { DEATH } from "../life";
import { problemAt } from "../located";
import type { Problem } from "../problems";

/** The fastest that each mode can keep up, in kilometres an hour. */
export const FASTEST: Readonly<Record<Mode, number>> = {
  foot: 6,
  cart: 10,
  sleigh: 15,
  riverboat: 25,
  ship: 45,
  rail: 90,
  "armoured-train": 90,
  car: 90,
  aeroplane: 200,
  unknown: 90,
};

/**
 * The length of each leg can be travelled by its mode in the whole days from the earliest day it
 * may start to the latest the next segment may.
 */
export function checkSpeed({ segments }: Facts, byId: FactsById): readonly Problem[] {
  return segments.flatMap((located, index) => {
    const { record } = located;
    if (record.kind !== "leg") return [];
    const result = legLine(record, byId);
    if (result.kind !== "line") return [];
    const { kilometres } = result.line;
    const latest = segments[index + 1]?.record.start.latest ?? DEATH;
    // A next start that lies before this one is for the check of the order to report.
    if (latest < record.start.earliest || latest < middleDay(record.start)) return [];
    const days = latest - record.start.earliest + 1;
    const possible = days * 24 * FASTEST[record.mode];
    if (kilometres <= possible) return [];
    return problemAt(
      located,
      ["mode"],
      `${Math.round(kilometres)} km by ${record.mode} in ${days} day${days === 1 ? "" : "s"} is too fast (at most ${possible} km at ${FASTEST[record.mode]} km/h)`,
      "Correct the mode, the places or the dates, or give the arrival (the next start) a later day.",
    );
  });
}
