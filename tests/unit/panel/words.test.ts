import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { paceInWords, timeOnTheWay } from "../../../src/panel/pace-words";
import {
  coordinatesInWords,
  coordinatesToCopy,
  nearbyInWords,
  otherMaps,
  precisionInWords,
} from "../../../src/panel/place-words";
import { nearestStay, shareOfLife } from "../../../src/panel/stay-line";
import { publishedInWords, writtenInWords, yearOfWork } from "../../../src/panel/work-words";
import { exactly, pamphlet, zurich } from "../../fixtures/small-atlas";

describe("a position", () => {
  it("is given with its hemispheres, and with latitude first to copy", () => {
    expect(coordinatesInWords([-99.1626, 19.3553])).toBe("19.3553° N, 99.1626° W");
    expect(coordinatesToCopy([-99.1626, 19.3553])).toBe("19.35530, -99.16260");
  });

  it.each([
    [0.1, "known to the building, to within 0.1 km"],
    [0.5, "known to the street or grounds, to within 0.5 km"],
    [3, "known to the town, to within 3 km"],
    [5, "known to the surroundings, to within 5 km"],
    [60, "stands for a wider region, to within 60 km"],
  ])("known to within %s km reads %j", (kilometres, words) => {
    expect(precisionInWords(kilometres)).toBe(words);
  });

  it("opens in other maps, closer where it is better known, and in a gazetteer that has it", () => {
    const [street, google, gazetteer] = otherMaps([16.37, 48.21], 0.1, 2761369);
    expect(street?.address).toBe(
      "https://www.openstreetmap.org/?mlat=48.21000&mlon=16.37000#map=17/48.21000/16.37000",
    );
    expect(new URL(google?.address ?? "").searchParams.get("query")).toBe("48.21000,16.37000");
    expect(gazetteer?.address).toBe("https://www.geonames.org/2761369");
    const vague = otherMaps([16.37, 48.21], 60, null);
    expect(vague.map(({ name }) => name)).toEqual(["OpenStreetMap", "Google Maps"]);
    expect(vague[0]?.address).toContain("#map=9/");
  });
});

it("says how far a place is and in which years he was there", () => {
  const days = { first: dayFromIso("1905-02-01"), last: dayFromIso("1917-06-01") };
  expect(nearbyInWords({ place: zurich, kilometres: 12.4, days })).toBe("12 km, 1905–1917");
  const one = { first: days.first, last: days.first };
  expect(nearbyInWords({ place: zurich, kilometres: 1.26, days: one })).toBe("1.3 km, 1905");
  expect(nearbyInWords({ place: zurich, kilometres: 12, days: null })).toBe("12 km, no stay there");
});

it("says how fast a move went, and whether its dates are sure", () => {
  const pace = { kind: "days", days: 9, kilometresPerDay: 612, kilometresPerHour: 25.5 } as const;
  expect(timeOnTheWay({ ...pace, sure: true })).toBe("9 days");
  expect(paceInWords({ ...pace, sure: true })).toBe(
    "about 610 km a day, which is 26 km an hour with nights and halts",
  );
  expect(paceInWords({ ...pace, sure: false })).toContain("if the dates hold");
  expect(timeOnTheWay({ kind: "within-a-day", sure: true })).toBe("within one day");
});

describe("the line of the stays", () => {
  const life = { birth: 0, death: 99 };

  it("runs from birth to the end of the last day", () => {
    expect([-5, 0, 50, 100].map((moment) => shareOfLife(life, moment))).toEqual([0, 0, 0.5, 1]);
  });

  it("answers a point with the stay that holds it, or the nearest", () => {
    const stays = [
      { start: 10, end: 20 },
      { start: 60, end: 61 },
    ];
    expect([0, 15, 39, 42, 99].map((moment) => nearestStay(stays, moment))).toEqual([
      0, 0, 0, 1, 1,
    ]);
    expect(nearestStay([], 5)).toBe(-1);
  });
});

it("says when a work was written and came out", () => {
  expect(pamphlet.writing && writtenInWords(pamphlet.writing)).toBe(
    "2 August 1914 – 8 August 1914",
  );
  expect(publishedInWords({ date: exactly("1914-08-12"), place: "Zurich" })).toBe(
    "12 August 1914, Zurich",
  );
  expect(publishedInWords({ date: exactly("1914-08-12"), place: null })).toBe("12 August 1914");
  expect(yearOfWork(pamphlet)).toBe("1914");
  expect(yearOfWork({ ...pamphlet, writing: null, publication: null })).toBe("");
});
