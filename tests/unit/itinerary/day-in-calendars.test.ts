import { describe, expect, it } from "vitest";
import { dayInCalendars } from "../../../src/itinerary/date-words";
import { dayFromIso } from "../../../src/itinerary/day";

const OCTOBER = dayFromIso("1917-11-07");

describe("a day in Russia before 1918", () => {
  it.each([
    ["both", { leading: "7 November 1917", beside: "25 Oct 1917 O.S." }],
    ["old-first", { leading: "25 October 1917 O.S.", beside: "7 Nov 1917 N.S." }],
    ["new-only", { leading: "7 November 1917", beside: null }],
  ] as const)("in the calendars a reader wants: %s", (choice, words) => {
    expect(dayInCalendars(OCTOBER, true, choice)).toEqual(words);
  });
});

describe("a day that nobody there dated by the old calendar", () => {
  it("abroad is New Style", () => {
    const words = { leading: "7 November 1917", beside: null };
    expect(dayInCalendars(OCTOBER, false, "old-first")).toEqual(words);
  });

  it("after the reform is New Style, on its first day with a word of it", () => {
    const later = dayInCalendars(dayFromIso("1919-10-20"), true, "old-first");
    expect(later).toEqual({ leading: "20 October 1919", beside: null });
    const first = dayInCalendars(dayFromIso("1918-02-14"), true, "old-first");
    expect(first.beside).toContain("first New Style day");
  });
});
