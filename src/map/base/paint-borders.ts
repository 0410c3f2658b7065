/** Paints the borders of one day on a tile: tints along their inner sides, then the lines. */
import type { PaintingContext } from "../painting-context";
import type { Palette } from "../palette";
import { trace } from "./slices";
import { TILE_EXTENT, TILE_SIZE, type TileRings } from "./tile-messages";

/** The colours of borders, as CSS colours. */
export interface BorderColors {
  readonly line: string;
  /** Tints, one of which each polity has. */
  readonly tints: readonly string[];
}

/** A polity on a tile. */
export interface TintedPolity {
  readonly rings: TileRings;
  /** Which of the tints it has. */
  readonly tint: number;
  /** Its own borders, where they are known apart from the others. */
  readonly borders?: TileRings;
}

/** What of the borders lies on a tile. */
export interface BorderParts {
  readonly polities: readonly TintedPolity[];
  /** Borders that were settled, and those that were contested, or parted an occupied land. */
  readonly settled: TileRings;
  readonly unsettled: TileRings;
}

/** How many tints there are. */
export const TINT_COUNT = 6;
/** Breadth of the tint along a border, by zoom, in CSS pixels. */
const BANDS: readonly (readonly [fromZoom: number, breadth: number])[] = [
  [7, 18],
  [5, 12],
  [3, 8],
  [0, 5],
];

/** Reads the colours from the custom properties of the page's palette. */
export function borderColors(styles: Palette): BorderColors {
  const color = (name: string): string => styles.getPropertyValue(name).trim();
  return {
    line: color("--border-line"),
    tints: Array.from({ length: TINT_COUNT }, (_, index) => color(`--polity-tint-${index + 1}`)),
  };
}

/** What the painting needs of a canvas. */
export type BorderCanvas = Pick<
  PaintingContext,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "save"
  | "restore"
  | "clip"
  | "stroke"
  | "setLineDash"
  | "strokeStyle"
  | "lineWidth"
  | "lineJoin"
  | "lineCap"
>;

/**
 * Paints a tile on a context scaled to CSS pixels.
 * @param scale CSS pixels to a unit of the content; that of tiles unless told
 */
export function paintBorders(
  context: BorderCanvas,
  { polities, settled, unsettled }: BorderParts,
  colors: BorderColors,
  zoom: number,
  scale = TILE_SIZE / TILE_EXTENT,
): void {
  context.lineJoin = "round";
  context.lineCap = "butt";
  const band = BANDS.find(([fromZoom]) => zoom >= fromZoom)?.[1] ?? 5;
  for (const { rings, tint, borders = settled } of polities) {
    context.save();
    trace(context, rings, scale, true);
    context.clip("evenodd");
    trace(context, borders, scale, false);
    context.strokeStyle = colors.tints[tint] ?? "transparent";
    // Half of the stroke lies on the other side, and is clipped away.
    context.lineWidth = band * 2;
    context.stroke();
    context.restore();
  }
  context.strokeStyle = colors.line;
  context.lineWidth = zoom < 4 ? 0.8 : zoom < 7 ? 1.1 : 1.5;
  trace(context, settled, scale, false);
  context.setLineDash(zoom < 4 ? [] : [7, 2.5, 1.5, 2.5]);
  context.stroke();
  trace(context, unsettled, scale, false);
  context.setLineDash([2, 3]);
  context.stroke();
  context.setLineDash([]);
}
