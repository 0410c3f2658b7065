/** Draws names along lines on a canvas. */
import type { LineNameStyle } from "./line-name";
import type { LineSetting } from "./line-settings";

/** Colours of the names, as CSS writes them. */
export interface NameColors {
  readonly polity: string;
  readonly water: string;
  readonly landHalo: string;
  readonly waterHalo: string;
}

/** What is needed of a canvas to draw names. */
export type NameContext = Pick<
  CanvasRenderingContext2D,
  | "font"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineJoin"
  | "textAlign"
  | "textBaseline"
  | "globalAlpha"
  | "setTransform"
  | "fillText"
  | "strokeText"
>;

const POLITIES: ReadonlySet<LineNameStyle> = new Set(["great polity", "polity", "small polity"]);

/** Whether a name is that of a land, not of a water. */
export function isLandName(style: LineNameStyle): boolean {
  return POLITIES.has(style);
}

/**
 * Draws names: all halos first, so that none lies over a letter of another.
 * @param ratio device pixels per CSS pixel
 */
export function paintNames(
  context: NameContext,
  settings: Iterable<LineSetting>,
  colors: NameColors,
  ratio: number,
): void {
  const all = [...settings];
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 2.6;
  context.globalAlpha = 0.75;
  for (const setting of all) {
    context.strokeStyle =
      POLITIES.has(setting.style) || setting.style === "river" ? colors.landHalo : colors.waterHalo;
    drawEach(context, setting, ratio, (letter) => context.strokeText(letter, 0, 0));
  }
  context.globalAlpha = 1;
  for (const setting of all) {
    context.fillStyle = POLITIES.has(setting.style) ? colors.polity : colors.water;
    drawEach(context, setting, ratio, (letter) => context.fillText(letter, 0, 0));
  }
}

function drawEach(
  context: NameContext,
  { font, glyphs }: LineSetting,
  ratio: number,
  draw: (letter: string) => void,
): void {
  context.font = font;
  for (const { letter, x, y, turn } of glyphs) {
    if (letter === " ") continue;
    const cos = Math.cos(turn) * ratio;
    const sin = Math.sin(turn) * ratio;
    context.setTransform(cos, sin, -sin, cos, x * ratio, y * ratio);
    draw(letter);
  }
}
