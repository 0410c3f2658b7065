/** A layer of tiles that a worker paints. */
import L from "leaflet";
import { TILE_SIZE, type TileReply, type TileRequest } from "./tile-messages";

type TileDone = (error?: Error, tile?: HTMLElement) => void;

/** A tile on the map, from when it is asked for until it leaves. */
interface LiveTile {
  readonly canvas: HTMLCanvasElement;
  readonly coords: L.Coords;
  /** Tells Leaflet that the tile can be shown; answered once. */
  done: TileDone | null;
}

declare module "leaflet" {
  interface GridLayer {
    _setView(center: L.LatLng, zoom: number, noPrune?: boolean, noUpdate?: boolean): void;
    _clampZoom(zoom: number): number;
    _pruneTiles(): void;
  }
}

/** More than three device pixels to a CSS pixel are not seen, but cost. */
const GREATEST_RATIO = 3;
/** Questions that wait for the worker at one time: more would be stale before they are answered. */
const MOST_UNANSWERED = 2;

/**
 * Tiles painted away from the page's own thread. What arrives is shown as it is, by a canvas that
 * only holds an image: unlike one that can be drawn on, it costs nothing while it does not change.
 *
 * Leaflet paints tiles for the nearest whole zoom and stretches them to the one in view. These are
 * painted for the very zoom: that is crisp, and a picture that is not stretched costs a frame so much
 * less (without a graphics processor, some 5 of 12 milliseconds) that it is worth three of Leaflet's
 * inner functions.
 */
export class PaintedTiles<Style> extends L.GridLayer {
  private worker: Worker | null = null;
  private readonly live = new Map<number, LiveTile>();
  /** Numbers of the tiles to be painted, or painted over, in the order they were asked for. */
  private readonly waiting = new Set<number>();
  private unanswered = 0;
  private nextNumber = 0;
  /** The zoom that tiles are painted for; null before the first. */
  private exactZoom: number | null = null;

  constructor(
    private readonly makeWorker: () => Worker,
    private style: Style,
    options: L.GridLayerOptions = {},
  ) {
    super({
      tileSize: TILE_SIZE,
      updateWhenZooming: false,
      keepBuffer: 1,
      // At a zoom between two the world is no whole number of tiles: the painter counts round it.
      noWrap: true,
      ...options,
    });
  }

  override _setView(center: L.LatLng, zoom: number, noPrune?: boolean, noUpdate?: boolean): void {
    this.exactZoom = zoom;
    super._setView(center, zoom, noPrune, noUpdate);
  }

  override _clampZoom(zoom: number): number {
    return this.exactZoom ?? zoom;
  }

  /** Tiles of one zoom are no parents of those of another: all stay until the new ones are there. */
  override _pruneTiles(): void {
    if (!this.isLoading()) super._pruneTiles();
  }

  /** Paints all tiles over, each in place. */
  paintWith(style: Style): void {
    this.style = style;
    this.send({ kind: "style", style });
    this.paintAgain();
  }

  override onAdd(map: L.Map): this {
    this.worker = this.makeWorker();
    this.worker.addEventListener("message", (event: MessageEvent<TileReply>) =>
      this.hear(event.data),
    );
    this.send({ kind: "style", style: this.style });
    this.on("tileunload", this.forget, this);
    return super.onAdd(map);
  }

  override onRemove(map: L.Map): this {
    super.onRemove(map);
    this.off("tileunload", this.forget, this);
    this.worker?.terminate();
    this.worker = null;
    this.live.clear();
    this.waiting.clear();
    this.unanswered = 0;
    return this;
  }

  protected override createTile(coords: L.Coords, done: TileDone): HTMLElement {
    const canvas = document.createElement("canvas");
    const number = this.nextNumber++;
    this.live.set(number, { canvas, coords, done });
    this.waiting.add(number);
    this.ask();
    return canvas;
  }

  private paintAgain(): void {
    for (const number of this.live.keys()) this.waiting.add(number);
    this.ask();
  }

  private ask(): void {
    const ratio = Math.min(GREATEST_RATIO, window.devicePixelRatio || 1);
    for (const number of this.waiting) {
      if (this.unanswered >= MOST_UNANSWERED) return;
      this.waiting.delete(number);
      const tile = this.live.get(number);
      if (!tile) continue;
      const { x, y, z } = tile.coords;
      this.unanswered++;
      // A tile of 512 pixels is one of a zoom smaller by one in the usual scheme of 256.
      this.send({ kind: "tile", number, z: z - 1, x, y, pixels: Math.round(TILE_SIZE * ratio) });
    }
  }

  private send(message: TileRequest<Style>): void {
    this.worker?.postMessage(message);
  }

  private forget({ tile }: L.TileEvent): void {
    const left: HTMLElement = tile;
    for (const [number, { canvas }] of this.live) {
      if (canvas === left) this.live.delete(number);
    }
  }

  private hear(message: TileReply): void {
    switch (message.kind) {
      case "tile": {
        this.unanswered--;
        const tile = this.live.get(message.number);
        if (tile) show(tile, message.bitmap);
        else message.bitmap?.close();
        this.ask();
        break;
      }
      case "changed":
        this.paintAgain();
        break;
      case "failed":
        console.error(message.message);
        break;
    }
  }
}

function show(tile: LiveTile, bitmap: ImageBitmap | null): void {
  if (bitmap) tile.canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(bitmap);
  tile.done?.(undefined, tile.canvas);
  tile.done = null;
}

/** Calls back whenever the page changes between day and night. @returns a function that ends it. */
export function onThemeChange(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
