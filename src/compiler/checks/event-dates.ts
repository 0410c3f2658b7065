/** Does each event end no earlier than it starts? */
import type { Facts } from "../facts";
import { problemAt } from "../located";
import type { Problem } from "../problems";

/** The latest day an event may end is not before the earliest it may start. */
export function checkEventDates({ events }: Facts): readonly Problem[] {
  return events.flatMap((located) => {
    const { start, end } = located.record;
    if (end === undefined || end.latest >= start.earliest) return [];
    const message = `the event ends (${end.edtf}) before it starts (${start.edtf})`;
    return problemAt(located, ["end"], message, "Correct one of the two dates.");
  });
}
