import { expect, it } from "vitest";
import { anniversaries } from "../../../src/itinerary/anniversaries";
import { dayFromIso, isoFromDay } from "../../../src/itinerary/day";
import { compiledItinerary } from "../data/compiled-atlas";

const itinerary = compiledItinerary();
const days = (iso: string) =>
  anniversaries(itinerary, dayFromIso(iso)).map(({ day }) => isoFromDay(day));

it("gives the day in every year of the life, from birth to death", () => {
  const november = days("1917-11-07");
  expect(november[0]).toBe("1879-11-07");
  expect(november.at(-1)).toBe("1939-11-07");
  expect(november).toHaveLength(61);
  expect(days("1917-08-22").at(-1)).toBe("1939-08-22");
  expect(days("1917-08-21").at(-1)).toBe("1940-08-21");
});

it("has a 29 February in leap years alone", () => {
  expect(days("1904-02-29")).toEqual(
    [1880, 1884, 1888, 1892, 1896, 1904, 1908, 1912, 1916, 1920, 1924, 1928, 1932, 1936, 1940].map(
      (year) => `${year}-02-29`,
    ),
  );
});

it("tells what began on that day, and where he was", () => {
  const october = anniversaries(itinerary, dayFromIso("1917-11-07"));
  const year = october.find(({ day }) => day === dayFromIso("1917-11-07"));
  expect(year?.events.length).toBeGreaterThan(0);
  expect(year?.segment.kind).toBe("stay");
});
