import { describe, expect, it } from "vitest";
import { dotsOfSheet, PRINT_RATIO, sheetFor } from "../../../../src/map/plate/sheet";

const EUROPE = { southWest: [-10, 36], northEast: [40, 60] } as const;

describe("a sheet", () => {
  it.each([
    ["A4", { width: 3508, height: 2480 }],
    ["A3", { width: 4961, height: 3508 }],
  ] as const)("of %s has the dots of print at 300 to the inch", (size, dots) => {
    expect(dotsOfSheet(size)).toEqual(dots);
    const sheet = sheetFor(size, EUROPE);
    expect(Math.abs(sheet.width * PRINT_RATIO - dots.width)).toBeLessThan(1);
    expect(Math.abs(sheet.height * PRINT_RATIO - dots.height)).toBeLessThan(1);
  });

  it("shows all of an extent, in its middle, as large as it fits", () => {
    const { map, pointOf } = sheetFor("A4", EUROPE);
    const corner = pointOf(EUROPE.southWest);
    const opposite = pointOf(EUROPE.northEast);
    expect(corner.x).toBeGreaterThanOrEqual(map.left - 1e-6);
    expect(opposite.y).toBeGreaterThanOrEqual(map.top - 1e-6);
    expect(corner.x - map.left).toBeCloseTo(map.right - opposite.x, 6);
    expect(opposite.y - map.top).toBeCloseTo(map.bottom - corner.y, 6);
    const room = Math.min(corner.x - map.left, opposite.y - map.top);
    expect(room).toBeCloseTo(0, 6);
  });

  it("gives a larger sheet a larger map of the same land", () => {
    expect(sheetFor("A3", EUROPE).zoom).toBeGreaterThan(sheetFor("A4", EUROPE).zoom + 0.3);
  });

  it("does not draw a single point without end", () => {
    const { zoom } = sheetFor("A4", { southWest: [30, 50], northEast: [30, 50] });
    expect(zoom).toBe(13);
  });
});
