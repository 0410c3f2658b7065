/** A first-order unit of a country of today. */
export interface Unit {
  /** ISO 3166-1 alpha-3, lower case. */
  readonly country: string;
  readonly name: string;
  readonly code: string;
}

/** A piece of a unit that no hand-drawn area parts. */
export interface Cell {
  readonly id: number;
  readonly unit: Unit;
  /** Names of the hand-drawn areas it lies in. */
  readonly inside: ReadonlySet<string>;
  readonly km2: number;
}

/** What a polity held, by the rules. Days are YYYY-MM-DD; null for no bound. */
export interface Shape {
  readonly polity: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status?: "disputed" | "occupied";
  readonly units: Readonly<Record<string, "all" | readonly string[]>>;
  readonly add: readonly string[];
  readonly within?: Readonly<Record<string, "all" | readonly string[]>>;
  readonly take: readonly string[];
  /** file:line */
  readonly where: string;
}

export function names(list: "all" | readonly string[] | undefined, unit: Unit): boolean;
export function holds(shape: Shape, cell: Pick<Cell, "unit" | "inside">): boolean;
