import { expect, it } from "vitest";
import { graticuleLabels, type ProjectedMap } from "../../../src/map/graticule-labels";

/** A map of equal degrees whose left upper corner is at [west, north]. */
function mapFrom(west: number, north: number, pixelsPerDegree: number): ProjectedMap {
  return {
    width: 1000,
    height: 600,
    pixelsOf: ([longitude, latitude]) => ({
      x: (longitude - west) * pixelsPerDegree,
      y: (north - latitude) * pixelsPerDegree,
    }),
  };
}

const words = (map: ProjectedMap, edge: "top" | "left") =>
  graticuleLabels(map, 10)
    .filter((label) => label.edge === edge)
    .map((label) => label.words);

it("names meridians on the upper edge and parallels on the left one", () => {
  const europe = mapFrom(-22, 75, 15);
  expect(words(europe, "top")).toEqual([
    "20° W",
    "10° W",
    "0°",
    "10° E",
    "20° E",
    "30° E",
    "40° E",
  ]);
  expect(words(europe, "left")).toEqual(["70° N", "60° N", "50° N", "40° N"]);
});

it("names fewer lines where they stand close", () => {
  const world = mapFrom(-170, 85, 3);
  expect(words(world, "top")).toContain("60° E");
  const offsets = graticuleLabels(world, 10)
    .filter(({ edge }) => edge === "top")
    .map(({ offset }) => offset);
  offsets.slice(1).forEach((offset, index) => {
    expect(offset - (offsets[index] ?? 0)).toBeGreaterThanOrEqual(56);
  });
});

it("goes on past the date line", () => {
  expect(words(mapFrom(155, 60, 15), "top")).toEqual([
    "160° E",
    "170° E",
    "180°",
    "170° W",
    "160° W",
    "150° W",
  ]);
});
