import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadMoments } from "../../../src/compiler/moments";

test("boundaries on one day are spread evenly, in order; the birth starts its day", () => {
  expect(spreadMoments([10, 20, 30, 30, 30, 40])).toEqual([10, 20.5, 30.25, 30.5, 30.75, 40.5]);
});

test("a move on the day of birth comes after the birth", () => {
  expect(spreadMoments([10, 10])).toEqual([10, 10.5]);
});

test("no boundaries, no moments", () => {
  expect(spreadMoments([])).toEqual([]);
});

test("moments rise strictly and stay on their day", () => {
  const days = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(days, (unsorted) => {
      const sorted = unsorted.toSorted((a, b) => a - b);
      const moments = spreadMoments(sorted);
      expect(moments.map(Math.floor)).toEqual(sorted);
      for (let index = 1; index < moments.length; index++) {
        expect(moments[index]).toBeGreaterThan(moments[index - 1] as number);
      }
    }),
  );
});
