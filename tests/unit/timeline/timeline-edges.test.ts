import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAtPosition } from "../../../src/timeline/time-scale";
import { edgeSpeed, positionInSight } from "../../../src/timeline/timeline-edges";

describe("a day dragged to the edge of the timeline", () => {
  it("draws the window on, faster the further over the edge, and not inside", () => {
    expect(edgeSpeed(400, 800)).toBe(0);
    expect(edgeSpeed(801, 800)).toBeGreaterThan(0);
    expect(edgeSpeed(840, 800)).toBeGreaterThan(edgeSpeed(810, 800));
    expect(edgeSpeed(-10, 800)).toBeCloseTo(-edgeSpeed(810, 800));
    expect(edgeSpeed(5000, 800)).toBe(edgeSpeed(3000, 800));
  });

  it("is one that is in sight as a whole", () => {
    const life = { first: 0, last: 20_000 };
    const windows = fc.record({
      first: fc.double({ min: 1, max: 14_000, noNaN: true }),
      days: fc.double({ min: 14, max: 5000, noNaN: true }),
    });
    fc.assert(
      fc.property(windows, fc.integer({ min: -200, max: 1000 }), ({ first, days }, pointer) => {
        const shown = { first, last: first + days };
        const scale = { start: shown.first, end: shown.last, width: 800 };
        const day = dayAtPosition(scale, positionInSight(pointer, { scale, shown, life }));
        expect(day).toBeGreaterThanOrEqual(shown.first);
        expect(day + 1).toBeLessThanOrEqual(shown.last);
      }),
    );
  });

  it("is the very first and last at birth and death", () => {
    const life = { first: 0, last: 20_000 };
    const shown = { first: 0, last: 30 };
    const scale = { start: 0, end: 30, width: 800 };
    expect(positionInSight(-50, { scale, shown, life })).toBe(0);
    const end = { first: 19_970, last: 20_000 };
    expect(positionInSight(900, { scale, shown: end, life })).toBe(800);
  });
});
