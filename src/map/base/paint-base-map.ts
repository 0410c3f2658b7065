/** Paints one tile of the base map: a pure function of context, content and colours. */
import type { PaintingContext } from "../painting-context";
import type { Palette } from "../palette";
import { trace } from "./slices";
import { TILE_EXTENT, TILE_SIZE, type TileRings } from "./tile-messages";

/** The parts of the base map, in the order they are painted. */
export const BASE_MAP_PARTS = ["graticule", "land", "lakes", "rivers"] as const;
export type BaseMapPart = (typeof BASE_MAP_PARTS)[number];

/** A tile's content, by part. */
export type TileParts = Readonly<Record<BaseMapPart, TileRings>>;

/** The colours of the base map, as CSS colours. */
export interface BaseMapColors {
  readonly land: string;
  readonly water: string;
  readonly waterLine: string;
  readonly coast: string;
  readonly graticule: string;
}

/** Reads the colours from the custom properties of the page's palette. */
export function baseMapColors(styles: Palette): BaseMapColors {
  const color = (name: string) => styles.getPropertyValue(name).trim();
  return {
    land: color("--paper"),
    water: color("--sea"),
    waterLine: color("--water-line"),
    coast: color("--coast"),
    graticule: color("--graticule"),
  };
}

/**
 * Paints a tile.
 * @param context of a canvas scaled so that one unit is one CSS pixel
 * @param zoom the zoom of the map, which sets the weight of the lines
 * @param scale CSS pixels to a unit of the content; that of tiles unless told
 */
export function paintBaseMap(
  context: PaintingContext,
  parts: TileParts,
  colors: BaseMapColors,
  zoom: number,
  scale = TILE_SIZE / TILE_EXTENT,
): void {
  context.lineJoin = "round";
  context.lineCap = "round";

  trace(context, parts.graticule, scale, false);
  stroke(context, colors.graticule, 0.8);

  trace(context, parts.land, scale, true);
  context.fillStyle = colors.land;
  context.fill("evenodd");

  trace(context, parts.rivers, scale, false);
  stroke(context, colors.waterLine, zoom < 4 ? 0.5 : zoom < 6 ? 0.8 : 1.2);

  trace(context, parts.lakes, scale, true);
  context.fillStyle = colors.water;
  context.fill("evenodd");
  stroke(context, colors.waterLine, 0.6);

  trace(context, parts.land, scale, true);
  stroke(context, colors.coast, zoom < 4 ? 0.6 : 0.9);
}

function stroke(context: PaintingContext, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}
