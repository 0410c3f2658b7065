/** What a layer of painted tiles and the worker that paints them tell each other. */

/** Width and height of a tile in its own coordinates. */
export const TILE_EXTENT = 4096;
/** Side of a tile in CSS pixels. */
export const TILE_SIZE = 512;

/** A tile of the slippy-map scheme, at 512 CSS pixels a tile. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Asks for a square of the map, painted `pixels` device pixels wide. As a tile it is the one at x and
 * y of a scheme in which 512 CSS pixels are a tile at any zoom, whole or not; x may be of any copy of
 * the world.
 */
export interface TileQuestion extends TileAddress {
  readonly kind: "tile";
  readonly number: number;
  readonly pixels: number;
}

/** What the worker hears: how to paint from now on, and what. */
export type TileRequest<Style> = { readonly kind: "style"; readonly style: Style } | TileQuestion;

/** What the worker says: a tile that was asked for, or that what it would paint has changed. */
export type TileReply =
  | { readonly kind: "tile"; readonly number: number; readonly bitmap: ImageBitmap | null }
  | { readonly kind: "changed" }
  | { readonly kind: "failed"; readonly message: string };

/** Lines or rings of a tile: runs of x, y pairs in tile coordinates. */
export type TileRings = readonly ArrayLike<number>[];
