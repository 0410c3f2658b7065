/** The ways a name can stand beside the mark it belongs to. */
import { boxAt } from "./box";
import type { Setting } from "./place-names";

/** A mark with a name of a size, in CSS pixels. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 4;

/** The eight ways, best first: right, left, above, below, then aslant. */
export function settingsBeside({ x, y, radius, width, height }: NamedMark): readonly Setting[] {
  const right = x + radius + GAP;
  const left = x - radius - GAP - width;
  const middle = y - height / 2;
  const above = y - radius - 1 - height;
  const below = y + radius + 1;
  const aslant = radius * 0.7 + 2;
  const at = (key: string, boxLeft: number, top: number): Setting => ({
    key,
    boxes: [boxAt(boxLeft, top, width, height)],
  });
  return [
    at("right", right, middle),
    at("left", left, middle),
    at("above", x - width / 2, above),
    at("below", x - width / 2, below),
    at("above right", x + aslant, y - aslant - height),
    at("below right", x + aslant, y + aslant),
    at("above left", x - aslant - width, y - aslant - height),
    at("below left", x - aslant - width, y + aslant),
  ];
}
