/** Do the segments follow one another in time, from birth to death? */
import { isoFromDay } from "../../itinerary/day";
import { middleDay } from "../../itinerary/edtf";
import type { Facts } from "../facts";
import { BIRTH, DEATH } from "../life";
import { problemAt } from "../located";
import type { Problem } from "../problems";

/** The first segment starts at birth, none before the one above it, none after death. */
export function checkOrder({ segments }: Facts): readonly Problem[] {
  return segments.flatMap((located, index) => {
    const day = middleDay(located.record.start);
    const above = segments[index - 1];
    const start = `starts on ${isoFromDay(day)}`;
    if (!above) {
      if (day === BIRTH) return [];
      const advice = `Let the first segment of the itinerary start on ${isoFromDay(BIRTH)}.`;
      return problemAt(located, ["start"], `the life ${start}, not with his birth`, advice);
    }
    const reached = middleDay(above.record.start);
    if (day < reached) {
      const message = `${start}, before ${above.record.id} above it (${isoFromDay(reached)})`;
      const advice =
        "Correct one of the two starts, or move the record. A month stands for its middle day.";
      return problemAt(located, ["start"], message, advice);
    }
    if (day <= DEATH) return [];
    const advice = `Segments end with ${isoFromDay(DEATH)}; make it an event.`;
    return problemAt(located, ["start"], `${start}, after the end of the life`, advice);
  });
}
