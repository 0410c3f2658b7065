/** How much room a place's name takes on the map. */
import { textWidth } from "./text-width";

/** Height of a name in CSS pixels. */
export const LABEL_HEIGHT = 15;
const FAMILY = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';
const NAME_FONT = `600 13px ${FAMILY}`;
const COUNT_FONT = `500 11px ${FAMILY}`;
const ORDER_FONT = `700 11px ${FAMILY}`;
const HALO = 4;
const PART_GAP = 3;

/**
 * Width of a name in CSS pixels, with its halo.
 * @param order numbers of a journey's stops before it
 * @param others how many other places the mark stands for, written after it
 */
export function labelWidth(name: string, order = "", others = 0): number {
  const count = others > 0 ? textWidth(`+${others}`, COUNT_FONT) + PART_GAP : 0;
  const numbers = order === "" ? 0 : textWidth(order, ORDER_FONT) + PART_GAP;
  return Math.ceil(textWidth(name, NAME_FONT) + count + numbers + HALO);
}
