import { describe, expect, it } from "vitest";
import {
  boxesOf,
  lengthOf,
  longestRunWithin,
  setAlong,
  smoothLine,
} from "../../../../src/map/lettering/curve";

const width = () => 10;
const spacing = { least: 0.1, most: 2 };
const straight = [
  { x: 0, y: 50 },
  { x: 200, y: 50 },
];

describe("a name along a line", () => {
  it("is spread over it, in its middle", () => {
    const glyphs = setAlong("ABCDE", straight, width, 12, spacing);
    expect(glyphs?.map(({ x }) => Math.round(x))).toEqual([32, 66, 100, 134, 168]);
    expect(glyphs?.every(({ y, turn }) => y === 50 && turn === 0)).toBe(true);
  });

  it("fills a line that is short, and is not set on one too short", () => {
    const line = [
      { x: 0, y: 0 },
      { x: 70, y: 0 },
    ];
    expect(setAlong("ABCDE", line, width, 12, spacing)?.map(({ x }) => x)).toEqual([
      5, 20, 35, 50, 65,
    ]);
    expect(setAlong("ABCDEFGH", line, width, 12, spacing)).toBeNull();
  });

  it("turns with it, and a shift moves it across", () => {
    const down = [
      { x: 50, y: 0 },
      { x: 50, y: 100 },
    ];
    const [glyph] = setAlong("A", down, width, 12, spacing, 8) ?? [];
    expect(glyph?.turn).toBeCloseTo(Math.PI / 2);
    expect(glyph?.x).toBeCloseTo(42);
    expect(glyph?.y).toBeCloseTo(50);
  });

  it("is not set round a bend so sharp that its letters would crowd", () => {
    const hairpin = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 0, y: 6 },
    ];
    expect(setAlong("ABCDEFGHIJKL", hairpin, width, 12, spacing)).toBeNull();
  });

  it("takes one box for each letter and none for a space", () => {
    const glyphs = setAlong("A B", straight, width, 12, spacing) ?? [];
    expect(boxesOf(glyphs, width, 12)).toHaveLength(2);
  });
});

describe("a line", () => {
  it("is smoothed through all its points", () => {
    const points = [
      { x: 0, y: 0 },
      { x: 50, y: 30 },
      { x: 100, y: 0 },
    ];
    const line = smoothLine(points);
    for (const point of points) expect(line).toContainEqual(point);
    expect(lengthOf(line)).toBeGreaterThan(lengthOf(points));
  });

  it("is cut to its longest part within an area", () => {
    const line = [10, 20, 90, 30, 40, 50].map((x, y) => ({ x, y }));
    const area = { left: 0, top: 0, right: 60, bottom: 60 };
    expect(longestRunWithin(line, area).map(({ x }) => x)).toEqual([30, 40, 50]);
  });
});
