import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { nameToday } from "../../../src/itinerary/place";
import { placeNameOnDay } from "../../../src/itinerary/whereabouts-words";
import { nameOnMap } from "../../../src/map/lettering/name-on-map";
import { compiledItinerary } from "../data/compiled-atlas";

const itinerary = compiledItinerary();
const place = (id: string) => {
  const found = itinerary.placesById.get(id);
  if (!found) throw new Error(`There is no place ${id}.`);
  return found;
};
const DAY = dayFromIso("1917-11-07");
const renamed = itinerary.atlas.places.find(
  ({ within, modernName }) => within === null && modernName === "Saint Petersburg",
);

describe("names of places", () => {
  it("are those of the day, or of today", () => {
    if (!renamed) throw new Error("Petrograd has no place.");
    expect(placeNameOnDay(renamed, DAY)).toBe("Petrograd");
    expect(placeNameOnDay(renamed, DAY, "of-today")).toBe("Saint Petersburg");
    expect(nameOnMap(renamed, DAY, "latin", "of-today")).toBe("Saint Petersburg");
  });

  it("stay what they are where nothing has changed", () => {
    expect(nameToday(place("vienna"))).toBe("Vienna");
  });

  it("never say that a place is unidentified", () => {
    const names = itinerary.atlas.places.map(nameToday);
    expect(names.filter((name) => name === "" || name === "unidentified")).toEqual([]);
  });
});
