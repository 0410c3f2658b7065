import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createItinerary, segmentAt } from "../../../src/itinerary/itinerary";
import { playedFrom, shownMoments } from "../../../src/timeline/playback-step";
import { createCalendarPace, createStoryPace } from "../../../src/timeline/story-pace";
import { smallAtlas } from "../../fixtures/small-atlas";

const itinerary = createItinerary(smallAtlas());
const { birth, death, segments } = itinerary.atlas;
const shown = shownMoments(itinerary);
const legs = segments.filter(({ kind }) => kind === "leg").map(({ id }) => id);

describe.each([
  ["story", createStoryPace(itinerary)],
  ["calendar", createCalendarPace(itinerary)],
])("playback at %s pace", (_name, pace) => {
  it.each(["forward", "back"] as const)("shows every leg in order, playing %s", (direction) => {
    const frames = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(frames, (elapsed) => {
        const seen: string[] = [];
        let moment = direction === "forward" ? birth : death + 1 - 1e-6;
        const end = direction === "forward" ? death + 1 : birth;
        const see = (): void => {
          const segment = segmentAt(itinerary, moment);
          if (segment.kind === "leg" && seen.at(-1) !== segment.id) seen.push(segment.id);
        };
        for (const seconds of elapsed) {
          moment = playedFrom(moment, seconds, direction, pace, shown);
          see();
        }
        while (moment !== end) {
          moment = playedFrom(moment, 1000, direction, pace, shown);
          see();
        }
        expect(seen).toEqual(direction === "forward" ? legs : legs.toReversed());
      }),
    );
  });
});
