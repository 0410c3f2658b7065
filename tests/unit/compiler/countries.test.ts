import { describe, expect, test } from "vitest";
import { countryAt, distanceToCountry, isKnownCountry } from "../../../src/compiler/country-shapes";

describe("countries of today", () => {
  test.each([
    ["Obdorsk, though Russia crosses the antimeridian", 66.6019, 66.53, "Russia"],
    ["Chukotka beyond 180 degrees", -172.5, 65.5, "Russia"],
    ["Alma-Ata", 76.9457, 43.2567, "Kazakhstan"],
    ["Manhattan", -73.97, 40.78, "United States"],
  ])("%s", (_name, longitude, latitude, country) => {
    expect(countryAt([longitude, latitude], country)).toBe(country);
    expect(countryAt([longitude, latitude], "Mexico")).toBe(country);
  });

  test("in the middle of the sea there is none", () => {
    expect(countryAt([-30, 40], "Portugal")).toBeNull();
  });

  test("Crimea may be named with either country", () => {
    expect(countryAt([34.1, 45.0], "Ukraine")).toBe("Ukraine");
    expect(countryAt([34.1, 45.0], "Russia")).toBe("Russia");
    expect(countryAt([37.6, 55.75], "Ukraine")).toBe("Russia");
  });

  test("the distance to a country is in kilometres", () => {
    expect(distanceToCountry([30.3141, 59.9386], "Finland")).toBeGreaterThan(130);
    expect(distanceToCountry([30.3141, 59.9386], "Finland")).toBeLessThan(165);
    expect(distanceToCountry([29.125, 40.865], "Turkey")).toBeLessThan(15);
  });

  test("usual names are known, others not", () => {
    expect(isKnownCountry("United States")).toBe(true);
    expect(isKnownCountry("United States of America")).toBe(false);
    expect(isKnownCountry("toString")).toBe(false);
  });
});
