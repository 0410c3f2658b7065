import { describe, expect, it } from "vitest";
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
