/** How long a way may have taken at most. */
import type { Leg, Mode } from "./segment";

/**
 * The least that each mode covers, in kilometres a day, halts on the way included. For rail, the
 * armoured train, ship, sleigh and car: a little under the slowest leg of the itinerary whose days
 * of leaving and arrival are both known. The others are cautious guesses.
 */
const LEAST_KILOMETRES_A_DAY: Readonly<Record<Mode, number>> = {
  foot: 15,
  cart: 40,
  sleigh: 25,
  rail: 250,
  "armoured-train": 125,
  car: 30,
  riverboat: 50,
  ship: 160,
  aeroplane: 500,
  unknown: 25,
};

/** The most days that a leg may have taken. */
export function mostDaysOf({ kilometres, mode }: Pick<Leg, "kilometres" | "mode">): number {
  return Math.ceil(kilometres / LEAST_KILOMETRES_A_DAY[mode]);
}
