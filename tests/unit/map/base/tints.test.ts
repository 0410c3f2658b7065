import { readFileSync } from "node:fs";
import { neighbors } from "topojson-client";
import { expect, it } from "vitest";
import {
  type OutlineProperties,
  outlinesOf,
  type PolityTopology,
} from "../../../../src/map/base/borders-of-day";
import { TINT_COUNT } from "../../../../src/map/base/paint-borders";
import { tintsOf } from "../../../../src/map/base/tints";
import { mapOf, square } from "./squares";

it("gives neighbours different tints, and a polity one tint for all its outlines", () => {
  const map = mapOf(
    square("a", 0, 0),
    square("b", 1, 0),
    square("c", 0, 1),
    square("d", 1, 1),
    square("a", 2, 0),
  );
  const tints = tintsOf(map, 4);
  expect(tints.size).toBe(4);
  for (const [one, other] of ["ab", "ac", "bd", "cd"]) {
    expect(tints.get(one ?? "")).not.toBe(tints.get(other ?? ""));
  }
});

it("lets polities share a tint that never met on one day", () => {
  const map = mapOf(
    square("empire", 0, 0, { to: "1918-11-12" }),
    square("republic", 1, 0, { from: "1918-11-12" }),
    square("neighbour", 2, 0),
  );
  const tints = tintsOf(map, 2);
  expect(tints.get("republic")).not.toBe(tints.get("neighbour"));
  expect(tints.get("empire")).toBe(tints.get("neighbour"));
});

it("keeps neighbours of the real map apart, as far as they ever met on one day", () => {
  const map: PolityTopology = JSON.parse(readFileSync("geo/polities/polities.topo.json", "utf8"));
  const tints = tintsOf(map, TINT_COUNT);
  const outlines = outlinesOf(map);
  const together = (a: OutlineProperties, b: OutlineProperties) =>
    (a.from ?? "0") < (b.to ?? "9") && (b.from ?? "0") < (a.to ?? "9");
  const pairs = new Set(
    neighbors([...outlines]).flatMap((others, index) => {
      const own = outlines[index];
      return others
        .flatMap((at) => outlines[at] ?? [])
        .filter((other) => own && together(own.properties, other.properties))
        .map((other) => [own?.properties.polity, other.properties.polity].sort())
        .filter(([a, b]) => a !== b)
        .map((pair) => pair.join(" and "));
    }),
  );
  const alike = [...pairs].filter((pair) => {
    const [a, b] = pair.split(" and ");
    return tints.get(a ?? "") === tints.get(b ?? "");
  });
  expect(pairs.size).toBeGreaterThan(150);
  expect(alike).toEqual([]);
});
