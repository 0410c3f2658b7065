/** How long a move took and how fast it went, in words. */
import type { Pace } from "../itinerary/pace";
import { daysInWords, kilometresInWords } from "./words";

/** "9 days", "within one day". */
export function timeOnTheWay(pace: Pace): string {
  return pace.kind === "within-a-day" ? "within one day" : daysInWords(pace.days);
}

/** Halts and nights included; what is not known is said. */
export function paceInWords(pace: Pace): string {
  if (pace.kind === "within-a-day") return "not known: the hours are not recorded";
  const perDay = kilometresInWords(roughly(pace.kilometresPerDay));
  const perHour = kilometresInWords(roughly(pace.kilometresPerHour));
  return pace.sure
    ? `about ${perDay} a day, which is ${perHour} an hour with nights and halts`
    : `about ${perDay} a day if the dates hold, which is ${perHour} an hour with nights and halts`;
}

/** To two digits: the dates are to the day, the line is not the way to the metre. */
function roughly(value: number): number {
  return Number(value.toPrecision(2));
}
