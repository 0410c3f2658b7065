import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../../src/itinerary/day";
import { createItinerary, placeById } from "../../../../src/itinerary/itinerary";
import type { Place, Toponym } from "../../../../src/itinerary/place";
import { nameOnMap } from "../../../../src/map/lettering/name-on-map";
import { smallAtlas } from "../../../fixtures/small-atlas";

const pattern = placeById(createItinerary(smallAtlas()), "vienna");

function place(
  country: string,
  names: readonly (readonly [string, string, (string | null)?, (string | null)?])[],
): Place {
  const toponyms = names.map(
    ([language, name, from, to]): Toponym => ({
      language,
      name,
      from: from ? dayFromIso(from) : null,
      to: to ? dayFromIso(to) : null,
    }),
  );
  return { ...pattern, name: names[0]?.[1] ?? "", country, names: toponyms };
}

const petersburg = place("Russia", [
  ["en", "St Petersburg", null, "1914-09-01"],
  ["en", "Petrograd", "1914-09-01", "1924-01-26"],
  ["ru", "Санкт-Петербург", null, "1914-09-01"],
  ["ru", "Петроград", "1914-09-01", "1924-01-26"],
]);
const warsaw = place("Poland", [
  ["en", "Warsaw"],
  ["ru", "Варшава"],
  ["pl", "Warszawa"],
]);

describe("the name of a place on the map", () => {
  it("is the English name of the day in Latin letters", () => {
    expect(nameOnMap(petersburg, dayFromIso("1905-12-01"), "latin")).toBe("St Petersburg");
    expect(nameOnMap(petersburg, dayFromIso("1917-12-01"), "latin")).toBe("Petrograd");
  });

  it("is the name of the day as it was written there", () => {
    expect(nameOnMap(petersburg, dayFromIso("1905-12-01"), "original")).toBe("Санкт-Петербург");
    expect(nameOnMap(petersburg, dayFromIso("1917-12-01"), "original")).toBe("Петроград");
  });

  it("is in the language of state of the day", () => {
    expect(nameOnMap(warsaw, dayFromIso("1910-01-01"), "original")).toBe("Варшава");
    expect(nameOnMap(warsaw, dayFromIso("1930-01-01"), "original")).toBe("Warszawa");
  });

  it("is the English one where no other is known", () => {
    const oslo = place("Norway", [["en", "Kristiania"]]);
    expect(nameOnMap(oslo, dayFromIso("1917-01-01"), "original")).toBe("Kristiania");
  });
});
