/** Do Old Style and New Style dates agree? */
import { julianIsoFromDay } from "../../itinerary/calendar";
import { isoFromDay } from "../../itinerary/day";
import type { Facts } from "../facts";
import { type Located, problemAt } from "../located";
import type { Problem } from "../problems";
import type { WrittenDate } from "../schema";

/**
 * Two dates to the day name the same day; a coarser one, the days of the other among its own.
 * Old Style dates were read in the Julian calendar, so both are days on one line.
 */
export function checkCalendars({ segments, events }: Facts): readonly Problem[] {
  return [
    ...[...segments, ...events].flatMap((located) => {
      const { start, startOldStyle } = located.record;
      return disagreement(located, "startOldStyle", start, startOldStyle);
    }),
    ...events.flatMap((located) => {
      const { end, endOldStyle } = located.record;
      if (endOldStyle !== undefined && end === undefined) {
        const message = `"endOldStyle" stands without "end"`;
        return problemAt(located, ["endOldStyle"], message, "Write the New Style end as well.");
      }
      return disagreement(located, "endOldStyle", end, endOldStyle);
    }),
  ];
}

function disagreement(
  located: Located<unknown>,
  field: string,
  newStyle: WrittenDate | undefined,
  oldStyle: WrittenDate | undefined,
): readonly Problem[] {
  if (!newStyle || !oldStyle) return [];
  if (oldStyle.earliest <= newStyle.latest && newStyle.earliest <= oldStyle.latest) return [];
  const message = `${oldStyle.edtf} Old Style is not ${newStyle.edtf} New Style but ${isoFromDay(oldStyle.earliest)}${oldStyle.earliest === oldStyle.latest ? "" : ` to ${isoFromDay(oldStyle.latest)}`}`;
  const advice = `Correct one of the two; ${isoFromDay(newStyle.earliest)} New Style is ${julianIsoFromDay(newStyle.earliest)} Old Style.`;
  return [problemAt(located, [field], message, advice)];
}
