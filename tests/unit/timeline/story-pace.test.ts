import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { createItinerary } from "../../../src/itinerary/itinerary";
import { createCalendarPace, createStoryPace } from "../../../src/timeline/story-pace";
import { smallAtlas } from "../../fixtures/small-atlas";

const itinerary = createItinerary(smallAtlas());
const { birth, death } = itinerary.atlas;
const paces = {
  story: createStoryPace(itinerary),
  calendar: createCalendarPace(itinerary, 40),
};

describe.each(Object.entries(paces))("%s pace", (_name, pace) => {
  it("runs from birth to the end of the last day", () => {
    expect(pace.momentAt(0)).toBe(birth);
    expect(pace.momentAt(pace.seconds)).toBe(death + 1);
    expect(pace.secondsAt(birth)).toBe(0);
  });

  it("never runs backwards", () => {
    const second = fc.double({ min: 0, max: pace.seconds, noNaN: true });
    fc.assert(
      fc.property(second, second, (one, other) => {
        const [first, later] = one <= other ? [one, other] : [other, one];
        return pace.momentAt(first) <= pace.momentAt(later);
      }),
    );
  });

  it("finds the second of a moment and the moment of a second", () => {
    const moment = fc.double({ min: birth, max: death + 1, noNaN: true });
    fc.assert(
      fc.property(moment, (at) => {
        expect(pace.momentAt(pace.secondsAt(at))).toBeCloseTo(at, 6);
      }),
    );
  });
});

describe("story pace", () => {
  const spent = (from: number, until: number) =>
    paces.story.secondsAt(until) - paces.story.secondsAt(from);

  it("gives every leg time to be seen, however short", () => {
    for (const segment of itinerary.atlas.segments) {
      if (segment.kind === "leg") expect(spent(segment.start, segment.end)).toBeGreaterThan(0.75);
    }
  });

  it("dwells on a turning point", () => {
    const marked = dayFromIso("1914-08-02");
    const atlas = smallAtlas();
    const event = {
      ...atlas.events[0],
      start: marked,
      end: marked,
      marked: true,
    } as (typeof atlas.events)[0];
    const withEvent = createStoryPace(createItinerary({ ...atlas, events: [event] }));
    const without = createStoryPace(createItinerary({ ...atlas, events: [] }));
    expect(withEvent.seconds - without.seconds).toBeGreaterThan(0.4);
  });
});
