import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { julianIsoFromDay } from "../../../src/itinerary/calendar";
import { dayFromIso, isoFromDay } from "../../../src/itinerary/day";
import { middleDay, readEdtf } from "../../../src/itinerary/edtf";

function inWords(text: string, calendar: "gregorian" | "julian" = "gregorian") {
  const { earliest, latest, approximate, uncertain } = readEdtf(text, calendar);
  const marks = `${approximate ? " about" : ""}${uncertain ? " uncertain" : ""}`;
  return `${isoFromDay(earliest)} to ${isoFromDay(latest)}${marks}`;
}

describe("reading EDTF", () => {
  test.each([
    ["1902", "1902-01-01 to 1902-12-31"],
    ["1902-08", "1902-08-01 to 1902-08-31"],
    ["1904-02", "1904-02-01 to 1904-02-29"],
    ["1902-12", "1902-12-01 to 1902-12-31"],
    ["1902-08-21", "1902-08-21 to 1902-08-21"],
    ["1902-08~", "1902-08-01 to 1902-08-31 about"],
    ["1902-08-21?", "1902-08-21 to 1902-08-21 uncertain"],
    ["1902-08-21%", "1902-08-21 to 1902-08-21 about uncertain"],
    ["1879/1888", "1879-01-01 to 1888-12-31"],
    ["1879-11-07/1888-09~", "1879-11-07 to 1888-09-30 about"],
  ])("%s is %s", (text, expected) => {
    expect(inWords(text)).toBe(expected);
  });

  test.each([
    ["1917-10-25", "1917-11-07 to 1917-11-07"],
    ["1917-10~", "1917-10-14 to 1917-11-13 about"],
    ["1900-02-29", "1900-03-13 to 1900-03-13"],
    ["1900-02", "1900-02-13 to 1900-03-13"],
  ])("%s Old Style is %s", (text, expected) => {
    expect(inWords(text, "julian")).toBe(expected);
  });

  test.each([
    "",
    "soon",
    "190X",
    "1902-XX",
    "1902-21",
    "~1902",
    "[1902,1903]",
    "1902-13",
    "1902-02-30",
    "1902/",
    "../1903",
    "1902/..",
    "Y170000",
    "21.8.1902",
    "1902-8-1",
  ])("refuses %j and says what to write", (text) => {
    expect(() => readEdtf(text)).toThrow(RangeError);
    expect(() => readEdtf(text)).toThrow("Write YYYY, YYYY-MM or YYYY-MM-DD");
  });

  test.each(["1900-02-29", "1901-02-29", "1902/1903-02-29"])(
    "refuses %s, a day not in the calendar",
    (text) => {
      expect(() => readEdtf(text)).toThrow(`"${text}" names a day that is not in the calendar.`);
    },
  );

  test("refuses an interval that runs backwards", () => {
    expect(() => readEdtf("1888/1879")).toThrow('"1888/1879" ends before it begins.');
  });

  test("the middle day of a month stands for it", () => {
    expect(isoFromDay(middleDay(readEdtf("1886-09~")))).toBe("1886-09-15");
    expect(isoFromDay(middleDay(readEdtf("1898-03")))).toBe("1898-03-16");
  });

  test("every day reads back as itself, in either calendar", () => {
    const days = fc.integer({ min: dayFromIso("1800-01-01"), max: dayFromIso("2000-12-31") });
    fc.assert(
      fc.property(days, (day) => {
        expect(readEdtf(isoFromDay(day))).toMatchObject({ earliest: day, latest: day });
        expect(readEdtf(julianIsoFromDay(day), "julian")).toMatchObject({
          earliest: day,
          latest: day,
        });
      }),
    );
  });
});
