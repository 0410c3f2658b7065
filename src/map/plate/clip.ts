/** Cuts lines and rings to a box, and leaves out of them what is too small to be seen. */
import type { Box } from "../lettering/box";

/** Runs of x, y pairs in one flat array. */
export type FlatLine = readonly number[];

/** The edges of a box, each as a coordinate (0 for x, 1 for y), a limit, and which side is inside. */
function edgesOf({ left, top, right, bottom }: Box) {
  return [
    { axis: 0, limit: left, inside: 1 },
    { axis: 0, limit: right, inside: -1 },
    { axis: 1, limit: top, inside: 1 },
    { axis: 1, limit: bottom, inside: -1 },
  ] as const;
}

/**
 * Cuts a ring to a box, edge by edge (Sutherland and Hodgman 1974). Where it leaves the box it runs on
 * along the edge, so that it can be filled.
 * @returns an empty ring when nothing of it lies inside
 */
export function clipRing(ring: FlatLine, box: Box): FlatLine {
  let points: number[] = [...ring];
  for (const { axis, limit, inside } of edgesOf(box)) {
    const count = points.length / 2;
    const kept: number[] = [];
    for (let index = 0; index < count; index++) {
      const next = (index + 1) % count;
      const from = [points[index * 2] as number, points[index * 2 + 1] as number] as const;
      const to = [points[next * 2] as number, points[next * 2 + 1] as number] as const;
      const fromDepth = (from[axis] - limit) * inside;
      const toDepth = (to[axis] - limit) * inside;
      if (fromDepth >= 0) kept.push(from[0], from[1]);
      if (fromDepth >= 0 !== toDepth >= 0) {
        const share = fromDepth / (fromDepth - toDepth);
        kept.push(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share);
      }
    }
    points = kept;
    if (points.length === 0) break;
  }
  return points;
}

/** The parts of a line that lie in a box, each cut where it meets an edge (Liang and Barsky 1984). */
export function clipLine(line: FlatLine, box: Box): readonly FlatLine[] {
  const parts: number[][] = [];
  let part: number[] = [];
  const end = (): void => {
    if (part.length >= 4) parts.push(part);
    part = [];
  };
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [x, y] = [line[at] as number, line[at + 1] as number];
    const [stepX, stepY] = [(line[at + 2] as number) - x, (line[at + 3] as number) - y];
    let [from, to] = [0, 1];
    for (const [step, room] of [
      [-stepX, x - box.left],
      [stepX, box.right - x],
      [-stepY, y - box.top],
      [stepY, box.bottom - y],
    ] as const) {
      if (step === 0) {
        if (room < 0) to = -1;
      } else if (step < 0) from = Math.max(from, room / step);
      else to = Math.min(to, room / step);
    }
    if (from > to) {
      end();
      continue;
    }
    if (from > 0 || part.length === 0) {
      end();
      part.push(x + stepX * from, y + stepY * from);
    }
    part.push(x + stepX * to, y + stepY * to);
    if (to < 1) end();
  }
  end();
  return parts;
}

/** Leaves out points nearer than a step to the one before; the first and the last stay. */
export function thinned(line: FlatLine, step: number): FlatLine {
  const kept: number[] = [];
  for (let at = 0; at < line.length; at += 2) {
    const [x, y] = [line[at] as number, line[at + 1] as number];
    const last = at + 2 >= line.length;
    const across = Math.abs(x - (kept.at(-2) ?? Number.POSITIVE_INFINITY));
    const down = Math.abs(y - (kept.at(-1) ?? Number.POSITIVE_INFINITY));
    if (last || across + down >= step) kept.push(x, y);
  }
  return kept;
}
