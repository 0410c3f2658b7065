/**
 * How often each stretch of the trail had been travelled before. Legs that share a railway or a sea
 * lane share its vertices, so that passages over the same two vertices, in either direction, are
 * passages over one line.
 */
import type { TrailLines } from "./trail-lines";

/** Steps per pixel at zoom 0 within which two vertices are one: about ten metres at the equator. */
const GRID = 2 ** 14;
const MOST_COUNTED = 65_535;

/**
 * Counts, for the stretch from each vertex to the next, how many passages came before it. Entries
 * of last vertices mean nothing. An open-addressing hash table holds the first vertex of every
 * stretch seen: for half a million of them a Map takes some ten times as long.
 */
export function countPassages({ offsets, vertices, starts }: TrailLines): Uint16Array {
  const vertexCount = vertices.length / 2;
  const earlier = new Uint16Array(vertexCount);
  const grid = Int32Array.from(vertices, (coordinate) => Math.round(coordinate * GRID));
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, vertexCount * 2)));
  /** Vertex that begins the latest passage over a stretch, plus 1; 0 is an empty slot. */
  const slots = new Uint32Array(size);

  const sameStretch = (a: number, b: number): boolean =>
    (samePoint(grid, a, b) && samePoint(grid, a + 1, b + 1)) ||
    (samePoint(grid, a, b + 1) && samePoint(grid, a + 1, b));

  for (let leg = 0; leg < starts.length; leg++) {
    const last = (offsets[leg + 1] as number) - 1;
    for (let vertex = offsets[leg] as number; vertex < last; vertex++) {
      let slot = hashOfStretch(grid, vertex) & (size - 1);
      for (;;) {
        const seen = slots[slot] as number;
        if (seen === 0) break;
        if (sameStretch(seen - 1, vertex)) {
          earlier[vertex] = Math.min(MOST_COUNTED, (earlier[seen - 1] as number) + 1);
          break;
        }
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = vertex + 1;
    }
  }
  return earlier;
}

function samePoint(grid: Int32Array, a: number, b: number): boolean {
  return grid[a * 2] === grid[b * 2] && grid[a * 2 + 1] === grid[b * 2 + 1];
}

/** The same for both directions. */
function hashOfStretch(grid: Int32Array, vertex: number): number {
  const one = hashOfPoint(grid, vertex);
  const other = hashOfPoint(grid, vertex + 1);
  return (one + other) ^ Math.imul(one ^ other, 0x9e3779b1);
}

function hashOfPoint(grid: Int32Array, vertex: number): number {
  const hash =
    Math.imul(grid[vertex * 2] as number, 0x85ebca6b) ^
    Math.imul(grid[vertex * 2 + 1] as number, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
