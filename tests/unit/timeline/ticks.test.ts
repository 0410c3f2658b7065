/** Ticks of the timeline at every nearness. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { axisOf } from "../../../src/timeline/ticks";

const WIDTH = 800;
const BIRTH = dayFromIso("1879-11-07");
const END = dayFromIso("1940-08-22");

function labels(from: string, to: string, width = WIDTH): readonly string[] {
  return axisOf({ start: dayFromIso(from), end: dayFromIso(to), width }).ticks.map(
    ({ label }) => label,
  );
}

describe("the axis", () => {
  it("tells round years over the whole life, fewer where it is narrow", () => {
    expect(labels("1879-11-07", "1940-08-22")).toEqual(
      [1880, 1885, 1890, 1895, 1900, 1905, 1910, 1915, 1920, 1925, 1930, 1935, 1940].map(String),
    );
    expect(labels("1879-11-07", "1940-08-22", 260)).toEqual(["1880", "1900", "1920", "1940"]);
  });

  it("tells months of a year, and the year where it begins", () => {
    const { ticks, context } = axisOf({
      start: dayFromIso("1916-08-20"),
      end: dayFromIso("1917-06-10"),
      width: WIDTH,
    });
    expect(context).toBe("1916");
    expect(ticks.map(({ label }) => label)).toEqual([
      "Oct",
      "Nov",
      "Dec",
      "1917",
      "Feb",
      "Mar",
      "Apr",
      "May",
      "Jun",
    ]);
    expect(ticks.filter(({ begins }) => begins).map(({ label }) => label)).toEqual(["1917"]);
  });

  it("tells half years where a phone has room for no more", () => {
    expect(labels("1916-04-30", "1917-12-01", 200)).toEqual(["1917", "Jul"]);
  });

  it("tells single days, and the month they are in", () => {
    const { ticks, context } = axisOf({
      start: dayFromIso("1917-03-27"),
      end: dayFromIso("1917-04-10"),
      width: WIDTH,
    });
    expect(context).toBe("March 1917");
    expect(ticks.map(({ label }) => label)).toEqual([
      "29",
      "30",
      "31",
      "1 Apr",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
    ]);
  });

  it("keeps 29 February", () => {
    expect(labels("1920-02-20", "1920-03-05", 1600)).toContain("29");
    expect(labels("1919-02-20", "1919-03-05", 1600)).not.toContain("29");
  });

  it("never lets two labels stand on each other, and always tells the year", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: BIRTH, max: END - 14 }),
        fc.double({ min: 14, max: END - BIRTH, noNaN: true }),
        fc.integer({ min: 240, max: 2400 }),
        (start, days, width) => {
          const { ticks, context } = axisOf({ start, end: start + days, width });
          for (const [index, tick] of ticks.entries()) {
            const before = ticks[index - 1];
            if (before) expect(tick.position - before.position).toBeGreaterThanOrEqual(30);
          }
          const told = [context ?? "", ...ticks.map(({ label }) => label)].join(" ");
          expect(told).toMatch(/1[89]\d\d/);
        },
      ),
    );
  });
});
