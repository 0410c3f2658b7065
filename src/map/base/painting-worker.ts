/** The worker's side of a layer of painted tiles, whatever it paints. */
import { TILE_SIZE, type TileAddress, type TileReply, type TileRequest } from "./tile-messages";

/** Paints one tile on a context scaled to CSS pixels. */
export type PaintTile<Style> = (
  context: OffscreenCanvasRenderingContext2D,
  tile: TileAddress,
  style: Style,
) => void;

/** Says something to the layer. */
export function say(message: TileReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

/**
 * Answers all questions of a layer, those that come before the data when it is there.
 * @param ready settles when there is something to paint
 */
export function answerTiles<Style>(ready: Promise<void>, paint: PaintTile<Style>): void {
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
      const context = canvas.getContext("2d");
      if (!context) throw new Error("The map cannot be painted: there is no canvas.");
      context.scale(pixels / TILE_SIZE, pixels / TILE_SIZE);
      paint(context, data, style);
      const bitmap = canvas.transferToImageBitmap();
      say({ kind: "tile", number, bitmap }, [bitmap]);
    };
    ready.then(answer).catch((error: unknown) => {
      say({ kind: "tile", number, bitmap: null });
      say({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    });
  });
}
