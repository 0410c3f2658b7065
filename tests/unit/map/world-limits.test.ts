import { describe, expect, it } from "vitest";
import { heldToWorld, smallestZoom } from "../../../src/map/world-limits";

const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };

describe("the smallest zoom", () => {
  it("lets the world cover a wide map", () => {
    for (const width of [1440, 1920, 2560, 3840]) {
      expect(256 * 2 ** smallestZoom(width, 9)).toBeGreaterThanOrEqual(width);
    }
  });

  it("gives way where the whole life would not fit", () => {
    expect(smallestZoom(1440, 2.3)).toBe(2.25);
    expect(smallestZoom(360, 1.1)).toBe(1);
  });

  it("never goes out so far that the map means nothing", () => {
    expect(smallestZoom(360, -2)).toBe(1);
  });
});

describe("the middle of the map", () => {
  it("stays where it is well inside the world", () => {
    expect(heldToWorld([30, 50], 5, 1440, noInsets)).toEqual([30, 50]);
  });

  it("stops where the free part has reached the world's edge", () => {
    const [longitude] = heldToWorld([300, 50], 5, 1440, noInsets);
    const halfInDegrees = (720 * 360) / (256 * 2 ** 5);
    expect(longitude + halfInDegrees).toBeCloseTo(195, 6);
  });

  it("may go further by what a card covers", () => {
    const [bare] = heldToWorld([300, 50], 5, 1440, noInsets);
    const [beside] = heldToWorld([300, 50], 5, 1440, { ...noInsets, right: 400 });
    expect(beside).toBeGreaterThan(bare);
  });

  it("is the middle of the world when more than the world is in view", () => {
    expect(heldToWorld([120, 20], 1, 2560, noInsets)[0]).toBeCloseTo(0, 6);
  });

  it("keeps away from the poles", () => {
    expect(heldToWorld([0, 89], 5, 1440, noInsets)[1]).toBeLessThan(85);
    expect(heldToWorld([0, -89], 5, 1440, noInsets)[1]).toBeGreaterThan(-85);
  });
});
