import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import type { Work } from "../../../src/itinerary/work";
import {
  dayOfWork,
  workOfSource,
  worksOnDay,
  worksWith,
  worksWrittenAt,
} from "../../../src/itinerary/works";
import { exactly, pamphlet, smallAtlas } from "../../fixtures/small-atlas";

const itinerary = createSourcedItinerary(smallAtlas());
const withWorks = (...works: Work[]) => createSourcedItinerary({ ...smallAtlas(), works });
const on = (iso: string, of = itinerary) => worksOnDay(of, dayFromIso(iso)).map(({ id }) => id);

describe("the works of a day", () => {
  it("are those under way where he stayed, in a house of the town too", () => {
    expect(on("1914-08-02")).toEqual(["pamphlet"]);
    expect(on("1914-08-08")).toEqual(["pamphlet"]);
  });

  it("are none before the writing, after it, and where he did not write", () => {
    expect(on("1914-08-01")).toEqual([]);
    expect(on("1914-08-09")).toEqual([]);
    const { writing } = pamphlet;
    const inParis = { ...pamphlet, writing: writing && { ...writing, places: ["paris"] } };
    expect(on("1914-08-05", withWorks(inParis))).toEqual([]);
  });

  it("are not told of the middle of a month, which stands for the whole of it", () => {
    const middle = dayFromIso("1914-08-06");
    const date = { edtf: "1914-08", earliest: middle - 5, latest: middle + 25 };
    const coarse: Work = {
      ...pamphlet,
      writing: {
        startDate: date,
        endDate: date,
        first: middle,
        last: middle,
        places: ["zurich"],
      },
    };
    expect(on("1914-08-06", withWorks(coarse))).toEqual([]);
  });

  it("leave out collections, whose pieces have days of their own", () => {
    expect(on("1914-08-05", withWorks({ ...pamphlet, kind: "collection" }))).toEqual([]);
  });
});

describe("a work", () => {
  it("is found from its places, its people, and the source that it is", () => {
    expect(worksWrittenAt(itinerary, new Set(["zurich"]))).toEqual([pamphlet]);
    expect(worksWrittenAt(itinerary, new Set(["paris"]))).toEqual([]);
    expect(worksWith(itinerary, "victor-adler")).toEqual([pamphlet]);
    expect(workOfSource(itinerary, "my-life")).toEqual(pamphlet);
    expect(workOfSource(itinerary, "another")).toBeNull();
  });

  it("stands in a list by the day it was begun, or else by the day it came out", () => {
    expect(dayOfWork(pamphlet)).toBe(dayFromIso("1914-08-02"));
    expect(dayOfWork({ ...pamphlet, writing: null })).toBe(exactly("1914-08-12").earliest);
    expect(dayOfWork({ ...pamphlet, writing: null, publication: null })).toBeNull();
  });
});
