import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createItinerary } from "../../../src/itinerary/itinerary";
import {
  dayAfter,
  dayBefore,
  stepToNextChapter,
  stepToNextEvent,
  stepToPreviousChapter,
  stepToPreviousEvent,
} from "../../../src/timeline/steps";
import { changeView, currentView } from "../../../src/view/view";
import { smallAtlas } from "../../fixtures/small-atlas";

const itinerary = createItinerary(smallAtlas());
const { birth, events, chapters } = itinerary.atlas;

/** The days shown while a step is taken again and again, until it leads nowhere new. */
function daysOf(step: () => void): readonly number[] {
  const days: number[] = [];
  for (let before = Number.NaN; before !== currentView().moment; ) {
    before = currentView().moment;
    step();
    if (before !== currentView().moment) days.push(Math.floor(currentView().moment));
  }
  return days;
}

function distinct(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((one, other) => one - other);
}

describe("a step", () => {
  it("to the next event comes to every event of the life, and back", () => {
    const starts = distinct(events.map(({ start }) => start)).filter((day) => day > birth);
    changeView({ moment: birth, playing: true });
    expect(daysOf(() => stepToNextEvent(itinerary))).toEqual(starts);
    if (starts.length > 0) expect(currentView().playing).toBe(false);
    const back = daysOf(() => stepToPreviousEvent(itinerary));
    expect(back.filter((day) => day > birth)).toEqual(starts.slice(0, -1).reverse());
  });

  it("to the next chapter comes to every chapter of the life, and back", () => {
    const starts = distinct(chapters.map(({ start }) => Math.floor(start)));
    changeView({ moment: birth });
    expect(daysOf(() => stepToNextChapter(itinerary))).toEqual(starts.filter((day) => day > birth));
    expect(daysOf(() => stepToPreviousChapter(itinerary))).toEqual(starts.slice(0, -1).reverse());
  });

  it("leads to the nearest day on its side, in whatever order the days come", () => {
    const day = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(day), day, (days, from) => {
        const later = days.filter((candidate) => candidate > from);
        const earlier = days.filter((candidate) => candidate < from);
        expect(dayAfter(days, from)).toBe(later.length ? Math.min(...later) : undefined);
        expect(dayBefore(days, from)).toBe(earlier.length ? Math.max(...earlier) : undefined);
      }),
    );
  });
});
