/** Which lanes there are, and how high each is. */
import messages from "virtual:messages/timeline";

export type LaneId =
  | "chapters"
  | "residence"
  | "moves"
  | "events"
  | "certainty"
  | "distance"
  | "axis";

/** A lane and its place below the top of the timeline, in CSS pixels. */
export interface Lane {
  readonly id: LaneId;
  /** What stands at its left. */
  readonly name: string;
  readonly top: number;
  readonly height: number;
}

/** How much is shown: all lanes; the few that a phone has room for; all of them on a phone. */
export type Density = "full" | "few" | "unfolded";

/** The lanes with the height of all. */
export interface LaneLayout {
  readonly lanes: readonly Lane[];
  readonly height: number;
  /** Height of the part on which a drag moves the day even where the timeline could be panned. */
  readonly handle: number;
}

const NAMES: Readonly<Record<LaneId, () => string>> = {
  chapters: () => messages.chapters(),
  residence: () => messages.residence(),
  moves: () => messages.moves(),
  events: () => messages.events(),
  certainty: () => messages.certainty(),
  distance: () => messages.distance(),
  axis: () => "",
};

type Heights = readonly (readonly [LaneId, number])[];

/** Air between two lanes. */
const GAP = 1.5;

const FULL: Heights = [
  ["chapters", 18],
  ["residence", 16],
  ["moves", 12],
  ["events", 10],
  ["certainty", 9],
  ["distance", 13],
  ["axis", 15],
];
const FEW: Heights = [
  ["chapters", 14],
  ["residence", 12],
  ["axis", 15],
];

const LAYOUTS: Readonly<Record<Density, LaneLayout>> = {
  // The flag with the day stands above the lanes; on a phone the date field stands there already.
  full: laidOut(FULL, 14),
  few: laidOut(FEW, 0),
  unfolded: laidOut(FULL, 0),
};

/** Where each lane lies. */
export function laneLayout(density: Density): LaneLayout {
  return LAYOUTS[density];
}

function laidOut(heights: Heights, above: number): LaneLayout {
  let top = above;
  const lanes = heights.map(([id, height]): Lane => {
    const lane = { id, name: NAMES[id](), top, height };
    top += height + GAP;
    return lane;
  });
  return { lanes, height: top - GAP, handle: above + (heights[0]?.[1] ?? 0) };
}
