import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_NEW_STYLE_DAY_IN_RUSSIA } from "../../../src/itinerary/calendar";
import { dayInWords, oldStyleInWords, shortDayInWords } from "../../../src/itinerary/date-words";
import { isoFromDay } from "../../../src/itinerary/day";
import { readDate } from "../../../src/itinerary/read-date";

describe("a typed date", () => {
  it.each([
    ["1917-01-13", "1917-01-13"],
    ["13 Jan 1917", "1917-01-13"],
    ["13 January 1917", "1917-01-13"],
    ["13th january 1917", "1917-01-13"],
    ["Jan 13, 1917", "1917-01-13"],
    ["January 1917", "1917-01-01"],
    ["1917", "1917-01-01"],
    ["1917-5", "1917-05-01"],
    ["25 Oct 1917 O.S.", "1917-11-07"],
    ["25 October 1917 Old Style", "1917-11-07"],
    ["25 Oct 1917 (OS)", "1917-11-07"],
    ["1917-10-25 o.s.", "1917-11-07"],
    ["7 Nov 1917 N.S.", "1917-11-07"],
    ["13.01.1917", "1917-01-13"],
    ["13 января 1917", "1917-01-13"],
    ["13 января 1917 г.", "1917-01-13"],
    ["января 1917", "1917-01-01"],
    ["25 октября 1917 ст. ст.", "1917-11-07"],
    ["25 октября 1917 г. (ст. ст.)", "1917-11-07"],
    ["13. März 1917", "1917-03-13"],
    ["1er août 1917", "1917-08-01"],
    ["13 de enero de 1917", "1917-01-13"],
    ["13 juil. 1917", "1917-07-13"],
  ])("%j is %s", (text, iso) => {
    const read = readDate(text);
    expect(read.kind === "day" ? isoFromDay(read.day) : read.message).toBe(iso);
  });

  it.each(["", "yesterday", "31 Feb 1917", "1917-13-01", "13 Mayvember 1917", "1/2/1917"])(
    "%j is answered with what to write",
    (text) => {
      const read = readDate(text);
      expect(read.kind).toBe("problem");
    },
  );

  it.each([
    ["1917-01-01/1917-02-01", "looks like a range"],
    ["1917–1918", "looks like a range"],
    ["3 April to 4 May 1917", "looks like a range"],
    ["1/2/1917", "which number is the month"],
    ["13 Mayvember 1917", '"Mayvember"'],
    ["13 jui 1917", "June or July"],
    ["13 января", "says no year"],
  ])("%j is told what is wrong with it: %s", (text, message) => {
    const read = readDate(text);
    expect(read.kind === "problem" && read.message).toContain(message);
  });

  it.each([
    ["13 Jan 1917", "day"],
    ["January 1917", "month"],
    ["1917", "year"],
  ])("%j is a %s", (text, precision) => {
    const read = readDate(text);
    expect(read.kind === "day" && read.precision).toBe(precision);
  });

  it("reads every day back from the words the atlas shows", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 0 }), (day) => {
        for (const text of [dayInWords(day), shortDayInWords(day), isoFromDay(day)]) {
          expect(readDate(text)).toEqual({ kind: "day", day, precision: "day" });
        }
        if (day < FIRST_NEW_STYLE_DAY_IN_RUSSIA) {
          expect(readDate(`${oldStyleInWords(day)} O.S.`)).toMatchObject({ day });
        }
      }),
    );
  });

  it("follows the calendar of the link unless it says its own", () => {
    const julian = readDate("1917-10-25", "julian");
    expect(julian.kind === "day" && isoFromDay(julian.day)).toBe("1917-11-07");
    const gregorian = readDate("1917-10-25 N.S.", "julian");
    expect(gregorian.kind === "day" && isoFromDay(gregorian.day)).toBe("1917-10-25");
  });

  it("knows the days that Russia left out in February 1918", () => {
    for (const skipped of ["1 Feb 1918 O.S.", "13 February 1918 Old Style"]) {
      const read = readDate(skipped);
      expect(read.kind === "problem" && read.message).toMatch(/31 January was followed by 14/);
    }
    const linked = readDate("1918-02-05", "julian");
    expect(linked.kind === "problem" && linked.message).toContain('"5 Feb 1918 N.S."');
    const last = readDate("31 Jan 1918 O.S.");
    expect(last.kind === "day" && isoFromDay(last.day)).toBe("1918-02-13");
    const abroad = readDate("5 Feb 1918");
    expect(abroad.kind === "day" && isoFromDay(abroad.day)).toBe("1918-02-05");
  });
});
