import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromIso, isoFromDay } from "../../../../src/itinerary/day";
import { cumulativeDistance } from "../../../../src/itinerary/figures/cumulative-distance";
import { distanceByDay, farthestDays } from "../../../../src/itinerary/figures/distance-by-day";
import { distanceByYear } from "../../../../src/itinerary/figures/distance-by-year";
import { isUnsureDistance } from "../../../../src/itinerary/figures/distance-certainty";
import { legWithin, wholeLife } from "../../../../src/itinerary/figures/part-of-life";
import { createSourcedItinerary } from "../../../../src/itinerary/itinerary";
import type { Leg } from "../../../../src/itinerary/segment";
import { leg, paris, smallAtlas, stay, vienna, zurich } from "../../../fixtures/small-atlas";

const small = createSourcedItinerary(smallAtlas());
const legsOf = (itinerary: typeof small): readonly Leg[] =>
  itinerary.atlas.segments.filter((segment) => segment.kind === "leg");
const totalOf = (itinerary: typeof small): number =>
  legsOf(itinerary).reduce((sum, { kilometres }) => sum + kilometres, 0);

/** Vienna; by rail from noon of 30 December 1913 to noon of 3 January 1914 to Paris; Paris. */
function overNewYear() {
  const day = dayFromIso;
  return createSourcedItinerary({
    ...smallAtlas(),
    birth: day("1913-12-20"),
    death: day("1914-01-10"),
    segments: [
      stay(0, "vienna", day("1913-12-20"), day("1913-12-30") + 0.5),
      leg(1, vienna, paris, day("1913-12-30") + 0.5, day("1914-01-03") + 0.5),
      stay(2, "paris", day("1914-01-03") + 0.5, day("1914-01-11")),
    ],
    events: [],
    journeys: [],
  });
}

describe("the distance by year", () => {
  it("is that of the legs, by mode", () => {
    const [year, ...others] = distanceByYear(small, wholeLife(small));
    expect(others).toEqual([]);
    expect(year).toMatchObject({ year: 1914, mode: "rail" });
    expect(year?.kilometres).toBeCloseTo(totalOf(small));
  });

  it("splits a leg over new year by its time: a day and a half of four fall to the old year", () => {
    const itinerary = overNewYear();
    const years = distanceByYear(itinerary, wholeLife(itinerary));
    const total = totalOf(itinerary);
    expect(years.map(({ year }) => year)).toEqual([1913, 1914]);
    expect(years[0]?.kilometres).toBeCloseTo((total * 1.5) / 4);
    expect(years[1]?.kilometres).toBeCloseTo((total * 2.5) / 4);
  });

  it("says how much of it is not well known: a direct line stands for the way", () => {
    const [year] = distanceByYear(small, wholeLife(small));
    expect(year?.unsure).toBeCloseTo(year?.kilometres ?? 0);
  });
});

it("takes a distance with care when its days or its way are not well known", () => {
  expect(isUnsureDistance({ certainty: "documented", routeBasis: "drawn" })).toBe(false);
  expect(isUnsureDistance({ certainty: "inferred", routeBasis: "sea-route" })).toBe(false);
  expect(isUnsureDistance({ certainty: "approximate", routeBasis: "drawn" })).toBe(true);
  expect(isUnsureDistance({ certainty: "disputed", routeBasis: "drawn" })).toBe(true);
  expect(isUnsureDistance({ certainty: "documented", routeBasis: "direct" })).toBe(true);
});

describe("the way adding up", () => {
  it("has an entry for each move and ends with the whole", () => {
    const moves = cumulativeDistance(small, wholeLife(small));
    expect(moves.map((move) => move.leg.id)).toEqual(["s1", "s3", "s5"]);
    expect(moves.at(-1)?.total).toBeCloseTo(totalOf(small));
    expect(moves.at(-1)?.sure).toBe(0);
  });

  it("counts within the days that count", () => {
    const part = {
      ...wholeLife(small),
      first: dayFromIso("1914-08-10"),
      last: dayFromIso("1914-08-12"),
    };
    expect(cumulativeDistance(small, part).map((move) => move.leg.id)).toEqual(["s3", "s5"]);
  });
});

describe("the distance by day", () => {
  it("shares a leg among its days: half of it before midnight, half after", () => {
    const byDay = distanceByDay(small, wholeLife(small));
    const first = legsOf(small)[0]?.kilometres ?? 0;
    expect(byDay[2]).toBeCloseTo(first / 2);
    expect(byDay[3]).toBeCloseTo(first / 2);
    expect(byDay[4]).toBe(0);
  });

  it("finds the days in a row of most travel, the first such", () => {
    const week = farthestDays(small, wholeLife(small), 7);
    expect(week && isoFromDay(week.last)).toBe("1914-08-10");
    expect(week?.kilometres).toBeCloseTo(
      (legsOf(small)[1]?.kilometres ?? 0) +
        (legsOf(small)[2]?.kilometres ?? 0) +
        (legsOf(small)[0]?.kilometres ?? 0) / 2,
      2,
    );
  });

  it("has none where nothing was travelled", () => {
    const part = {
      ...wholeLife(small),
      first: dayFromIso("1914-08-01"),
      last: dayFromIso("1914-08-02"),
    };
    expect(farthestDays(small, part, 7)).toBeNull();
  });
});

it("a leg cut anywhere adds up to itself", () => {
  const whole = leg(1, vienna, zurich, 100.25, 109.75);
  fc.assert(
    fc.property(fc.double({ min: 95, max: 115, noNaN: true }), (cut) => {
      const before = legWithin(whole, 90, cut)?.kilometres ?? 0;
      const after = legWithin(whole, cut, 120)?.kilometres ?? 0;
      expect(before + after).toBeCloseTo(whole.kilometres, 6);
    }),
  );
});

it("a leg that takes no time lies where it starts", () => {
  const instant = leg(1, vienna, zurich, 100.5, 100.5);
  expect(legWithin(instant, 100, 101)?.kilometres).toBe(instant.kilometres);
  expect(legWithin(instant, 101, 102)).toBeNull();
});
