import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { createItinerary, segmentAt } from "../../../src/itinerary/itinerary";
import type { TourStep } from "../../../src/itinerary/journey";
import { momentOfStep, segmentsOfStep } from "../../../src/itinerary/tour";
import { smallAtlas } from "../../fixtures/small-atlas";

const atlas = smallAtlas();
const itinerary = createItinerary(atlas);
const tour = atlas.journeys[0]?.tour ?? [];

function step(iso: string, place: string | null): TourStep {
  return { id: "s", title: "T", text: "T.", day: dayFromIso(iso), place, view: null };
}

describe("the moment of a step", () => {
  it("is one at which he is at its place, though the day ends elsewhere", () => {
    // On the 10th he goes from Zurich to Paris and back.
    const inParis = momentOfStep(itinerary, step("1914-08-10", "paris"));
    expect(segmentAt(itinerary, inParis)).toMatchObject({ kind: "stay", place: "paris" });
    const inZurich = momentOfStep(itinerary, step("1914-08-10", "zurich"));
    expect(segmentAt(itinerary, inZurich).index).toBe(6);
  });

  it("counts a house as its town", () => {
    const moment = momentOfStep(itinerary, step("1914-08-03", "vienna"));
    expect(segmentAt(itinerary, moment)).toMatchObject({ place: "rodlergasse" });
  });

  it("is where the day left him when it names no place", () => {
    const moment = momentOfStep(itinerary, step("1914-08-10", null));
    expect(segmentAt(itinerary, moment).index).toBe(6);
  });
});

describe("what a step shows", () => {
  const shown = (index: number) =>
    segmentsOfStep(itinerary, tour, index).map((segment) => segment.index);

  it("is where he is at the first", () => {
    expect(shown(0)).toEqual([0]);
  });

  it("is the moves since the step before, and where they end", () => {
    expect(shown(1)).toEqual([1, 2]);
    expect(shown(2)).toEqual([3, 5, 6]);
  });

  it("is nothing past the last", () => {
    expect(shown(3)).toEqual([]);
  });
});
