import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  ageOnDay,
  dayFromGregorian,
  dayFromIso,
  gregorianFromDay,
  isoFromDay,
} from "../../../src/itinerary/day";

const anyDay = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe("days", () => {
  it("count from 1970-01-01", () => {
    expect(dayFromIso("1970-01-01")).toBe(0);
    expect(dayFromIso("1879-11-07")).toBe(-32_927);
    expect(dayFromIso("1940-08-21") - dayFromIso("1879-11-07") + 1).toBe(22_203);
  });

  it("come back from the calendar as they went in", () => {
    fc.assert(fc.property(anyDay, (day) => dayFromGregorian(gregorianFromDay(day)) === day));
  });

  it("agree with the platform's own calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (day) => {
        expect(isoFromDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it.each(["1917-13-01", "1917-02-29", "1900-02-29", "1917-1-1", "13 Jan 1917", ""])(
    "refuse %j",
    (text) => {
      expect(() => dayFromIso(text)).toThrow(RangeError);
    },
  );

  it("keep the day of the month when months are added, as far as the month is long", () => {
    expect(isoFromDay(addMonths(dayFromIso("1917-01-31"), 1))).toBe("1917-02-28");
    expect(isoFromDay(addMonths(dayFromIso("1916-01-31"), 1))).toBe("1916-02-29");
    expect(isoFromDay(addMonths(dayFromIso("1917-01-15"), -1))).toBe("1916-12-15");
    expect(isoFromDay(addMonths(dayFromIso("1917-11-07"), 12))).toBe("1918-11-07");
  });

  it("count an age by birthdays", () => {
    const birth = dayFromIso("1879-11-07");
    expect(ageOnDay(birth, dayFromIso("1917-11-06"))).toBe(37);
    expect(ageOnDay(birth, dayFromIso("1917-11-07"))).toBe(38);
    expect(ageOnDay(birth, dayFromIso("1940-08-21"))).toBe(60);
  });
});
