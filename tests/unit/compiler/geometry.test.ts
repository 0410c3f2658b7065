import { describe, expect, test } from "vitest";
import { lineAlong, lineThrough } from "../../../src/compiler/geometry";
import { distanceInKilometres } from "../../../src/itinerary/distance";
import type { Position } from "../../../src/itinerary/place";

const MOSCOW: Position = [37.61556, 55.75222];
const TVER: Position = [35.91, 56.858];
const PETROGRAD: Position = [30.3141, 59.9386];
const NEW_YORK: Position = [-74.009, 40.702];
const CADIZ: Position = [-6.29, 36.535];

describe("a line through waypoints", () => {
  test("joins two near places directly", () => {
    const { line, routeBasis, kilometres } = lineThrough([MOSCOW, TVER], "rail");
    expect(line).toEqual([MOSCOW, TVER]);
    expect(routeBasis).toBe("direct");
    expect(kilometres).toBeCloseTo(distanceInKilometres(MOSCOW, TVER), 2);
  });

  test("passes its waypoints in order", () => {
    const { line, routeBasis } = lineThrough([MOSCOW, TVER, PETROGRAD], "rail");
    expect(routeBasis).toBe("waypoints");
    expect(line[0]).toEqual(MOSCOW);
    expect(line).toContainEqual(TVER);
    expect(line.at(-1)).toEqual(PETROGRAD);
  });

  test("follows the great circle over the ocean", () => {
    const { line, routeBasis, kilometres } = lineThrough([CADIZ, NEW_YORK], "ship");
    expect(routeBasis).toBe("great-circle");
    expect(line.length).toBeGreaterThan(50);
    expect(kilometres).toBeCloseTo(distanceInKilometres(CADIZ, NEW_YORK), 0);
    expect(Math.max(...line.map(([, latitude]) => latitude))).toBeGreaterThan(42);
  });

  test("a long way by land stays direct, on the great circle", () => {
    const { line, routeBasis } = lineThrough([MOSCOW, PETROGRAD], "rail");
    expect(routeBasis).toBe("direct");
    expect(line.length).toBeGreaterThan(2);
  });

  test("longitudes run on past the antimeridian", () => {
    const { line, kilometres } = lineThrough(
      [
        [170, 50],
        [-170, 50],
      ],
      "ship",
    );
    expect(line.at(-1)?.[0]).toBeCloseTo(190, 5);
    expect(kilometres).toBeCloseTo(distanceInKilometres([170, 50], [190, 50]), 0);
  });
});

describe("a line along a kept route", () => {
  const route = {
    line: [[37.7, 55.8], TVER, [30.4, 59.9]] satisfies Position[],
    basis: "drawn" as const,
  };

  test("is turned the leg's way and ends at the leg's own places", () => {
    expect(lineAlong(route, MOSCOW, PETROGRAD)?.line).toEqual([MOSCOW, TVER, PETROGRAD]);
    expect(lineAlong(route, PETROGRAD, MOSCOW)).toMatchObject({
      line: [PETROGRAD, TVER, MOSCOW],
      routeBasis: "drawn",
    });
  });

  test("is refused when it ends elsewhere", () => {
    expect(lineAlong(route, MOSCOW, NEW_YORK)).toBeNull();
  });
});
