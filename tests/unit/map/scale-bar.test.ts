import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceInKilometres } from "../../../src/itinerary/distance";
import { kilometresPerPixel, scaleBar, scaleInWords } from "../../../src/map/scale-bar";

describe("the scale bar", () => {
  it("is right at its latitude: a pixel to the east is as far as it says", () => {
    const zoom = 6;
    const degreesPerPixel = 360 / (256 * 2 ** zoom);
    for (const latitude of [0, 48, 60, -33]) {
      const ground = distanceInKilometres([10, latitude], [10 + degreesPerPixel, latitude]);
      expect(kilometresPerPixel(latitude, zoom) / ground).toBeCloseTo(1, 4);
    }
  });

  it.each([
    [48, 3, "1,000 km"],
    [48, 6, "200 km"],
    [60, 9, "10 km"],
    [19, 18, "50 m"],
  ])("at latitude %d and zoom %d says %s", (latitude, zoom, words) => {
    expect(scaleInWords(scaleBar(latitude, zoom, 130).kilometres)).toBe(words);
  });

  it("is 1, 2 or 5 times a power of ten, as long as there is room and no longer", () => {
    const latitude = fc.double({ min: -80, max: 80, noNaN: true });
    const zoom = fc.double({ min: 1, max: 18, noNaN: true });
    fc.assert(
      fc.property(latitude, zoom, (at, by) => {
        const { kilometres, width } = scaleBar(at, by, 130);
        const digit = kilometres / 10 ** Math.floor(Math.log10(kilometres) + 1e-9);
        expect([1, 2, 5]).toContain(Math.round(digit));
        expect(width).toBeLessThanOrEqual(130 + 1e-9);
        expect(width * 2.5).toBeGreaterThan(130 - 1e-6);
      }),
    );
  });
});
