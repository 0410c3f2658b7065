/** Parts of the world, and what lies in them. */
import type { Position } from "./place";

/**
 * South-west and north-east corner, each [longitude, latitude] in degrees. Longitudes may run on past
 * 180, as those of lines do.
 */
export interface Extent {
  readonly southWest: Position;
  readonly northEast: Position;
}

/** Whether some of a line, or of its only position, lies in an extent, on whichever turn of the globe. */
export function touchesExtent(extent: Extent, line: readonly Position[]): boolean {
  return [-360, 0, 360].some((turn) =>
    line.some((position, index) => {
      const from = turned(position, turn);
      const to = line[index + 1];
      return (
        isWithin(extent, from) || (to !== undefined && crosses(extent, from, turned(to, turn)))
      );
    }),
  );
}

function turned([longitude, latitude]: Position, turn: number): Position {
  return [longitude + turn, latitude];
}

function isWithin({ southWest, northEast }: Extent, [longitude, latitude]: Position): boolean {
  return (
    southWest[0] <= longitude &&
    longitude <= northEast[0] &&
    southWest[1] <= latitude &&
    latitude <= northEast[1]
  );
}

/** Whether a straight stretch meets an extent (Liang and Barsky's clipping). */
function crosses({ southWest, northEast }: Extent, from: Position, to: Position): boolean {
  let enters = 0;
  let leaves = 1;
  for (const axis of [0, 1] as const) {
    const way = to[axis] - from[axis];
    const toLow = southWest[axis] - from[axis];
    const toHigh = northEast[axis] - from[axis];
    if (way === 0) {
      if (toLow > 0 || toHigh < 0) return false;
      continue;
    }
    enters = Math.max(enters, Math.min(toLow / way, toHigh / way));
    leaves = Math.min(leaves, Math.max(toLow / way, toHigh / way));
  }
  return enters <= leaves;
}
