/** The land of the locator, from the coarse base map that the page has fetched already. */
import coarseUrl from "virtual:base-map-coarse-url";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { unwrapPolygons } from "./base/unwrap-antimeridian";
import { LOCATOR_WIDTH, locatorPoint } from "./locator";

/** Outlines of all land as an SVG path, in the locator's pixels; some run on past its edges. */
export async function locatorLand(): Promise<string> {
  const response = await fetch(coarseUrl);
  if (!response.ok) throw new Error(`The base map could not be fetched (${response.status}).`);
  const topology: Topology<{ land: GeometryCollection }> = await response.json();
  return unwrapPolygons(feature(topology, topology.objects.land))
    .features.flatMap(({ geometry }) => ringsOf(geometry as Polygon | MultiPolygon))
    .map(pathOf)
    .join("");
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly number[][][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function pathOf(ring: readonly number[][]): string {
  const points = ring.map(([longitude = 0, latitude = 0]) => {
    // Where a ring runs on past the world's edge, so does its outline.
    const x = ((longitude + 180) / 360) * LOCATOR_WIDTH;
    const { y } = locatorPoint([0, latitude]);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}
