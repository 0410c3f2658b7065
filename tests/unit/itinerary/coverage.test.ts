import { expect, it } from "vitest";
import { coverageOf } from "../../../src/itinerary/coverage";
import { dayFromIso } from "../../../src/itinerary/day";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import { smallAtlas } from "../../fixtures/small-atlas";

const coverage = coverageOf(createSourcedItinerary(smallAtlas()));

it("counts each day once, by its certainty", () => {
  expect(coverage.days).toBe(20);
  expect(coverage.byCertainty.documented).toBe(6);
  expect(coverage.byCertainty.inferred).toBe(9);
  expect(coverage.byCertainty.unknown).toBe(5);
  expect(coverage.byChapter.get("war")).toEqual(coverage.byCertainty);
});

it("names the stretches that are not documented, the longest first", () => {
  expect(coverage.stretches.map(({ start, end }) => end - start + 1)).toEqual([5, 4, 3, 1, 1]);
  const [stretch] = coverage.stretches;
  expect(stretch?.start).toBe(dayFromIso("1914-08-16"));
  expect(stretch?.end).toBe(dayFromIso("1914-08-20"));
  expect(stretch?.segments.map(({ id }) => id)).toEqual(["s7"]);
});
