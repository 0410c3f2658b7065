import { expect, it } from "vitest";
import { unwrapPolygons, unwrapRing } from "../../../src/map/base/unwrap-antimeridian";

it("lets a ring run on past 180 degrees instead of jumping back", () => {
  const ring = [
    [178, 65],
    [-178, 66],
    [-175, 64],
    [179, 63],
    [178, 65],
  ];
  expect(unwrapRing(ring).map(([longitude]) => longitude)).toEqual([178, 182, 185, 179, 178]);
});

it("leaves out what circles a pole", () => {
  const pole = [
    [-120, -70],
    [0, -72],
    [120, -70],
    [-120, -70],
  ];
  const island = [
    [10, 10],
    [12, 10],
    [11, 12],
    [10, 10],
  ];
  const collection = unwrapPolygons({
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [pole] } },
      { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [island] } },
    ],
  });
  expect(collection.features).toHaveLength(1);
  expect(collection.features[0]?.geometry.coordinates).toEqual([[island]]);
});
