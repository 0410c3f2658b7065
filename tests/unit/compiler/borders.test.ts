/** Who held a position, and what a way crosses, on a map of three squares. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bordersOf,
  polityShape,
  spansAt,
  stretchesAlong,
  tiledSpans,
} from "../../../src/compiler/borders";
import type { PolitySpan } from "../../../src/itinerary/polity";

const square = (west: number, east: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, 40],
      [east, 40],
      [east, 50],
      [west, 50],
      [west, 40],
    ],
  ],
});

/** Two lands side by side, open sea from 20 to 30 degrees east, a third land; one occupied. */
const borders = bordersOf([
  polityShape({ polity: "occupier", from: 10, to: 20 }, "occupied", square(0, 10)),
  polityShape({ polity: "west", from: null, to: 15 }, null, square(0, 10)),
  polityShape({ polity: "east", from: null, to: null }, null, square(10, 20)),
  polityShape({ polity: "overseas", from: null, to: null }, null, square(30, 40)),
]);

describe("who held a position", () => {
  it("is the polity it belonged to, and the occupier only when there was none", () => {
    expect(spansAt(borders, [5, 45])).toEqual([
      { polity: "west", from: null, to: 15 },
      { polity: "occupier", from: 15, to: 20 },
    ]);
  });

  it("just off the coast is the land within 30 km, and nobody further out", () => {
    expect(spansAt(borders, [20.2, 45]).map(({ polity }) => polity)).toEqual(["east"]);
    expect(spansAt(borders, [21, 45])).toEqual([]);
  });
});

describe("a way", () => {
  it("crosses the border where it lies, then the sea, and lands", () => {
    const stretches = stretchesAlong(
      borders,
      [
        [5, 45],
        [35, 45],
      ],
      0,
      1,
    );
    expect(stretches.map(({ polity }) => polity)).toEqual(["west", "east", null, "overseas"]);
    const shares = stretches.map(({ share }) => share);
    [0, 5 / 30, 15 / 30, 25 / 30].forEach((share, index) => {
      expect(shares[index]).toBeCloseTo(share, 2);
    });
  });

  it("is that of the day on which each part was travelled", () => {
    const along = [
      [5, 45],
      [6, 45],
    ] as const;
    expect(stretchesAlong(borders, along, 14, 16).map(({ polity }) => polity)).toEqual([
      "west",
      "occupier",
    ]);
  });
});

const day = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
const span: fc.Arbitrary<PolitySpan> = fc
  .record({ polity: fc.constantFrom("a", "b", "c"), from: day, to: day })
  .filter(({ from, to }) => from === null || to === null || from < to);

it("lays any spans into one row: in order, none twice, the first that holds a day wins", () => {
  const holds = ({ from, to }: PolitySpan, on: number) =>
    (from === null || from <= on) && (to === null || on < to);
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const row = tiledSpans(spans);
      for (let on = -3; on < 44; on++) {
        const held = row.filter((one) => holds(one, on));
        expect(held.map(({ polity }) => polity)).toEqual(
          spans
            .filter((one) => holds(one, on))
            .slice(0, 1)
            .map(({ polity }) => polity),
        );
      }
      row.slice(1).forEach((next, index) => {
        expect((row[index]?.to ?? 99) <= (next.from ?? -99)).toBe(true);
      });
    }),
  );
});
