/** The figures of the real life: every sum equals the whole, however it is cut. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certaintyByYear, sumOfYears } from "../../../src/itinerary/figures/certainty-by-year";
import { cumulativeDistance } from "../../../src/itinerary/figures/cumulative-distance";
import { daysByLand } from "../../../src/itinerary/figures/days-by-land";
import { distanceByDay, farthestDays } from "../../../src/itinerary/figures/distance-by-day";
import { distanceByYear } from "../../../src/itinerary/figures/distance-by-year";
import { type PartOfLife, wholeLife } from "../../../src/itinerary/figures/part-of-life";
import { positionRuns } from "../../../src/itinerary/figures/position-runs";
import { lifeRecords } from "../../../src/itinerary/figures/records";
import { townStays } from "../../../src/itinerary/figures/town-stays";
import { compiledItinerary } from "./compiled-atlas";

const itinerary = compiledItinerary();
const { birth, death, segments } = itinerary.atlas;
const whole = wholeLife(itinerary);
const DAYS = 22_203;
const kilometres = segments.reduce(
  (sum, segment) => sum + (segment.kind === "leg" ? segment.kilometres : 0),
  0,
);
const sum = (figures: Iterable<number>): number => {
  let total = 0;
  for (const figure of figures) total += figure;
  return total;
};

describe("days add up to the life", () => {
  it.each(["country", "polity"] as const)("by %s", (borders) => {
    expect(sum(daysByLand(itinerary, whole, borders).map(({ days }) => days))).toBe(DAYS);
  });

  it("by certainty", () => {
    expect(sum(Object.values(sumOfYears(certaintyByYear(itinerary, whole))))).toBe(DAYS);
  });

  it("by position", () => {
    expect(sum(positionRuns(itinerary, whole).map(({ first, last }) => last - first + 1))).toBe(
      DAYS,
    );
  });
});

describe("distances add up to the whole way", () => {
  it("by year and mode", () => {
    const years = distanceByYear(itinerary, whole);
    expect(sum(years.map((year) => year.kilometres))).toBeCloseTo(kilometres, 3);
    expect(years.every(({ unsure, kilometres: all }) => unsure <= all + 1e-9)).toBe(true);
  });

  it("by day", () => {
    expect(sum(distanceByDay(itinerary, whole))).toBeCloseTo(kilometres, 3);
  });

  it("move by move, never falling", () => {
    const moves = cumulativeDistance(itinerary, whole);
    expect(moves.at(-1)?.total).toBeCloseTo(kilometres, 3);
    expect(moves.every(({ total }, index) => total >= (moves[index - 1]?.total ?? 0))).toBe(true);
  });
});

const cut = fc.integer({ min: birth, max: death - 1 });

it("what lies before a day and what lies after it make the whole", () => {
  fc.assert(
    fc.property(cut, (last) => {
      const before: PartOfLife = { ...whole, last };
      const after: PartOfLife = { ...whole, first: last + 1 };
      const both = [before, after];
      expect(
        sum(both.flatMap((part) => distanceByYear(itinerary, part).map((year) => year.kilometres))),
      ).toBeCloseTo(kilometres, 3);
      expect(
        sum(both.flatMap((part) => daysByLand(itinerary, part, "polity").map(({ days }) => days))),
      ).toBe(DAYS);
    }),
    { numRuns: 12 },
  );
});

it("no week in the life is faster than the fastest", () => {
  const byDay = distanceByDay(itinerary, whole);
  const week = farthestDays(itinerary, whole, 7);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: byDay.length - 7 }), (index) => {
      expect(sum(byDay.subarray(index, index + 7))).toBeLessThanOrEqual(
        (week?.kilometres ?? 0) + 0.01,
      );
    }),
    { numRuns: 500 },
  );
});

it("every record of the life is there, and no town held him longer than the longest stay", () => {
  const records = lifeRecords(itinerary, whole);
  expect(new Set(records.map(({ kind }) => kind)).size).toBe(12);
  const longest = records.find((record) => record.kind === "longest-in-one-town");
  expect(townStays(itinerary, whole)[0]).toMatchObject({ days: longest?.days });
});
