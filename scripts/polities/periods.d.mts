import type { Cell, Shape } from "./holding.mjs";

/** The land of a polity over days on which it did not change. */
export interface Period {
  readonly polity: string;
  readonly status: Shape["status"];
  readonly from: string | null;
  readonly to: string | null;
  readonly cells: readonly Cell[];
}

export function periodsOf(shapes: readonly Shape[], cells: readonly Cell[]): readonly Period[];
