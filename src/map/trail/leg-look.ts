/** How a leg is drawn: by its mode, by how sure its days and its way are, by how often it was made. */
import type { Leg } from "../../itinerary/segment";
import { LINE_STYLES } from "../line-styles";

/** What does not change with day, zoom or theme. */
export interface LegLook {
  /** Canvas dash array in CSS pixels; empty is solid. */
  readonly dashes: readonly number[];
  /** Breadth in CSS pixels of a leg travelled for the first time, at zoom 6. */
  readonly width: number;
  /** Whether days or way are uncertain: then the line is thin and pale, and lies under the others. */
  readonly pale: boolean;
}

const UNCERTAIN_BREADTH = 0.75;
/** However uncertain, a line is still to be seen: dots most of all would vanish. */
const LEAST_WIDTH = 1.6;

/** How broad lines are from each zoom on: from afar hundreds of them share little room. */
const BREADTHS: readonly (readonly [fromZoom: number, breadth: number])[] = [
  [9, 1.2],
  [6, 1],
  [4, 0.9],
  [0, 0.75],
];

/** How much broader a line is when it had been travelled at least so often before. */
const FREQUENCIES: readonly (readonly [passages: number, breadth: number])[] = [
  [15, 2.3],
  [7, 1.9],
  [3, 1.55],
  [1, 1.25],
  [0, 1],
];

/** The look of a leg. */
export function lookOfLeg(leg: Leg): LegLook {
  const { dashes, width } = LINE_STYLES[leg.mode];
  const pale = isUncertain(leg);
  return {
    dashes: dashes === null ? [] : dashes.split(" ").map(Number),
    width: Math.max(LEAST_WIDTH, width * (pale ? UNCERTAIN_BREADTH : 1)),
    pale,
  };
}

/** How much broader than at zoom 6 lines are at a zoom. */
export function breadthAtZoom(zoom: number): number {
  return BREADTHS.find(([fromZoom]) => zoom >= fromZoom)?.[1] ?? 1;
}

/** How much broader a line is by how often it had been travelled before: frequency reads as weight. */
export function breadthOfPassages(passages: number): number {
  return FREQUENCIES.find(([least]) => passages >= least)?.[1] ?? 1;
}

function isUncertain({ routeBasis, certainty }: Leg): boolean {
  return (
    routeBasis === "direct" ||
    certainty === "approximate" ||
    certainty === "disputed" ||
    certainty === "unknown"
  );
}
