import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createItinerary } from "../../../src/itinerary/itinerary";
import { median, percentile } from "../../bench/statistics";
import { compare, type Row } from "../../bench/summary";
import { syntheticLife } from "../../bench/synthetic-life";
import { type Results, resultsTable } from "../../bench/table";

describe("a made-up life", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(syntheticLife(20, 7)).toEqual(syntheticLife(20, 7));
    expect(syntheticLife(20, 7)).not.toEqual(syntheticLife(20, 8));
  });

  it("is a life that the atlas takes: legs of 16 vertices that follow one another", () => {
    const life = syntheticLife(300);
    const itinerary = createItinerary(life);
    expect(itinerary.routes.size).toBe(300);
    const lines = life.segments.flatMap((segment) =>
      segment.kind === "leg" ? [segment.line] : [],
    );
    for (const [index, line] of lines.entries()) {
      expect(line).toHaveLength(16);
      if (index > 0) expect(line[0]).toEqual(lines[index - 1]?.at(-1));
    }
  });
});

describe("a percentile", () => {
  it("lies between the two nearest values", () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(percentile([10, 20], 0.95)).toBeCloseTo(19.5);
    expect(median([7])).toBe(7);
  });

  it("of nothing is a mistake", () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});

describe("the comparison", () => {
  const row = (contender: string, legs: number, figure: number): Row => ({
    contender,
    legs,
    firstFrame: figure,
    forward: figure,
    forwardP95: figure,
    forwardWork: figure,
    back: figure,
    jump: figure,
    jumpP95: figure,
    jumpWork: figure,
    heap: figure,
  });

  it("is against the best of the others, and says whether what is wanted was reached", () => {
    const answers = compare([row("atlas", 3000, 2), row("slow", 3000, 90), row("fast", 3000, 10)]);
    expect(answers.map(({ ratio, met }) => [ratio, met])).toEqual([
      [5, false],
      [5, true],
    ]);
  });

  it("leaves out what was not measured", () => {
    expect(compare([row("atlas", 300, 2)])).toEqual([]);
  });
});

describe("the table in the README", () => {
  const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

  it("is that of the last whole run", () => {
    expect(existsSync(file("tests/bench/results.json"))).toBe(true);
    const results: Results = JSON.parse(readFileSync(file("tests/bench/results.json"), "utf8"));
    expect(readFileSync(file("README.md"), "utf8")).toContain(resultsTable(results));
  });
});
