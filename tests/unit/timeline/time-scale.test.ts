/** Days to pixels along the timeline, and back. */
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import {
  dayAtPosition,
  momentAtPosition,
  positionOfMoment,
} from "../../../src/timeline/time-scale";

const BIRTH = dayFromIso("1879-11-07");
const DEATH = dayFromIso("1940-08-21");
/** The whole life on a timeline whose width is no whole number. */
const scale = { start: BIRTH, end: DEATH + 1, width: 837.6 };

describe("a position on the timeline", () => {
  it("is that of its day", () => {
    const day = dayFromIso("1917-11-07");
    expect(dayAtPosition(scale, positionOfMoment(scale, day + 0.5))).toBe(day);
    expect(momentAtPosition(scale, positionOfMoment(scale, day))).toBeCloseTo(day, 6);
  });

  it("at the outermost whole pixels is the first and the last day of the life", () => {
    expect(dayAtPosition(scale, 1)).toBe(BIRTH);
    expect(dayAtPosition(scale, 837)).toBe(DEATH);
    expect(dayAtPosition(scale, 836.6)).toBe(DEATH);
  });

  it("beyond the edges is held to them", () => {
    expect(dayAtPosition(scale, -200)).toBe(BIRTH);
    expect(dayAtPosition(scale, 2000)).toBe(DEATH);
  });
});
