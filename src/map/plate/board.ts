/** What a plate is drawn on: a picture of dots or one of shapes, by the same strokes. */
import type { Box } from "../lettering/box";
import type { LineSetting } from "../lettering/line-settings";
import type { NameColors } from "../lettering/paint-names";
import type { PaintingContext } from "../painting-context";

/** A layer of a plate. */
export interface Layer {
  /** What an editor of drawings calls it. */
  readonly id: string;
  /** Share of its strength with which it is laid on what is there; 1 unless told. */
  readonly opacity?: number;
  /** Nothing outside of this is drawn. */
  readonly clip?: Box;
}

/** The typefaces of a plate, by what they are for. */
export interface PlateFont {
  readonly family: "serif" | "sans";
  /** Size of the letters in CSS pixels. */
  readonly size: number;
  readonly weight: number;
  readonly italic?: boolean;
}

/** A line of text. */
export interface PlateText {
  readonly text: string;
  readonly x: number;
  /** The line that the letters stand on. */
  readonly baseline: number;
  readonly font: PlateFont;
  readonly color: string;
  readonly anchor?: "start" | "middle" | "end";
  /** Colour of a rim that parts the letters from what is below. */
  readonly halo?: string;
  /** What kind of text it is, for whoever reads the drawing with a program. */
  readonly kind?: string;
}

/** A small figure that stands at a point. */
export interface PlateMark {
  readonly shape: "circle" | "diamond";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dashes?: readonly number[];
  readonly opacity?: number;
  /** What it stands for, in words; an editor of drawings and a screen reader tell it. */
  readonly title?: string;
}

/** A drawing board. */
export interface PlateBoard {
  /** Draws on a layer of its own, over all layers before. */
  layer(layer: Layer, draw: (context: PaintingContext) => void): void;
  /** Sets names along lines. */
  lineNames(settings: readonly LineSetting[], colors: NameColors): void;
  text(text: PlateText): void;
  mark(mark: PlateMark): void;
}

export const PLATE_FAMILIES = {
  serif: '"Source Serif 4", Georgia, serif',
  sans: '"Source Sans 3 Variable", "Source Sans 3", "Helvetica Neue", Arial, sans-serif',
} as const;

/** A font as CSS writes it. */
export function cssFont({ family, size, weight, italic = false }: PlateFont): string {
  return `${italic ? "italic " : ""}${weight} ${size}px ${PLATE_FAMILIES[family]}`;
}
