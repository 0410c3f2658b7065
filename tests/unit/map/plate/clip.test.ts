import { describe, expect, it } from "vitest";
import { clipLine, clipRing, thinned } from "../../../../src/map/plate/clip";

const BOX = { left: 0, top: 0, right: 10, bottom: 10 };

describe("a line cut to a box", () => {
  it("is cut where it meets an edge", () => {
    expect(clipLine([-5, 5, 15, 5], BOX)).toEqual([[0, 5, 10, 5]]);
  });

  it("comes in as many parts as it has inside", () => {
    expect(clipLine([5, 5, 15, 5, 15, 8, 5, 8], BOX)).toEqual([
      [5, 5, 10, 5],
      [10, 8, 5, 8],
    ]);
  });

  it("stays whole where it does not leave", () => {
    expect(clipLine([1, 1, 5, 5, 9, 1], BOX)).toEqual([[1, 1, 5, 5, 9, 1]]);
  });

  it("is nothing outside, even where it passes a corner", () => {
    expect(clipLine([-1, 12, 3, 16], BOX)).toEqual([]);
    expect(clipLine([-6, 5, 5, -6], BOX)).toEqual([]);
  });
});

describe("a ring cut to a box", () => {
  it("runs on along the edge, so that it can be filled", () => {
    expect(clipRing([-5, 2, 5, 2, 5, 8, -5, 8], BOX)).toEqual([0, 2, 5, 2, 5, 8, 0, 8]);
  });

  it("becomes the box when it lies around it", () => {
    const cut = clipRing([-5, -5, 15, -5, 15, 15, -5, 15], BOX);
    expect(cut).toHaveLength(8);
    expect(new Set(cut)).toEqual(new Set([0, 10]));
  });

  it("is nothing outside", () => {
    expect(clipRing([20, 20, 30, 20, 30, 30], BOX)).toEqual([]);
  });
});

describe("a line without what is too fine", () => {
  it("leaves out points near the one before, but neither of its ends", () => {
    expect(thinned([0, 0, 0.1, 0, 0.2, 0, 1, 0, 1.1, 0], 0.3)).toEqual([0, 0, 1, 0, 1.1, 0]);
  });
});
