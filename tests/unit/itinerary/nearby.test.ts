import { expect, it } from "vitest";
import { isoFromDay } from "../../../src/itinerary/day";
import { createItinerary, placeById } from "../../../src/itinerary/itinerary";
import { nearbyPlaces } from "../../../src/itinerary/nearby";
import { place, rodlergasse, smallAtlas, vienna, zurich } from "../../fixtures/small-atlas";

const itinerary = createItinerary(smallAtlas());
const names = (from: typeof vienna, of = itinerary) =>
  nearbyPlaces(of, from).map(({ place: { id } }) => id);

it("finds the other towns of the life, nearest first, for a town and for a house in it", () => {
  expect(names(vienna)).toEqual(["zurich", "paris"]);
  expect(names(rodlergasse)).toEqual(["zurich", "paris"]);
  const [first] = nearbyPlaces(itinerary, zurich);
  expect(first?.place.id).toBe("paris");
  expect(first?.kilometres).toBeGreaterThan(480);
  expect(first?.kilometres).toBeLessThan(500);
});

it("says from when to when he stayed in them, with their houses", () => {
  const days = nearbyPlaces(itinerary, vienna)[0]?.days;
  expect(days && [days.first, days.last].map(isoFromDay)).toEqual(["1914-08-04", "1914-08-15"]);
  const fromZurich = nearbyPlaces(itinerary, zurich).find(({ place: { id } }) => id === "vienna");
  expect(fromZurich?.days?.first).toBe(itinerary.atlas.birth);
});

it("keeps to what lies within 50 km once that is five or more, and leaves regions out", () => {
  const around = [1, 2, 3, 4, 5, 6].map((step) =>
    place(`village${step}`, [16.37, 48.21 + step / 20]),
  );
  const region = { ...place("waldviertel", [16.3, 48.3]), kind: "region" as const };
  const atlas = smallAtlas();
  const crowded = createItinerary({ ...atlas, places: [...atlas.places, ...around, region] });
  const ids = names(placeById(crowded, "vienna"), crowded);
  expect(ids).toEqual(around.map(({ id }) => id));
  expect(nearbyPlaces(crowded, vienna)[0]?.days).toBeNull();
});
