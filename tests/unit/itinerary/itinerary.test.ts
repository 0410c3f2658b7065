import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import {
  createItinerary,
  eventsOfDay,
  positionAt,
  representativeMoment,
  segmentAt,
  segmentOfDay,
  segmentsOfDay,
} from "../../../src/itinerary/itinerary";
import { smallAtlas, vienna, zurich } from "../../fixtures/small-atlas";

const atlas = smallAtlas();
const itinerary = createItinerary(atlas);
const august = (day: string) => dayFromIso(`1914-08-${day}`);

describe("whereabouts at a moment", () => {
  it("are the segment under way", () => {
    expect(segmentAt(itinerary, august("01")).id).toBe("s0");
    expect(segmentAt(itinerary, august("03") + 0.5).id).toBe("s1");
    expect(segmentAt(itinerary, august("20") + 0.99).id).toBe("s7");
  });

  it("are the first or last segment outside the life", () => {
    expect(segmentAt(itinerary, august("01") - 1000).id).toBe("s0");
    expect(segmentAt(itinerary, august("20") + 1000).id).toBe("s7");
  });

  it("agree with a plain search for every moment", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (share) => {
        const moment = Math.min(
          atlas.birth + share * (atlas.death + 1 - atlas.birth),
          atlas.death + 0.999,
        );
        const plain = atlas.segments.find(({ start, end }) => start <= moment && moment < end);
        expect(segmentAt(itinerary, moment)).toBe(plain);
      }),
    );
  });
});

describe("where he was", () => {
  it("is the place of a stay", () => {
    expect(positionAt(itinerary, august("06"))).toEqual(zurich.position);
  });

  it("is half way along the route at half time of a leg", () => {
    const [longitude, latitude] = positionAt(itinerary, august("04"));
    expect(longitude).toBeCloseTo((16.35 + 8.54) / 2, 6);
    expect(latitude).toBeCloseTo((48.24 + 47.37) / 2, 6);
  });

  it("is where he was last known while it is unknown", () => {
    expect(positionAt(itinerary, august("18"))).toEqual(zurich.position);
  });
});

describe("the answer for a day", () => {
  it("is the last stay of the day", () => {
    expect(segmentOfDay(itinerary, august("03")).id).toBe("s0");
    expect(segmentOfDay(itinerary, august("04")).id).toBe("s2");
    expect(segmentOfDay(itinerary, august("10")).id).toBe("s6");
  });

  it("has a moment within the day at which it holds", () => {
    for (let day = atlas.birth; day <= atlas.death; day++) {
      const moment = representativeMoment(itinerary, day);
      expect(Math.floor(moment)).toBe(day);
      expect(segmentAt(itinerary, moment)).toBe(segmentOfDay(itinerary, day));
    }
  });

  it("names all that touches the day", () => {
    expect(segmentsOfDay(itinerary, august("10")).map(({ id }) => id)).toEqual([
      "s2",
      "s3",
      "s4",
      "s5",
      "s6",
    ]);
    expect(segmentsOfDay(itinerary, august("07")).map(({ id }) => id)).toEqual(["s2"]);
    expect(eventsOfDay(itinerary, august("03")).map(({ id }) => id)).toEqual(["e1"]);
  });
});

describe("an atlas that does not tile", () => {
  it.each([
    ["a gap", { start: august("04") + 0.6 }],
    ["an overlap", { start: august("04") + 0.4 }],
  ])("is refused: %s", (_name, change) => {
    const segments = atlas.segments.map((segment) =>
      segment.id === "s2" ? { ...segment, ...change } : segment,
    );
    expect(() => createItinerary({ ...atlas, segments })).toThrow(/s2 does not continue/);
  });

  it("is refused when it ends before the life does", () => {
    expect(() => createItinerary({ ...atlas, death: atlas.death + 1 })).toThrow(/last day/);
  });
});

it("keeps the town of the house at hand", () => {
  expect(itinerary.placesById.get("vienna")).toBe(vienna);
});
