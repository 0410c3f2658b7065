/** What the lanes show of a life, and how they sum up what is too small to be seen. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import { certaintyByDay } from "../../../src/timeline/certainty-by-day";
import { prevailingCertainty } from "../../../src/timeline/certainty-runs";
import { markWithin } from "../../../src/timeline/event-marks";
import { lifeLanesOf } from "../../../src/timeline/life-lanes";
import { kilometresBy, longestMoveWithin } from "../../../src/timeline/moves";
import { buildMaxima, maximumWithin } from "../../../src/timeline/range-maxima";
import { indexRuns, indicesWithin, runAt } from "../../../src/timeline/runs";
import { smallAtlas } from "../../fixtures/small-atlas";

const itinerary = createSourcedItinerary(smallAtlas());
const lanes = lifeLanesOf(itinerary);
const day = (iso: string): number => dayFromIso(`1914-08-${iso}`);

describe("where he lived", () => {
  it("is merged by country, by town and by place", () => {
    const names = ({ all }: typeof lanes.residences.byTown) => all.map(({ name }) => name);
    // In the fixture every place lies in Austria: one country, and a trip to Paris among the towns.
    expect(names(lanes.residences.byCountry)).toEqual(["Austria"]);
    expect(names(lanes.residences.byTown)).toEqual(["Vienna", "Zurich", "Paris", "Zurich"]);
    expect(names(lanes.residences.byPlace)).toEqual(["Rodlergasse", "Zurich", "Paris", "Zurich"]);
  });

  it("ends where nothing is known", () => {
    expect(lanes.residences.byCountry.all.at(-1)?.end).toBe(day("15") + 0.5);
  });
});

describe("the distance covered", () => {
  const lengths = itinerary.atlas.segments.flatMap((segment) =>
    segment.kind === "leg" ? [segment.kilometres] : [],
  );

  it("grows along each leg and rests between", () => {
    const [toZurich = 0] = lengths;
    expect(kilometresBy(lanes.moves, day("01"))).toBe(0);
    expect(kilometresBy(lanes.moves, day("04"))).toBeCloseTo(toZurich / 2);
    expect(kilometresBy(lanes.moves, day("08"))).toBeCloseTo(toZurich);
    expect(kilometresBy(lanes.moves, day("21"))).toBeCloseTo(
      lengths.reduce((sum, length) => sum + length, 0),
    );
  });

  it("knows the longest leg of any stretch", () => {
    expect(longestMoveWithin(lanes.moves, day("01"), day("21"))).toBe(Math.max(...lengths));
    expect(longestMoveWithin(lanes.moves, day("10"), day("11"))).toBe(lengths[1]);
    expect(longestMoveWithin(lanes.moves, day("05"), day("09"))).toBe(0);
  });
});

describe("events on one spot", () => {
  it("are told by the most telling", () => {
    expect(markWithin(lanes.events, day("01"), day("21"))).toBe("turning-point");
    expect(markWithin(lanes.events, day("05"), day("21"))).toBe("with-him");
    expect(markWithin(lanes.events, day("07"), day("21"))).toBeNull();
  });
});

describe("the certainty of a stretch", () => {
  it("is that of most of its days", () => {
    expect(prevailingCertainty(lanes.certainty, day("01"), day("21"))).toBe("documented");
    expect(prevailingCertainty(lanes.certainty, day("14"), day("21"))).toBe("unknown");
    expect(prevailingCertainty(lanes.certainty, day("15"), day("16"))).toBe("unknown");
    expect(prevailingCertainty(lanes.certainty, day("15"), day("15") + 0.6)).toBe("documented");
  });

  it("is that of the days themselves once the sources are there", () => {
    const work = certaintyByDay(itinerary);
    let step = work.next();
    while (!step.done) step = work.next();
    const certainty = step.value;
    // The record of the stay is documented; a day between its ends only follows from them.
    expect(prevailingCertainty(certainty, day("08"), day("09"))).toBe("inferred");
  });
});

describe("runs in order of time", () => {
  const runs = indexRuns([
    { start: 0, end: 2 },
    { start: 5, end: 6 },
    { start: 6, end: 9 },
  ]);

  it("are found by the stretch in view", () => {
    expect(indicesWithin(runs, 0, 9)).toEqual([0, 3]);
    expect(indicesWithin(runs, 1, 6)).toEqual([0, 2]);
    expect(indicesWithin(runs, 5.5, 6.5)).toEqual([1, 3]);
    expect(indicesWithin(runs, 2, 5)).toEqual([1, 1]);
    expect(indicesWithin(runs, 20, 30)).toEqual([3, 3]);
    expect(indicesWithin(indexRuns([]), 0, 9)).toEqual([0, 0]);
  });

  it("hold a moment or do not", () => {
    expect(runAt(runs, 5)).toEqual({ start: 5, end: 6 });
    expect(runAt(runs, 3)).toBeNull();
    expect(runAt(runs, 9)).toBeNull();
  });
});

describe("the greatest of any run of values", () => {
  it("is what a search from end to end would find", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 70 }),
        fc.nat(70),
        fc.nat(70),
        (values, from, count) => {
          const start = Math.min(from, values.length);
          const end = Math.min(start + count, values.length);
          const maxima = buildMaxima(Float64Array.from(values));
          expect(maximumWithin(maxima, start, end)).toBe(Math.max(0, ...values.slice(start, end)));
        },
      ),
    );
  });
});
