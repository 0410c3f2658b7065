import type { Cell, Shape } from "./holding.mjs";

export function unknownNames(
  shapes: readonly Shape[],
  cuts: ReadonlyMap<string, unknown>,
  polities: ReadonlySet<string>,
): string[];
export function overlaps(shapes: readonly Shape[], cells: readonly Cell[]): string[];
export function gaps(shapes: readonly Shape[], cells: readonly Cell[]): string[];
