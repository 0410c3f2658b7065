import { describe, expect, it } from "vitest";
import {
  dateStatementInWords,
  dayInWords,
  oldStyleNote,
  shortDayInWords,
} from "../../../src/itinerary/date-words";
import { dayFromIso } from "../../../src/itinerary/day";

describe("a day in words", () => {
  const october = dayFromIso("1917-11-07");

  it("is long in a heading and short on the slider", () => {
    expect(dayInWords(october)).toBe("7 November 1917");
    expect(shortDayInWords(october)).toBe("7 Nov 1917");
  });

  it("has its Old Style date beside it until Russia changed its calendar", () => {
    expect(oldStyleNote(october)).toBe("25 Oct 1917 O.S.");
    expect(oldStyleNote(dayFromIso("1918-02-13"))).toBe("31 Jan 1918 O.S.");
    expect(oldStyleNote(dayFromIso("1918-02-14"))).toMatch(/first New Style day in Russia/);
    expect(oldStyleNote(dayFromIso("1918-02-15"))).toBeNull();
  });
});

describe("a date as well as it is known", () => {
  it.each([
    ["1917-04-03", "3 April 1917"],
    ["1902-09-14~", "about 14 September 1902"],
    ["1900-05~", "about May 1900"],
    ["1937", "1937"],
    ["1917-06-11?", "probably 11 June 1917"],
    ["1887/1889", "between 1887 and 1889"],
  ])("%s is %j", (edtf, words) => {
    expect(dateStatementInWords({ edtf, earliest: 0, latest: 0 })).toBe(words);
  });
});
