/** The worker's side of a layer of painted tiles, whatever it paints. */
import { type CoveringTile, coverOf } from "./tile-cover";
import { TILE_SIZE, type TileReply, type TileRequest } from "./tile-messages";

/**
 * Paints one tile of the data on a context scaled to CSS pixels, with the tile's corner at 0, 0.
 * @param zoom the whole zoom of the map nearest to the one in view
 */
export type PaintTile<Style> = (
  context: OffscreenCanvasRenderingContext2D,
  tile: CoveringTile,
  style: Style,
  zoom: number,
) => void;

/** How a layer is painted. */
export interface TilePainting<Style> {
  readonly paint: PaintTile<Style>;
  /** The colour under everything; null where the layer lets through what lies under it. */
  readonly ground: ((style: Style) => string) | null;
}

/** Says something to the layer. */
export function say(message: TileReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

/**
 * Answers all questions of a layer, those that come before the data when it is there.
 * @param ready settles when there is something to paint
 */
export function answerTiles<Style>(
  ready: Promise<void>,
  { paint, ground }: TilePainting<Style>,
): void {
  let style: Style | null = null;
  addEventListener("message", ({ data }: MessageEvent<TileRequest<Style>>) => {
    if (data.kind === "style") {
      style = data.style;
      return;
    }
    const { number, pixels } = data;
    const answer = (): void => {
      if (style === null) return;
      const canvas = new OffscreenCanvas(pixels, pixels);
      const context = canvas.getContext("2d", { alpha: ground === null });
      if (!context) throw new Error("The map cannot be painted: there is no canvas.");
      const ratio = pixels / TILE_SIZE;
      context.scale(ratio, ratio);
      if (ground) {
        context.fillStyle = ground(style);
        context.fillRect(0, 0, TILE_SIZE, TILE_SIZE);
      }
      for (const tile of coverOf(data)) {
        context.save();
        clipTo(context, tile, ratio);
        context.translate(tile.left, tile.top);
        paint(context, tile, style, Math.round(data.z) + 1);
        context.restore();
      }
      const bitmap = canvas.transferToImageBitmap();
      say({ kind: "tile", number, bitmap }, [bitmap]);
    };
    ready.then(answer).catch((error: unknown) => {
      say({ kind: "tile", number, bitmap: null });
      say({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    });
  });
}

/** Keeps the paint within a tile, to the whole pixel: then it meets the next one without a seam. */
function clipTo(
  context: OffscreenCanvasRenderingContext2D,
  { left, top, side }: CoveringTile,
  ratio: number,
): void {
  const whole = (length: number): number => Math.round(length * ratio) / ratio;
  const [x, y] = [whole(left), whole(top)];
  context.beginPath();
  context.rect(x, y, whole(left + side) - x, whole(top + side) - y);
  context.clip();
}
