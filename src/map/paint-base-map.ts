/** Paints one tile of the base map: a pure function of context, content and colours. */
import { TILE_EXTENT, type TileParts, type TileRings } from "./base-map-tile";

/** The colours of the base map, as CSS colours. */
export interface BaseMapColors {
  readonly land: string;
  readonly water: string;
  readonly waterLine: string;
  readonly coast: string;
  readonly graticule: string;
}

/** Reads the colours from the custom properties of the page's palette. */
export function baseMapColors(styles: CSSStyleDeclaration): BaseMapColors {
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
 * @param size width and height of the tile in CSS pixels
 * @param zoom the zoom of the map, which sets the weight of the lines
 */
export function paintBaseMap(
  context: CanvasRenderingContext2D,
  parts: TileParts,
  colors: BaseMapColors,
  size: number,
  zoom: number,
): void {
  const scale = size / TILE_EXTENT;
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

function stroke(context: CanvasRenderingContext2D, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function trace(
  context: CanvasRenderingContext2D,
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
