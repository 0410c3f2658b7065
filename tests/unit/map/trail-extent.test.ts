import { describe, expect, it } from "vitest";
import { ABSENT, shareDrawn } from "../../../src/map/trail-extent";
import { leg, paris, vienna, zurich } from "../../fixtures/small-atlas";

const legs = [
  leg(1, vienna, zurich, 100, 102),
  leg(3, zurich, paris, 110, 112),
  leg(5, paris, zurich, 120, 122),
];
const plain = { journey: null, selected: null };

function sharesAt(now: number, moment: number, emphasis: Parameters<typeof shareDrawn>[3] = plain) {
  return legs.map((one) => shareDrawn(one, now, moment, emphasis));
}

describe("the trail", () => {
  it("is whole behind him, goes as far as he is, and is absent ahead", () => {
    expect(sharesAt(3, 110.5)).toEqual([1, 0.25, ABSENT]);
  });

  it("is whole up to the stay he is at", () => {
    expect(sharesAt(4, 115)).toEqual([1, 1, ABSENT]);
  });

  it("changes by one leg alone while he travels it", () => {
    const before = sharesAt(3, 110.5);
    const after = sharesAt(3, 111);
    expect(after.filter((share, index) => share !== before[index])).toEqual([0.5]);
  });

  it("goes back as it came", () => {
    expect(sharesAt(0, 90)).toEqual([ABSENT, ABSENT, ABSENT]);
  });

  it("shows a selected move whole, though it is still to come", () => {
    expect(sharesAt(3, 110.5, { journey: null, selected: 5 })).toEqual([1, 0.25, 1]);
  });

  it("shows a journey up to the day within its time, and whole from outside it", () => {
    const journey = new Set([3, 4, 5]);
    expect(sharesAt(3, 110.5, { journey, selected: null })).toEqual([1, 0.25, ABSENT]);
    expect(sharesAt(0, 90, { journey, selected: null })).toEqual([ABSENT, 1, 1]);
  });
});
