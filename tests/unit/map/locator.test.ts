import fc from "fast-check";
import { expect, it } from "vitest";
import {
  LOCATOR_HEIGHT,
  LOCATOR_WIDTH,
  locatorBox,
  locatorPoint,
  positionOnLocator,
} from "../../../src/map/locator";

it("keeps every position on the little world, and gives it back", () => {
  const longitude = fc.double({ min: -179.9, max: 179.9, noNaN: true });
  const latitude = fc.double({ min: -60, max: 82, noNaN: true });
  fc.assert(
    fc.property(longitude, latitude, (east, north) => {
      const point = locatorPoint([east, north]);
      expect(point.x).toBeGreaterThanOrEqual(0);
      expect(point.x).toBeLessThanOrEqual(LOCATOR_WIDTH);
      expect(point.y).toBeLessThanOrEqual(LOCATOR_HEIGHT + 1e-9);
      const [backEast, backNorth] = positionOnLocator(point);
      expect(backEast).toBeCloseTo(east, 6);
      expect(backNorth).toBeCloseTo(north, 6);
    }),
  );
});

it("turns longitudes past the date line back into the world", () => {
  expect(locatorPoint([190, 0])).toEqual(locatorPoint([-170, 0]));
});

it("shows even a street as a box that can be seen", () => {
  const { width, height } = locatorBox([16.3, 48.2], [16.4, 48.25]);
  expect(width).toBeGreaterThanOrEqual(5);
  expect(height).toBeGreaterThanOrEqual(5);
});
