/** How much room a place's name takes on the map. */

/** Height of a name in CSS pixels. */
export const LABEL_HEIGHT = 15;
const FONT = '600 13px "Source Sans 3 Variable", "Source Sans 3", sans-serif';
const HALO = 4;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Width of a name in CSS pixels, with its halo; each name is measured once. */
export function labelWidth(name: string): number {
  const known = widths.get(name);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context) context.font = FONT;
  const width = (context?.measureText(name).width ?? name.length * 7) + HALO;
  widths.set(name, width);
  return width;
}
