/** Names of towns in a chart, as many as stand clear of one another. */

/** A name that is wanted at a moment and a height. */
export interface TownName {
  readonly town: string;
  readonly name: string;
  readonly moment: number;
  readonly degrees: number;
}

interface Layout {
  /** CSS pixels of a name's left end. */
  readonly left: (name: TownName) => number;
  /** CSS pixels of its foot, downwards; only differences matter. */
  readonly top: (name: TownName) => number;
  /** Where the room for names ends. */
  readonly right: number;
}

/** CSS pixels of a letter, about, of the air beside a name, and of a line of it. */
const LETTER = 6.4;
const AIR = 10;
const LINE = 15;

/** The names to show, the most wanted first; a town is named once. */
export function placeNames(wanted: readonly TownName[], layout: Layout): readonly TownName[] {
  const named = new Set<string>();
  const placed: { left: number; right: number; top: number; name: TownName }[] = [];
  for (const name of wanted) {
    const left = layout.left(name);
    const right = left + name.name.length * LETTER + AIR;
    const top = layout.top(name);
    const clear = placed.every(
      (other) => right < other.left || other.right < left || Math.abs(top - other.top) >= LINE,
    );
    if (named.has(name.town) || right > layout.right || !clear) continue;
    named.add(name.town);
    placed.push({ left, right, top, name });
  }
  return placed.map(({ name }) => name);
}
