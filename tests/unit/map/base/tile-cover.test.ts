import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverOf } from "../../../../src/map/base/tile-cover";

describe("the tiles of the data under a square of the map", () => {
  it("are the tile itself at a whole zoom", () => {
    expect(coverOf({ z: 3, x: 5, y: 2 })).toEqual([
      { z: 3, x: 5, y: 2, left: 0, top: 0, side: 512 },
    ]);
  });

  it("are the one world at a zoom from which it is smaller than a square", () => {
    expect(coverOf({ z: -1, x: 0, y: 0 })).toEqual([
      { z: 0, x: 0, y: 0, left: 0, top: 0, side: 256 },
      { z: 0, x: 0, y: 0, left: 256, top: 0, side: 256 },
    ]);
  });

  it("count round the world", () => {
    expect(coverOf({ z: 2, x: -1, y: 0 })).toMatchObject([{ x: 3 }]);
    expect(coverOf({ z: 2, x: 4, y: 0 })).toMatchObject([{ x: 0 }]);
  });

  it("cover the square whole and once, at any zoom, within the world", () => {
    const square = fc
      .record({
        z: fc.double({ min: 0, max: 12, noNaN: true }),
        share: fc.double({ min: 0, max: 0.99, noNaN: true }),
        x: fc.integer({ min: -9, max: 9 }),
      })
      .map(({ z, share, x }) => ({ z, x, y: Math.floor(share * 2 ** z) }));
    fc.assert(
      fc.property(square, (tile) => {
        const bottom = Math.min(512, 512 * 2 ** tile.z - tile.y * 512);
        const area = coverOf(tile).reduce((sum, { left, top, side }) => {
          const width = Math.min(512, left + side) - Math.max(0, left);
          const height = Math.min(512, top + side) - Math.max(0, top);
          return sum + Math.max(0, width) * Math.max(0, height);
        }, 0);
        expect(area / (512 * bottom)).toBeCloseTo(1, 6);
      }),
    );
  });
});
