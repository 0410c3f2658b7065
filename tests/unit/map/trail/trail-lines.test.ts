import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countPassages } from "../../../../src/map/trail/passages";
import { layOutLines } from "../../../../src/map/trail/trail-lines";
import { worldPoint } from "../../../../src/map/trail/web-mercator";
import { legAlong } from "./legs";

describe("the projection", () => {
  it("is a square world of 256 pixels", () => {
    expect(worldPoint([0, 0])).toEqual({ x: 128, y: 128 });
    expect(worldPoint([-180, 0]).x).toBe(0);
    expect(worldPoint([0, 90]).y).toBeCloseTo(0, 6);
    expect(worldPoint([0, -90]).y).toBeCloseTo(256, 6);
  });

  it("can be turned round by the inverse Gudermannian function", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -270, max: 270, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (longitude, latitude) => {
          const { x, y } = worldPoint([longitude, latitude]);
          expect((x / 256 - 0.5) * 360).toBeCloseTo(longitude, 9);
          const back = Math.atan(Math.sinh(Math.PI * (1 - y / 128))) * (180 / Math.PI);
          expect(back).toBeCloseTo(latitude, 9);
        },
      ),
    );
  });
});

describe("the lines of the legs", () => {
  const lines = layOutLines([
    legAlong(1, [
      [0, 0],
      [10, 0],
      [10, 10],
    ]),
    legAlong(3, [
      [10, 10],
      [0, 0],
    ]),
  ]);

  it("lie one after the other", () => {
    expect([...lines.offsets]).toEqual([0, 3, 5]);
    expect(lines.vertices).toHaveLength(10);
  });

  it("know their boxes and lengths", () => {
    const corner = worldPoint([10, 10]);
    const origin = worldPoint([0, 0]);
    expect([...lines.boxes.slice(0, 4)]).toEqual([origin.x, corner.y, corner.x, origin.y]);
    expect(lines.lengths[1]).toBeCloseTo(Math.hypot(corner.x - origin.x, corner.y - origin.y), 9);
  });
});

describe("how often a stretch had been travelled", () => {
  const passagesOf = (...ways: Parameters<typeof legAlong>[1][]) => {
    const lines = layOutLines(ways.map((way, index) => legAlong(index, way)));
    const counts = countPassages(lines);
    return ways.map((way, leg) => {
      const first = lines.offsets[leg] as number;
      return [...counts.slice(first, first + way.length - 1)];
    });
  };

  it("counts there and back as two passages over one line", () => {
    expect(
      passagesOf(
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [0, 0],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ),
    ).toEqual([[0], [1], [2]]);
  });

  it("counts the shared part of two ways alone", () => {
    expect(
      passagesOf(
        [
          [0, 0],
          [1, 1],
          [2, 0],
        ],
        [
          [5, 5],
          [1, 1],
          [2, 0],
          [3, 3],
        ],
      ),
    ).toEqual([
      [0, 0],
      [0, 1, 0],
    ]);
  });

  it("agrees with counting by hand, for any legs on a small grid", () => {
    const position = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    const way = fc.array(position, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 20 }), (ways) => {
        const seen = new Map<string, number>();
        const expected = ways.map((line) =>
          line.slice(1).map((to, index) => {
            const key = [String(line[index]), String(to)].sort().join(" ");
            const before = seen.get(key) ?? 0;
            seen.set(key, before + 1);
            return before;
          }),
        );
        expect(passagesOf(...ways)).toEqual(expected);
      }),
    );
  });
});
