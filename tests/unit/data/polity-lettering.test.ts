import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileLettering } from "../../../src/compiler/compile-lettering";
import { compiledItinerary } from "./compiled-atlas";

const { atlas, politiesById } = compiledItinerary();
const lettering = compileLettering(readFileSync("geo/polities/lettering.yaml", "utf8"));

describe("the lettering of polities", () => {
  it("letters none that is not in polities.yaml", () => {
    const unknown = lettering.filter(({ polity }) => !politiesById.has(polity));
    expect(unknown.map(({ polity }) => polity)).toEqual([]);
  });

  it("letters no polity twice at one zoom on one day", () => {
    const { birth, death } = atlas;
    const clashes = lettering.flatMap((one, index) =>
      lettering.slice(0, index).filter((other) => {
        const together =
          Math.max(one.from ?? birth, other.from ?? birth) <
          Math.min(one.to ?? death, other.to ?? death);
        const nearby = one.zooms[0] <= other.zooms[1] && other.zooms[0] <= one.zooms[1];
        return one.polity === other.polity && together && nearby;
      }),
    );
    expect(clashes.map(({ polity, latin }) => `${polity}: ${latin}`)).toEqual([]);
  });
});
