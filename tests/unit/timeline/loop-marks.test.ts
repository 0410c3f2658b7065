import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromIso, isoFromDay } from "../../../src/itinerary/day";
import { dayByKey, loopWithEnd, roomOfEnd } from "../../../src/timeline/loop-marks";

const life = { first: dayFromIso("1879-11-07"), last: dayFromIso("1940-08-21") };
const loop = { first: dayFromIso("1917-05-17"), last: dayFromIso("1918-03-12") };

function firstAfter(key: string, shiftKey = false): string | null {
  const day = dayByKey(loop.first, { key, shiftKey }, roomOfEnd(loop, "first", life));
  return day === null ? null : isoFromDay(day);
}

describe("an end of a loop", () => {
  it("is moved by keys, as the day shown is", () => {
    expect(firstAfter("ArrowRight")).toBe("1917-05-18");
    expect(firstAfter("ArrowDown")).toBe("1917-05-16");
    expect(firstAfter("ArrowLeft", true)).toBe("1917-04-17");
    expect(firstAfter("PageUp")).toBe("1918-05-17");
    expect(firstAfter("Home")).toBe("1879-11-07");
    expect(firstAfter("End")).toBe("1918-03-12");
    expect(firstAfter("e")).toBeNull();
  });

  it("never passes the other end, nor leaves the life", () => {
    const ends = fc.constantFrom("first" as const, "last" as const);
    fc.assert(
      fc.property(ends, fc.integer({ min: -50_000, max: 50_000 }), (end, day) => {
        const { first, last } = loopWithEnd(loop, end, day, life);
        expect(life.first <= first && first <= last && last <= life.last).toBe(true);
      }),
    );
  });
});
