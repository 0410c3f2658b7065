/** Cuts features into tiles with geojson-vt. */
import type { Feature, FeatureCollection } from "geojson";
import GeoJSONVT from "geojson-vt";
import { TILE_EXTENT, type TileAddress, type TileRings } from "./tile-messages";

const DETAIL = { maxZoom: 13, indexMaxZoom: 4, extent: TILE_EXTENT, buffer: 128, tolerance: 2 };

/** Lines and rings, ready to be cut. */
export type Slices = GeoJSONVT;

/** Prepares features for being cut. */
export function prepareSlices(features: FeatureCollection | Feature): Slices {
  return new GeoJSONVT(features, DETAIL);
}

/** The lines and rings of a tile, in its own coordinates. */
export function ringsOfTile(slices: Slices, { z, x, y }: TileAddress): TileRings {
  const tile = slices.getTile(z, x, y);
  const rings: number[][] = [];
  for (const part of tile?.features ?? []) {
    if (part.type === 1) continue;
    for (const ring of part.geometry) rings.push(ring.flat());
  }
  return rings;
}

/** Traces lines or rings as a path of a context scaled to CSS pixels. */
export function trace(
  context: Pick<OffscreenCanvasRenderingContext2D, "beginPath" | "moveTo" | "lineTo" | "closePath">,
  rings: TileRings,
  scale: number,
  closed: boolean,
): void {
  context.beginPath();
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 2) {
      const x = (ring[index] as number) * scale;
      const y = (ring[index + 1] as number) * scale;
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    if (closed) context.closePath();
  }
}
