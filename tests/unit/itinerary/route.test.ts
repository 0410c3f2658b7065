import { along, length, lineString } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceInKilometres, lengthInKilometres } from "../../../src/itinerary/distance";
import type { Position } from "../../../src/itinerary/place";
import { measureRoute, pointAlongRoute, routeTravelled } from "../../../src/itinerary/route";

const position = fc.tuple(
  fc.double({ min: -170, max: 170, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe("distance", () => {
  it("from New York to Halifax is about 960 km", () => {
    expect(distanceInKilometres([-74.01, 40.71], [-63.57, 44.65])).toBeCloseTo(955, -1);
  });

  it("agrees with turf along any line", () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 8 }), (line) => {
        const turf = length(lineString(line.map(([x, y]) => [x, y])));
        expect(lengthInKilometres(line)).toBeCloseTo(turf, 4);
      }),
    );
  });
});

describe("the way along a route", () => {
  const line: Position[] = [
    [0, 0],
    [1, 0],
    [1, 1],
  ];
  const route = measureRoute(line);

  it("starts at its start and ends at its end", () => {
    expect(pointAlongRoute(route, 0).position).toEqual([0, 0]);
    expect(pointAlongRoute(route, 1).position).toEqual([1, 1]);
    expect(pointAlongRoute(route, -3).position).toEqual([0, 0]);
    expect(pointAlongRoute(route, 7).position).toEqual([1, 1]);
  });

  it("is close to turf's point at the same distance", () => {
    for (const share of [0.1, 0.25, 0.6, 0.9]) {
      const [x, y] = pointAlongRoute(route, share).position;
      const turf = along(
        lineString([
          [0, 0],
          [1, 0],
          [1, 1],
        ]),
        share * route.kilometres,
      );
      expect(
        distanceInKilometres([x, y], turf.geometry.coordinates as [number, number]),
      ).toBeLessThan(0.01);
    }
  });

  it("travelled so far ends where he is", () => {
    expect(routeTravelled(route, 0.25)).toHaveLength(2);
    expect(routeTravelled(route, 0.75)).toHaveLength(3);
    expect(routeTravelled(route, 1)).toBe(line);
    expect(routeTravelled(route, 0.75).at(-1)).toEqual(pointAlongRoute(route, 0.75).position);
  });

  it("needs two positions", () => {
    expect(() => measureRoute([[0, 0]])).toThrow(RangeError);
  });

  it("does not stumble over a route of no length", () => {
    expect(
      pointAlongRoute(
        measureRoute([
          [5, 5],
          [5, 5],
        ]),
        0.5,
      ).position,
    ).toEqual([5, 5]);
  });
});
