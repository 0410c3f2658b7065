/** What the base map's worker and the layer that paints tell each other. */

/** The parts of the base map, in the order they are painted. */
export const BASE_MAP_PARTS = ["graticule", "land", "lakes", "rivers"] as const;
export type BaseMapPart = (typeof BASE_MAP_PARTS)[number];

/** Width and height of a tile in its own coordinates. */
export const TILE_EXTENT = 4096;

/** Asks for a tile of the slippy-map scheme, at 512 CSS pixels a tile. */
export interface TileQuestion {
  readonly number: number;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Lines or rings of a tile: runs of x, y pairs in tile coordinates. */
export type TileRings = readonly Int16Array[];

/** A tile's content, by part. */
export type TileParts = Readonly<Record<BaseMapPart, TileRings>>;

/** What the worker says: a tile that was asked for, or that finer data has come. */
export type WorkerMessage =
  | { readonly kind: "tile"; readonly number: number; readonly parts: TileParts | null }
  | { readonly kind: "finer" }
  | { readonly kind: "failed"; readonly message: string };
