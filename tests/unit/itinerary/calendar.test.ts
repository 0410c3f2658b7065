import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayFromJulian,
  dayFromJulianIso,
  isOldStyleInRussia,
  julianFromDay,
  julianIsoFromDay,
} from "../../../src/itinerary/calendar";
import { dayFromIso } from "../../../src/itinerary/day";

describe("Old Style and New Style", () => {
  it.each([
    ["1879-11-07", "1879-10-26", "his birth"],
    ["1900-03-12", "1900-02-28", "the last day twelve days apart"],
    ["1900-03-13", "1900-02-29", "a leap day that only the Julian calendar has"],
    ["1900-03-14", "1900-03-01", "the first day thirteen days apart"],
    ["1905-12-16", "1905-12-03", "the arrest of the Soviet"],
    ["1917-11-07", "1917-10-25", "the October rising"],
    ["1918-02-13", "1918-01-31", "the last Old Style day in Russia"],
  ])("%s New Style is %s Old Style: %s", (newStyle, oldStyle) => {
    expect(julianIsoFromDay(dayFromIso(newStyle))).toBe(oldStyle);
    expect(dayFromJulianIso(oldStyle)).toBe(dayFromIso(newStyle));
  });

  it("convert there and back for any day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        (day) => dayFromJulian(julianFromDay(day)) === day,
      ),
    );
  });

  it("follow one another without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const today = julianFromDay(day);
        const tomorrow = julianFromDay(day + 1);
        const sameMonth = tomorrow.month === today.month && tomorrow.day === today.day + 1;
        const nextMonth = tomorrow.day === 1 && tomorrow.month === (today.month % 12) + 1;
        return sameMonth || nextMonth;
      }),
    );
  });

  it("part in Russia on 14 February 1918", () => {
    expect(isOldStyleInRussia(dayFromIso("1918-02-13"))).toBe(true);
    expect(isOldStyleInRussia(dayFromIso("1918-02-14"))).toBe(false);
  });

  it("refuse a day the Julian calendar does not have", () => {
    expect(() => dayFromJulianIso("1901-02-29")).toThrow(/Julian/);
    expect(dayFromJulianIso("1900-02-29")).toBe(dayFromIso("1900-03-13"));
  });
});
