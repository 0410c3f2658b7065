import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import L from "leaflet";
import type { TileParts, TileQuestion, WorkerMessage } from "./base-map-tile";
import { baseMapColors, paintBaseMap } from "./paint-base-map";

/** Side of a tile in CSS pixels. Tiles of 512 halve the number of canvases. */
const TILE_SIZE = 512;

type TileDone = (error?: Error, tile?: HTMLElement) => void;

/** A tile on the map, from when it is asked for until it leaves. */
interface LiveTile {
  readonly canvas: HTMLCanvasElement;
  readonly coords: L.Coords;
  /** Tells Leaflet that the tile can be shown; answered once. */
  done: TileDone | null;
}

/** Canvas tiles of the base map, sliced by a worker and painted here in the page's palette. */
class BaseMapTiles extends L.GridLayer {
  private worker: Worker | null = null;
  private themeObserver: MutationObserver | null = null;
  private readonly live = new Map<number, LiveTile>();
  private nextNumber = 0;

  override onAdd(map: L.Map): this {
    this.worker = new Worker(new URL("./base-map-worker.ts", import.meta.url), { type: "module" });
    this.worker.addEventListener("message", (event: MessageEvent<WorkerMessage>) =>
      this.hear(event.data),
    );
    this.themeObserver = new MutationObserver(() => this.askForAll());
    this.themeObserver.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    this.on("tileunload", this.forget, this);
    return super.onAdd(map);
  }

  override onRemove(map: L.Map): this {
    super.onRemove(map);
    this.off("tileunload", this.forget, this);
    this.worker?.terminate();
    this.themeObserver?.disconnect();
    this.live.clear();
    return this;
  }

  protected override createTile(coords: L.Coords, done: TileDone): HTMLElement {
    const canvas = document.createElement("canvas");
    const number = this.nextNumber++;
    this.live.set(number, { canvas, coords, done });
    this.ask(number, coords);
    return canvas;
  }

  private ask(number: number, { x, y, z }: L.Coords): void {
    // A tile of 512 pixels is one of the next smaller zoom in the usual scheme of 256.
    const question: TileQuestion = { number, z: z - 1, x, y };
    this.worker?.postMessage(question);
  }

  /** Asks again for all tiles in view: they are painted over in place, without a flash. */
  private askForAll(): void {
    for (const [number, { coords }] of this.live) this.ask(number, coords);
  }

  private forget({ tile }: L.TileEvent): void {
    const left: HTMLElement = tile;
    for (const [number, { canvas }] of this.live) {
      if (canvas === left) this.live.delete(number);
    }
  }

  private hear(message: WorkerMessage): void {
    switch (message.kind) {
      case "tile": {
        const tile = this.live.get(message.number);
        if (tile) this.answer(tile, message.parts);
        break;
      }
      case "finer":
        this.askForAll();
        break;
      case "failed":
        console.error(message.message);
        break;
    }
  }

  private answer(tile: LiveTile, parts: TileParts | null): void {
    if (parts) paintTile(tile, parts);
    tile.done?.(undefined, tile.canvas);
    tile.done = null;
  }
}

function paintTile({ canvas, coords }: LiveTile, parts: TileParts): void {
  // Fractional zooms enlarge a tile by up to the square root of two.
  const ratio = Math.min(3, (window.devicePixelRatio || 1) * 1.25);
  canvas.width = canvas.height = Math.round(TILE_SIZE * ratio);
  const context = canvas.getContext("2d");
  if (!context) return;
  context.scale(canvas.width / TILE_SIZE, canvas.height / TILE_SIZE);
  const colors = baseMapColors(getComputedStyle(document.documentElement));
  paintBaseMap(context, parts, colors, TILE_SIZE, coords.z);
}

/** The base map, offline: land, lakes, rivers, coast and graticule. */
export const BaseMapLayer = createLayerComponent<BaseMapTiles, LayerProps>(
  function createBaseMap(_props, context) {
    const tiles = new BaseMapTiles({
      tileSize: TILE_SIZE,
      updateWhenZooming: false,
      keepBuffer: 1,
    });
    return createElementObject(tiles, context);
  },
);
