/** Lettering along a curve: each letter stands on the line, turned as the line runs there. */
import { type Box, boxAt } from "./box";

/** A point on the map in CSS pixels. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A letter of a name with the middle of its foot-to-head height, in CSS pixels, and its turn. */
export interface Glyph {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  /** Clockwise, in radians. */
  readonly turn: number;
}

/** How letters are spaced: in shares of the letter size. */
export interface Spacing {
  readonly least: number;
  readonly most: number;
}

/** A smooth line through points: Catmull-Rom, as a row of short straight pieces. */
export function smoothLine(points: readonly MapPoint[], pieces = 8): readonly MapPoint[] {
  if (points.length < 3) return points;
  const at = (index: number): MapPoint =>
    points[Math.min(points.length - 1, Math.max(0, index))] as MapPoint;
  const line: MapPoint[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let piece = 0; piece < pieces; piece++) {
      const t = piece / pieces;
      const along = (p: number, q: number, r: number, s: number): number =>
        0.5 *
        (2 * q +
          (r - p) * t +
          (2 * p - 5 * q + 4 * r - s) * t * t +
          (3 * q - p - 3 * r + s) * t ** 3);
      line.push({ x: along(a.x, b.x, c.x, d.x), y: along(a.y, b.y, c.y, d.y) });
    }
  }
  line.push(at(points.length - 1));
  return line;
}

/** The longest run of a line that stays within an area, with the line cut where it leaves. */
export function longestRunWithin(line: readonly MapPoint[], area: Box): readonly MapPoint[] {
  let best: readonly MapPoint[] = [];
  let run: MapPoint[] = [];
  const end = (): void => {
    if (lengthOf(run) > lengthOf(best)) best = run;
    run = [];
  };
  for (const point of line) {
    const inside =
      point.x >= area.left &&
      point.x <= area.right &&
      point.y >= area.top &&
      point.y <= area.bottom;
    if (inside) run.push(point);
    else end();
  }
  end();
  return best;
}

/** Length of a line in CSS pixels. */
export function lengthOf(line: readonly MapPoint[]): number {
  let length = 0;
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1] as MapPoint, line[index] as MapPoint];
    length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return length;
}

/**
 * Sets a name along a line, spread over it as far as the spacing allows and in its middle.
 * @param widthOf the width of a letter in CSS pixels
 * @param size of the letters in CSS pixels
 * @param shift across the line, downwards, in CSS pixels
 * @returns the letters, or null when the line is too short or too bent for the name
 */
export function setAlong(
  name: string,
  line: readonly MapPoint[],
  widthOf: (letter: string) => number,
  size: number,
  { least, most }: Spacing,
  shift = 0,
): readonly Glyph[] | null {
  const letters = [...name];
  const widths = letters.map(widthOf);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const gaps = Math.max(1, letters.length - 1);
  const length = lengthOf(line);
  const gap = Math.min(most * size, (length - total) / gaps);
  if (gap < least * size) return null;
  let along = (length - total - gap * (letters.length - 1)) / 2;
  const glyphs = letters.map((letter, index): Glyph => {
    const width = widths[index] as number;
    // The turn is that of the stretch around the letter, so that a bend does not shake it.
    const reach = Math.max(width, size) / 2 + gap / 2;
    const middle = pointAt(line, along + width / 2);
    const from = pointAt(line, along + width / 2 - reach);
    const to = pointAt(line, along + width / 2 + reach);
    const turn = Math.atan2(to.y - from.y, to.x - from.x);
    along += width + gap;
    return {
      letter,
      x: middle.x - Math.sin(turn) * shift,
      y: middle.y + Math.cos(turn) * shift,
      turn,
    };
  });
  return glyphs.some((glyph, index) => crowds(glyph, glyphs[index - 1], widthOf)) ? null : glyphs;
}

/** The sharpest bend between two letters, in radians, at which a name can be read. */
const SHARPEST = 0.55;

/** Whether a letter stands on the one before it, or breaks away from it, as in a tight bend. */
function crowds(
  glyph: Glyph,
  before: Glyph | undefined,
  widthOf: (letter: string) => number,
): boolean {
  if (!before) return false;
  const distance = Math.hypot(glyph.x - before.x, glyph.y - before.y);
  const bend = Math.abs(glyph.turn - before.turn);
  const room = (widthOf(glyph.letter) + widthOf(before.letter)) / 2;
  return distance < room * 0.85 || Math.min(bend, 2 * Math.PI - bend) > SHARPEST;
}

/** The boxes that letters take, upright around each; spaces take none. */
export function boxesOf(
  glyphs: readonly Glyph[],
  widthOf: (letter: string) => number,
  size: number,
): readonly Box[] {
  return glyphs
    .filter(({ letter }) => letter !== " ")
    .map(({ letter, x, y, turn }) => {
      const [across, down] = [widthOf(letter) / 2 + 1, size * 0.45];
      const cos = Math.abs(Math.cos(turn));
      const sin = Math.abs(Math.sin(turn));
      const [halfWidth, halfHeight] = [across * cos + down * sin, across * sin + down * cos];
      return boxAt(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    });
}

function pointAt(line: readonly MapPoint[], distance: number): MapPoint {
  let left = Math.max(0, distance);
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1] as MapPoint, line[index] as MapPoint];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (left <= length && length > 0) {
      const share = left / length;
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    }
    left -= length;
  }
  return line.at(-1) ?? { x: 0, y: 0 };
}
