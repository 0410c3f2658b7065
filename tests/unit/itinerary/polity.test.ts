/** Which polity he was in, on a small itinerary through three of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createItinerary } from "../../../src/itinerary/itinerary";
import {
  type PolitySpan,
  politiesOfLeg,
  politiesReached,
  polityNameOnDay,
  polityOfSpans,
  polityOfStretches,
  polityOnDay,
} from "../../../src/itinerary/polity";
import { smallAtlas } from "../../fixtures/small-atlas";

/** Spans in order of time with gaps, from days in order: held, gap, held, gap and so on. */
const row = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 })
  .map((days) => {
    const sorted = days.toSorted((a, b) => a - b);
    return sorted.slice(1).flatMap((to, index): PolitySpan[] => {
      const from = sorted[index] as number;
      return index % 3 === 2 ? [] : [{ polity: `p${index}`, from, to }];
    });
  });

describe("the polity of a day", () => {
  it("is what a search through all spans finds", () => {
    fc.assert(
      fc.property(row, fc.integer({ min: -5, max: 65 }), (spans, day) => {
        const found = spans.find(
          ({ from, to }) => (from === null || from <= day) && (to === null || day < to),
        );
        expect(polityOfSpans(spans, day)).toBe(found?.polity ?? null);
      }),
    );
  });

  it("reaches back and on without bound where a span has none", () => {
    const spans = [
      { polity: "old", from: null, to: 10 },
      { polity: "new", from: 10, to: null },
    ];
    expect([-99_999, 9, 10, 99_999].map((day) => polityOfSpans(spans, day))).toEqual([
      "old",
      "old",
      "new",
      "new",
    ]);
  });
});

describe("on a move", () => {
  const polities = [
    { polity: "austria", share: 0 },
    { polity: null, share: 0.4 },
    { polity: "france", share: 0.8 },
  ];

  it("the polity is that of the share of the way, and none at sea", () => {
    expect([0, 0.39, 0.5, 1].map((share) => polityOfStretches(polities, share))).toEqual([
      "austria",
      "austria",
      null,
      "france",
    ]);
  });

  it("the polities passed are told in order, without the sea", () => {
    expect(politiesOfLeg({ polities })).toEqual(["austria", "france"]);
  });
});

describe("in the small itinerary", () => {
  const base = smallAtlas();
  const held = (polity: string) => [{ polity, from: null, to: null }];
  const of: Record<string, string> = { zurich: "swiss", paris: "france" };
  const itinerary = createItinerary({
    ...base,
    polities: [
      {
        id: "swiss",
        rank: 3,
        names: [{ name: "Switzerland", language: "en", from: null, to: null }],
      },
    ],
    places: base.places.map((place) => ({
      ...place,
      polities: held(of[place.id] ?? "austria"),
    })),
  });
  const { birth, death } = base;

  it("the first day is in Austria, and the unknown end in none", () => {
    expect(polityOnDay(itinerary, birth)).toBe("austria");
    expect(polityOnDay(itinerary, death)).toBeNull();
  });

  it("only those reached up to a day count", () => {
    expect(politiesReached(itinerary, birth)).toEqual(["austria"]);
    expect(politiesReached(itinerary, death)).toEqual(["austria", "swiss", "france"]);
  });

  it("a polity that is not known bears its id", () => {
    expect(polityNameOnDay(itinerary, "nowhere", birth)).toBe("nowhere");
  });
});
