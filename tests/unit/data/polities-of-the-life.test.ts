/** In which state he was on telling days, from the real facts. */
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { polityNameOnDay, polityOnDay } from "../../../src/itinerary/polity";
import { compiledItinerary } from "./compiled-atlas";

const itinerary = compiledItinerary();

function polityName(iso: string): string | null {
  const day = dayFromIso(iso);
  const polity = polityOnDay(itinerary, day);
  return polity && polityNameOnDay(itinerary, polity, day);
}

describe("the polity of a telling day", () => {
  it.each([
    ["1879-11-07", "russian-empire"],
    ["1900-06-01", "russian-empire"],
    ["1917-11-08", "rsfsr"],
    ["1929-06-01", "turkey"],
    ["1933-06-01", "turkey"],
  ])("%s: %s", (iso, polity) => {
    expect(polityOnDay(itinerary, dayFromIso(iso))).toBe(polity);
  });

  it.each([
    ["1910-06-01", /Austria/],
    ["1917-04-03", /Canada/],
    ["1935-12-01", /Norway/],
    ["1939-06-01", /Mexico/],
  ])("%s: %s", (iso, name) => {
    expect(polityName(iso)).toMatch(name);
  });
});
