/** The ways a name can stand along its line at a zoom. */
import type { NameScript } from "../../view/view";
import type { Box } from "./box";
import {
  boxesOf,
  type Glyph,
  longestRunWithin,
  type MapPoint,
  type Spacing,
  setAlong,
  smoothLine,
} from "./curve";
import { type LineName, type LineNameStyle, written } from "./line-name";
import type { Setting } from "./place-names";
import { textWidth } from "./text-width";

/** A setting of a name along a line, ready to be drawn. */
export interface LineSetting extends Setting {
  readonly style: LineNameStyle;
  readonly font: string;
  readonly glyphs: readonly Glyph[];
}

/** How a kind of name is drawn. Sizes are CSS pixels; size grows from the zoom it appears at. */
interface Face {
  readonly family: "serif" | "sans";
  readonly weight: number;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly sizes: readonly [least: number, most: number];
  readonly spacing: Spacing;
  /** Shifts across the line, in letter sizes, best first. */
  readonly shifts: readonly number[];
}

const FACES: Readonly<Record<LineNameStyle, Face>> = {
  "great polity": {
    family: "sans",
    weight: 500,
    italic: false,
    capitals: true,
    sizes: [11, 19],
    spacing: { least: 0.16, most: 2.2 },
    shifts: [0, 1.3, -1.3, 2.6, -2.6, 4, -4],
  },
  polity: {
    family: "sans",
    weight: 500,
    italic: false,
    capitals: true,
    sizes: [10, 15],
    spacing: { least: 0.12, most: 1.4 },
    shifts: [0, 1.3, -1.3, 2.6, -2.6],
  },
  "small polity": {
    family: "sans",
    weight: 500,
    italic: false,
    capitals: true,
    sizes: [9.5, 13],
    spacing: { least: 0.08, most: 0.5 },
    shifts: [0, 1.3, -1.3, 2.4, -2.4],
  },
  ocean: {
    family: "serif",
    weight: 400,
    italic: true,
    capitals: false,
    sizes: [13, 22],
    spacing: { least: 0.16, most: 1.1 },
    shifts: [0, 1.4, -1.4, 2.8, -2.8],
  },
  sea: {
    family: "serif",
    weight: 400,
    italic: true,
    capitals: false,
    sizes: [11, 17],
    spacing: { least: 0.04, most: 0.8 },
    shifts: [0, 1.2, -1.2, 2.2, -2.2],
  },
  river: {
    family: "serif",
    weight: 400,
    italic: true,
    capitals: false,
    sizes: [10.5, 13],
    spacing: { least: 0.03, most: 0.3 },
    shifts: [-0.72, 0.72],
  },
};

const FAMILIES = {
  serif: '"Source Serif 4", Georgia, serif',
  sans: '"Source Sans 3 Variable", "Source Sans 3", sans-serif',
} as const;

/** Letter size at a zoom, in CSS pixels: it grows by a share for each zoom level. */
function sizeAt({ sizes: [least, most] }: Face, { fromZoom }: LineName, zoom: number): number {
  const grown = least * 1.16 ** Math.max(0, zoom - Math.max(3, fromZoom));
  return Math.round(Math.min(most, grown) * 2) / 2;
}

/**
 * All ways to set a name.
 * @param line the name's line in CSS pixels
 * @param area the free part of the map: a line that leaves it bears the name on what is left
 */
export function settingsAlong(
  name: LineName,
  line: readonly MapPoint[],
  area: Box,
  zoom: number,
  script: NameScript,
): readonly LineSetting[] {
  const face = FACES[name.style];
  const text = face.capitals ? written(name, script).toUpperCase() : written(name, script);
  const full = sizeAt(face, name, zoom);
  const run = longestRunWithin(smoothLine(line, name.style === "river" ? 4 : 12), area);
  return [full, Math.max(9, Math.round(full * 1.6) / 2)].flatMap((size) => {
    const font = `${face.italic ? "italic " : ""}${face.weight} ${size}px ${FAMILIES[face.family]}`;
    const widthOf = (letter: string): number => textWidth(letter, font);
    return face.shifts.flatMap((shift): readonly LineSetting[] => {
      const glyphs = setAlong(text, run, widthOf, size, face.spacing, shift * size);
      if (!glyphs) return [];
      const key = `${size} ${shift}`;
      return [{ key, style: name.style, font, glyphs, boxes: boxesOf(glyphs, widthOf, size) }];
    });
  });
}
