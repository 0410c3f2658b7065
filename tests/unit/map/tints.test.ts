import { readFileSync } from "node:fs";
import type { Polygon } from "geojson";
import { neighbors } from "topojson-client";
import { topology } from "topojson-server";
import { expect, it } from "vitest";
import { TINT_COUNT } from "../../../src/map/base/paint-borders";
import { type PolityTopology, tintsOf } from "../../../src/map/base/tints";

/** A square of one degree whose lower left corner is at [x, y]. */
function square(polity: string, x: number, y: number) {
  const geometry: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  };
  return { type: "Feature" as const, properties: { polity }, geometry };
}

function mapOf(...features: readonly ReturnType<typeof square>[]): PolityTopology {
  const polities = { type: "FeatureCollection" as const, features: [...features] };
  return topology({ polities }) as unknown as PolityTopology;
}

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

it("keeps neighbours of the real map apart, but for few that had too many", () => {
  const map: PolityTopology = JSON.parse(readFileSync("geo/polities/polities.topo.json", "utf8"));
  const tints = tintsOf(map, TINT_COUNT);
  const shapes = map.objects.polities.geometries;
  interface Outline {
    readonly polity: string;
    readonly from: string | null;
    readonly to: string | null;
  }
  const outlineOf = (index: number) => shapes[index]?.properties as Outline;
  const together = (a: Outline, b: Outline) =>
    (a.from ?? "0") < (b.to ?? "9") && (b.from ?? "0") < (a.to ?? "9");
  const pairs = new Set(
    neighbors(shapes).flatMap((others, index) =>
      others
        .filter((other) => together(outlineOf(index), outlineOf(other)))
        .map((other) => [outlineOf(index).polity, outlineOf(other).polity].sort())
        .filter(([a, b]) => a !== b)
        .map((pair) => pair.join(" and ")),
    ),
  );
  const alike = [...pairs].filter((pair) => {
    const [a, b] = pair.split(" and ");
    return tints.get(a ?? "") === tints.get(b ?? "");
  });
  expect(pairs.size).toBeGreaterThan(150);
  expect(alike.length / pairs.size, alike.join("; ")).toBeLessThan(0.02);
});
