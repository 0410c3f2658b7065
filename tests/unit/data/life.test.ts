/** What must hold for the life as a whole. */
import { describe, expect, it } from "vitest";
import { firstDayOfYear, isoFromDay } from "../../../src/itinerary/day";
import {
  placeById,
  positionAt,
  representativeMoment,
  segmentOfDay,
  townOf,
} from "../../../src/itinerary/itinerary";
import { placeNameOnDay } from "../../../src/itinerary/whereabouts-words";
import { compiledItinerary } from "./compiled-atlas";

const itinerary = compiledItinerary();
const { atlas } = itinerary;

/** The town he answers to on 1 January of a year. */
function townOnNewYear(year: number): string {
  const day = firstDayOfYear(year);
  const segment = segmentOfDay(itinerary, day);
  if (segment.kind !== "stay") return segment.kind;
  return placeNameOnDay(townOf(itinerary, placeById(itinerary, segment.place)), day);
}

it("answers each of the 22,203 days with a position on the globe", () => {
  let days = 0;
  for (let day = atlas.birth; day <= atlas.death; day++) {
    const [longitude, latitude] = positionAt(itinerary, representativeMoment(itinerary, day));
    if (!(Math.abs(latitude) < 90 && Math.abs(longitude) < 360)) {
      throw new Error(`${isoFromDay(day)} has no position.`);
    }
    days++;
  }
  expect(days).toBe(22_203);
});

describe("on 1 January", () => {
  it.each([
    [1880, "Yanovka"],
    [1890, "Odessa"],
    [1897, "Nikolayev"],
    [1899, "Odessa"],
    [1901, "Ust-Kut"],
    [1906, "St Petersburg"],
    [1909, "Vienna"],
    [1914, "Vienna"],
    [1916, "Paris"],
    [1918, "Petrograd"],
    [1923, "Moscow"],
    [1929, "Alma-Ata"],
    [1931, "Prinkipo"],
    [1938, "Coyoacán"],
    [1940, "Coyoacán"],
  ])("%i he is at %s", (year, town) => {
    expect(townOnNewYear(year)).toBe(town);
  });

  it("of every year from 1880 to 1940 he is at a place, on a journey, or said to be unknown", () => {
    for (let year = 1880; year <= 1940; year++) expect(townOnNewYear(year), `${year}`).not.toBe("");
  });
});

describe("journeys", () => {
  it("start with the exile route", () => {
    expect(atlas.journeys[0]?.id).toBe("exile-route");
  });

  it("are fourteen at least", () => {
    expect(atlas.journeys.length).toBeGreaterThanOrEqual(14);
  });
});
