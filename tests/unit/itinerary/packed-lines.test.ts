import fc from "fast-check";
import { expect, it } from "vitest";
import { type EndedLine, packLines, unpackLines } from "../../../src/itinerary/packed-lines";
import type { Position } from "../../../src/itinerary/place";

const HERE: Position = [30.31, 59.94];
const BETWEEN: readonly Position[] = [
  [33.1, 58.2],
  [35.9, 56.86],
];
const THERE: Position = [37.62, 55.75];

const there: EndedLine = { line: [HERE, ...BETWEEN, THERE], ends: [HERE, THERE] };
const back: EndedLine = { line: [THERE, ...BETWEEN.toReversed(), HERE], ends: [THERE, HERE] };

it("writes a way gone there and back once", () => {
  const packed = packLines([there, back, there]);
  expect(packed.ways).toHaveLength(1);
  expect(packed.way).toEqual([1, -1, 1]);
});

it("keeps the ends of a line that runs on past the antimeridian", () => {
  const across: EndedLine = {
    line: [
      [179, 0],
      [181, 0],
    ],
    ends: [
      [179, 0],
      [-179, 0],
    ],
  };
  const packed = packLines([across]);
  expect(packed.whole).toEqual([0]);
  expect(unpackLines(packed, [across.ends])).toEqual([across.line]);
});

const coordinate = (limit: number) =>
  fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((steps) => steps / 1e5);
const position = fc.tuple(coordinate(180), coordinate(90));
const endedLine = fc
  .tuple(fc.array(position, { minLength: 2, maxLength: 6 }), position, position, fc.boolean())
  .map(([line, from, to, ended]): EndedLine => {
    const ends = ended
      ? ([line[0] as Position, line.at(-1) as Position] as const)
      : ([from, to] as const);
    return { line, ends };
  });

it("gives back every line as it was", () => {
  fc.assert(
    fc.property(fc.array(endedLine, { maxLength: 8 }), fc.boolean(), (lines, again) => {
      const all = again ? [...lines, ...lines] : lines;
      const ends = all.map((line) => line.ends);
      expect(unpackLines(packLines(all), ends)).toEqual(all.map(({ line }) => line));
    }),
  );
});
