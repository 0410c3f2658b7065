/** How wide lettering is, measured once for each font and text. */

const widths = new Map<string, Map<string, number>>();
let context: CanvasRenderingContext2D | null = null;

/**
 * Width of a text in CSS pixels.
 * @param font as CSS writes it: style, weight, size, family
 */
export function textWidth(text: string, font: string): number {
  let ofFont = widths.get(font);
  if (!ofFont) {
    ofFont = new Map();
    widths.set(font, ofFont);
  }
  const known = ofFont.get(text);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context) context.font = font;
  const width = context?.measureText(text).width ?? text.length * 7;
  ofFont.set(text, width);
  return width;
}

/** Forgets all widths: a font has come in, and letters are as wide as it has them. */
export function measureAgain(): void {
  widths.clear();
}
