import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstFreshLeg, spansOf } from "../../../../src/map/trail/ageing";
import type { LegBrush } from "../../../../src/map/trail/leg-brush";
import { continues, grow, NOTHING, type Reach, reachAt } from "../../../../src/map/trail/reach";
import { layOutLines } from "../../../../src/map/trail/trail-lines";
import { legAlong } from "./legs";

/** Legs of four days each, a week apart. */
const lines = layOutLines(
  Array.from({ length: 6 }, (_, index) =>
    legAlong(
      index,
      [
        [0, 0],
        [1, 1],
      ],
      index * 7,
      index * 7 + 4,
    ),
  ),
);

describe("how far the trail reaches", () => {
  it("is nothing before the first leg", () => {
    expect(reachAt(lines, -1)).toEqual(NOTHING);
  });

  it("is part of the leg under way", () => {
    expect(reachAt(lines, 8)).toEqual({ from: 0, to: 1, share: 0.25 });
  });

  it("is whole legs while he stays", () => {
    expect(reachAt(lines, 12)).toEqual({ from: 0, to: 2, share: 0 });
    expect(reachAt(lines, 1000)).toEqual({ from: 0, to: 6, share: 0 });
  });
});

/** A brush that notes which shares of which legs it paints, and how often. */
function notingBrush() {
  const painted = new Map<number, [number, number][]>();
  const note = (leg: number, from: number, to: number) => {
    if (from < to) painted.set(leg, [...(painted.get(leg) ?? []), [from, to]]);
  };
  const brush = {
    paintWhole: (from: number, to: number) => {
      for (let leg = from; leg < to; leg++) note(leg, 0, 1);
    },
    paintStretch: note,
  } as Pick<LegBrush, "paintWhole" | "paintStretch"> as LegBrush;
  return { brush, painted };
}

describe("a growing drawing", () => {
  it("paints each part of the way once, whatever the steps, and nothing that is still to come", () => {
    const moments = fc.array(fc.double({ min: -2, max: 50, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(moments, (unsorted) => {
        const { brush, painted } = notingBrush();
        let drawn: Reach = NOTHING;
        for (const moment of [...unsorted].sort((a, b) => a - b)) {
          const wanted = reachAt(lines, moment);
          expect(continues(drawn, wanted)).toBe(true);
          grow(brush, drawn, wanted);
          drawn = wanted;
        }
        for (let leg = 0; leg < lines.starts.length; leg++) {
          const stretches = painted.get(leg) ?? [];
          // One stretch begins where the one before it ended.
          expect(stretches.map(([from]) => from)).toEqual(
            [0, ...stretches.map(([, to]) => to)].slice(0, stretches.length),
          );
          const reached = leg < drawn.to ? 1 : leg === drawn.to ? drawn.share : 0;
          expect(stretches.at(-1)?.[1] ?? 0).toBe(reached);
        }
      }),
    );
  });

  it("cannot go back without taking away", () => {
    expect(continues(reachAt(lines, 9), reachAt(lines, 8))).toBe(false);
    expect(continues(reachAt(lines, 15), reachAt(lines, 8))).toBe(false);
  });
});

describe("the age of legs", () => {
  const startsOf = (days: readonly number[]) => ({ starts: Float64Array.from(days) });

  it("keeps the legs of this year and the last fresh", () => {
    const spans = spansOf(startsOf([0, 100, 400, 500, 800]));
    expect([50, 450, 810].map((moment) => firstFreshLeg(spans, moment))).toEqual([0, 0, 2]);
  });

  it("goes on in years without a leg", () => {
    const spans = spansOf(startsOf([0, 100, 2000]));
    expect(firstFreshLeg(spans, 1900)).toBe(2);
    expect(firstFreshLeg(spans, 4000)).toBe(3);
  });

  it("never has more legs fresh than can be drawn at once, unless they share a moment", () => {
    const crowd = Array.from({ length: 5000 }, (_, index) => index * 0.1);
    const spans = spansOf(startsOf(crowd));
    for (let moment = 0; moment < 500; moment += 7) {
      const begun = crowd.filter((start) => start <= moment).length;
      expect(begun - firstFreshLeg(spans, moment)).toBeLessThanOrEqual(2 * 96);
    }
  });

  it("never makes a leg fresh again while time goes on", () => {
    const days = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(days, (unsorted) => {
        const spans = spansOf(startsOf([...unsorted].sort((a, b) => a - b)));
        let before = 0;
        for (let moment = 0; moment < 21_000; moment += 100) {
          const first = firstFreshLeg(spans, moment);
          expect(first).toBeGreaterThanOrEqual(before);
          before = first;
        }
      }),
    );
  });
});
