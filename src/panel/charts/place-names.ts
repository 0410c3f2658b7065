/** Names of towns in a chart, as many as stand clear of one another. */
import type { Moment } from "../../itinerary/day";

/** A name that is wanted over a stretch of time, at a height. */
export interface TownName {
  readonly town: string;
  readonly name: string;
  readonly start: Moment;
  readonly end: Moment;
  readonly degrees: number;
}

/** A name with the end of its stretch at which it stands: its own start at `start`, or its end at `end`. */
export interface PlacedName extends TownName {
  readonly anchor: "start" | "end";
}

interface Layout {
  /** CSS pixels of a moment from the left. */
  readonly position: (moment: Moment) => number;
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
export function placeNames(wanted: readonly TownName[], layout: Layout): readonly PlacedName[] {
  const named = new Set<string>();
  const placed: { left: number; right: number; top: number; name: PlacedName }[] = [];
  for (const name of wanted) {
    if (named.has(name.town)) continue;
    const length = name.name.length * LETTER + AIR;
    const start = layout.position(name.start);
    const end = layout.position(name.end);
    const fits = start + length <= layout.right;
    const left = fits ? start : end - length;
    const right = left + length;
    const top = layout.top(name);
    const clear = placed.every(
      (other) => right < other.left || other.right < left || Math.abs(top - other.top) >= LINE,
    );
    if (!clear) continue;
    named.add(name.town);
    placed.push({ left, right, top, name: { ...name, anchor: fits ? "start" : "end" } });
  }
  return placed.map(({ name }) => name);
}
