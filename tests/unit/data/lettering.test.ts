/** The lettering of polities: what an atlas of the day would print. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileLettering } from "../../../src/compiler/compile-lettering";
import { dayFromIso } from "../../../src/itinerary/day";
import { isInUse } from "../../../src/map/lettering/line-name";
import { polityNames } from "../../../src/map/lettering/polity-names";

const lettering = compileLettering(readFileSync("geo/polities/lettering.yaml", "utf8"));
const names = polityNames(lettering);

function printedOn(iso: string, zoom: number): readonly string[] {
  return names
    .filter((name) => isInUse(name, dayFromIso(iso)))
    .filter(({ fromZoom, toZoom }) => fromZoom <= zoom && zoom <= toZoom)
    .map(({ latin }) => latin);
}

describe("the names of polities", () => {
  it.each([
    ["1885-06-01", "Russian Empire", "Soviet Union"],
    ["1917-04-03", "Russia", "Russian Empire"],
    ["1917-11-08", "Soviet Russia", "Russia"],
    ["1922-12-30", "Soviet Union", "Soviet Russia"],
    ["1914-08-01", "Austria-Hungary", "Czechoslovakia"],
    ["1920-06-01", "Poland", "Austria-Hungary"],
    ["1929-09-01", "Serbs, Croats and Slovenes", "Yugoslavia"],
    ["1929-11-01", "Yugoslavia", "Serbs, Croats and Slovenes"],
    ["1938-06-01", "Iran", "Austria"],
  ])("on %s hold %s and not %s", (iso, held, absent) => {
    const printed = printedOn(iso, 5);
    expect(printed).toContain(held);
    expect(printed).not.toContain(absent);
  });

  it("stand once for each polity at any zoom on any day", () => {
    for (const iso of ["1885-01-01", "1907-01-01", "1918-06-01", "1921-01-01", "1939-06-01"]) {
      for (const zoom of [2, 3, 4, 4.75, 5, 5.75, 6, 6.25, 8]) {
        const printed = printedOn(iso, zoom);
        expect(new Set(printed).size, `${iso} at ${zoom}`).toBe(printed.length);
      }
    }
  });

  it("have ids of their own", () => {
    expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
  });

  it("that are misspelt stop the build with file and reason", () => {
    expect(() => compileLettering("- { polity: x, en: X, stile: great }")).toThrow(
      /geo\/polities\/lettering\.yaml.*/s,
    );
  });
});
