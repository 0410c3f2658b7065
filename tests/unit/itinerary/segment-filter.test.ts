import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { readDayRange } from "../../../src/itinerary/day-range";
import { touchesExtent } from "../../../src/itinerary/extent";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import {
  criteriaOf,
  NO_FILTER,
  type SegmentFilter,
  without,
} from "../../../src/itinerary/segment-filter";
import { loosened, segmentsMatching } from "../../../src/itinerary/segments-matching";
import { anyFilter } from "../../fixtures/any-filter";
import { smallAtlas } from "../../fixtures/small-atlas";

const day = (iso: string) => dayFromIso(`1914-08-${iso}`);

/** The small life, with Paris in France, one leg by sea, and Adler told of on the first. */
const itinerary = createSourcedItinerary(narrated());

function narrated(): ReturnType<typeof smallAtlas> {
  const atlas = smallAtlas();
  return {
    ...atlas,
    places: atlas.places.map((place) =>
      place.id === "paris" ? { ...place, country: "France" } : place,
    ),
    segments: atlas.segments.map((segment) => {
      if (segment.kind === "leg" && segment.index === 5) return { ...segment, mode: "ship" };
      return segment.index === 0 ? { ...segment, people: ["victor-adler"] } : segment;
    }),
  };
}

function idsMatching(filter: Partial<SegmentFilter>): readonly string[] {
  return segmentsMatching(itinerary, { ...NO_FILTER, ...filter }).map(({ id }) => id);
}

describe("a filter of the itinerary", () => {
  it("that asks nothing leaves everything", () => {
    expect(idsMatching({})).toHaveLength(itinerary.atlas.segments.length);
  });

  it("by period leaves what touches any of its days", () => {
    expect(idsMatching({ period: { first: day("04"), last: day("04") } })).toEqual(["s1", "s2"]);
    expect(idsMatching({ period: { first: day("16"), last: day("20") } })).toEqual(["s7"]);
  });

  it("by country leaves stays in it and moves from or to it", () => {
    expect(idsMatching({ countries: ["France"] })).toEqual(["s3", "s4", "s5"]);
    expect(idsMatching({ countries: ["France"], activities: ["stay"] })).toEqual(["s4"]);
  });

  it("by mode leaves moves; of several choices any will do", () => {
    expect(idsMatching({ activities: ["ship"] })).toEqual(["s5"]);
    expect(idsMatching({ activities: ["ship", "rail"] })).toEqual(["s1", "s3", "s5"]);
  });

  it("by certainty and by person", () => {
    expect(idsMatching({ certainties: ["unknown"] })).toEqual(["s7"]);
    expect(idsMatching({ person: "victor-adler" })).toEqual(["s0"]);
    expect(idsMatching({ person: "nobody" })).toEqual([]);
  });

  it("by extent leaves what lies in it or passes through", () => {
    const betweenZurichAndParis = { southWest: [5, 47], northEast: [6, 49] } as const;
    expect(idsMatching({ extent: betweenZurichAndParis })).toEqual(["s3", "s5"]);
    const aroundParis = { southWest: [2, 48], northEast: [3, 49] } as const;
    expect(idsMatching({ extent: aroundParis })).toEqual(["s3", "s4", "s5"]);
  });

  it("says what each thing asked keeps out", () => {
    const filter = { ...NO_FILTER, activities: ["ship"], certainties: ["unknown"] } as const;
    expect(segmentsMatching(itinerary, filter)).toEqual([]);
    expect(loosened(itinerary, filter)).toEqual([
      { criterion: "activities", count: 1 },
      { criterion: "certainties", count: 1 },
    ]);
  });

  it("leaves a part in the order of the life, and asking twice changes nothing", () => {
    fc.assert(
      fc.property(anyFilter(itinerary), (filter) => {
        const left = segmentsMatching(itinerary, filter);
        const order = left.map(({ index }) => index);
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
        for (const segment of left) expect(itinerary.atlas.segments).toContain(segment);
        expect(segmentsMatching(itinerary, filter)).toEqual(left);
      }),
    );
  });

  it("that asks less leaves no less, and asks together what its parts ask", () => {
    fc.assert(
      fc.property(anyFilter(itinerary), (filter) => {
        const left = new Set(segmentsMatching(itinerary, filter));
        const criteria = criteriaOf(filter);
        for (const criterion of criteria) {
          const more = segmentsMatching(itinerary, without(filter, criterion));
          expect([...left].every((segment) => more.includes(segment))).toBe(true);
        }
        const byEach = itinerary.atlas.segments.filter((segment) =>
          criteria.every((criterion) =>
            segmentsMatching(itinerary, { ...NO_FILTER, [criterion]: filter[criterion] }).includes(
              segment,
            ),
          ),
        );
        expect([...left]).toEqual(byEach);
      }),
    );
  });
});

describe("an extent", () => {
  const europe = { southWest: [-10, 35], northEast: [40, 70] } as const;

  it("is touched by a line that crosses it without a vertex in it", () => {
    expect(
      touchesExtent(europe, [
        [-30, 50],
        [60, 50],
      ]),
    ).toBe(true);
    expect(
      touchesExtent(europe, [
        [-30, 30],
        [60, 30],
      ]),
    ).toBe(false);
    expect(
      touchesExtent(europe, [
        [-30, 60],
        [-5, 80],
      ]),
    ).toBe(false);
  });

  it("is touched on whichever turn of the globe", () => {
    expect(touchesExtent({ southWest: [350, 35], northEast: [400, 70] }, [[16, 48]])).toBe(true);
    expect(touchesExtent(europe, [[376, 48]])).toBe(true);
    expect(touchesExtent(europe, [[196, 48]])).toBe(false);
  });
});

describe("a period as it is typed", () => {
  const life = { first: dayFromIso("1879-11-07"), last: dayFromIso("1940-08-21") };
  const range = (first: string, last: string) => ({
    kind: "range",
    range: { first: dayFromIso(first), last: dayFromIso(last) },
  });

  it.each([
    ["1929", "1933", range("1929-01-01", "1933-12-31")],
    ["Feb 1917", "Feb 1917", range("1917-02-01", "1917-02-28")],
    ["3 April 1917", "", range("1917-04-03", "1940-08-21")],
    ["", "1880", range("1879-11-07", "1880-12-31")],
    ["1850", "1880", range("1879-11-07", "1880-12-31")],
    ["25 Oct 1917 O.S.", "25 Oct 1917 O.S.", range("1917-11-07", "1917-11-07")],
  ])("from %s to %s", (from, to, wanted) => {
    expect(readDayRange(from, to, life)).toEqual(wanted);
  });

  it.each([
    ["soon", "1933", /not understood/],
    ["1933", "later", /not understood/],
    ["1933", "1929", /would end \(1929\) before it begins \(1933\)/],
    ["1945", "", /outside the life/],
    ["1860", "1870", /outside the life/],
  ])("from %s to %s says what is wrong", (from, to, message) => {
    const read = readDayRange(from, to, life);
    expect(read.kind === "problem" && read.message).toMatch(message);
  });
});
