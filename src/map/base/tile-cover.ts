/** Which tiles of the data cover a square of the map at any zoom, whole or not. */
import { TILE_SIZE, type TileAddress } from "./tile-messages";

/** A tile of the data, and where on the square it lies, in CSS pixels from the square's corner. */
export interface CoveringTile extends TileAddress {
  readonly left: number;
  readonly top: number;
  /** Width and height of the tile as it is painted. */
  readonly side: number;
}

/**
 * The tiles that cover a square of 512 CSS pixels: one at a whole zoom, up to four at others. They
 * are those of the next smaller whole zoom, painted so much larger; x counts round the world.
 */
export function coverOf({ z, x, y }: TileAddress): readonly CoveringTile[] {
  const whole = Math.max(0, Math.floor(z));
  const count = 2 ** whole;
  const side = TILE_SIZE * 2 ** (z - whole);
  const [left, top] = [x * TILE_SIZE, y * TILE_SIZE];
  const tiles: CoveringTile[] = [];
  for (let row = Math.floor(top / side); row * side < top + TILE_SIZE; row++) {
    if (row < 0 || row >= count) continue;
    for (let column = Math.floor(left / side); column * side < left + TILE_SIZE; column++) {
      tiles.push({
        z: whole,
        x: ((column % count) + count) % count,
        y: row,
        left: column * side - left,
        top: row * side - top,
        side,
      });
    }
  }
  return tiles;
}
