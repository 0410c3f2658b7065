import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { createItinerary } from "../../../src/itinerary/itinerary";
import { eventMarksOf } from "../../../src/timeline/event-marks";
import { eventsAround } from "../../../src/timeline/events-around";
import { moreEventsInWords } from "../../../src/timeline/hover-words";
import { event, smallAtlas } from "../../fixtures/small-atlas";

const atlas = smallAtlas();
/** Twenty days; the turning points are on the 4th and on the 8th. */
const days = ["02", "03", "04", "05", "06", "07", "08", "16"];
const marks = eventMarksOf(
  createItinerary({
    ...atlas,
    events: days.map((day) => event(day, "zurich", `1914-08-${day}`, day === "04" || day === "08")),
  }),
);
const scale = (width: number) => ({ start: atlas.birth, end: atlas.death + 1, width });
const named = (found: { readonly named: readonly number[] }) => found.named.map((n) => days[n]);
const positionOf = (iso: string, width: number) =>
  ((dayFromIso(iso) + 0.5 - atlas.birth) / (atlas.death + 1 - atlas.birth)) * width;

describe("the events under the pointer", () => {
  it("from near are those of the day", () => {
    const found = eventsAround(marks, scale(2000), positionOf("1914-08-05", 2000));
    expect(named(found)).toEqual(["05"]);
    expect(found.more).toBe(0);
    expect(eventsAround(marks, scale(2000), positionOf("1914-08-12", 2000)).named).toEqual([]);
  });

  it("from afar are those whose marks are under it: the most telling and the nearest are named", () => {
    const found = eventsAround(marks, scale(20), positionOf("1914-08-06", 20));
    expect(named(found)).toEqual(["04", "06", "08"]);
    expect(found.more).toBe(4);
  });

  it("that have no room are counted", () => {
    expect(moreEventsInWords(4)).toBe("and 4 more");
  });
});
