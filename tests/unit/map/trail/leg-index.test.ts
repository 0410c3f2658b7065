import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LegIndex } from "../../../../src/map/trail/leg-index";
import { layOutLines } from "../../../../src/map/trail/trail-lines";
import { worldPoint } from "../../../../src/map/trail/web-mercator";
import { legAlong } from "./legs";

const everyLeg = () => true;

describe("the leg under a pointer", () => {
  const index = new LegIndex(
    layOutLines([
      legAlong(0, [
        [0, 0],
        [10, 0],
        [20, 0],
      ]),
      legAlong(1, [
        [0, 10],
        [20, 10],
      ]),
      legAlong(2, [
        [20, 0],
        [0, 0],
      ]),
    ]),
  );

  it("is the nearest one", () => {
    expect(index.nearest(worldPoint([5, 9.5]), 1, everyLeg)).toBe(1);
  });

  it("is none where no line is near enough", () => {
    expect(index.nearest(worldPoint([5, 5]), 1, everyLeg)).toBeNull();
  });

  it("is the latest of those on one line, and of those that are shown", () => {
    expect(index.nearest(worldPoint([5, 0.1]), 1, everyLeg)).toBe(2);
    expect(index.nearest(worldPoint([5, 0.1]), 1, (leg) => leg < 2)).toBe(0);
  });

  it("is none on a map without legs", () => {
    expect(new LegIndex(layOutLines([])).nearest(worldPoint([0, 0]), 1, everyLeg)).toBeNull();
  });

  it("is found among any legs as by looking at each", () => {
    const position = fc.tuple(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
    );
    const way = fc.array(position, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 12 }), position, (ways, spot) => {
        const lines = layOutLines(ways.map((line, number) => legAlong(number, line)));
        const found = new LegIndex(lines).nearest(worldPoint(spot), 4, everyLeg);
        // One leg at a time, there is nothing to choose from.
        const near = ways.filter(
          (_, number) =>
            new LegIndex(lines).nearest(worldPoint(spot), 4, (leg) => leg === number) !== null,
        );
        expect(found === null).toBe(near.length === 0);
      }),
    );
  });
});
