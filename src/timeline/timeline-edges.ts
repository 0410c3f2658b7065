/** The edges of the timeline, to which a day may be dragged. */
import type { TimeScale } from "./time-scale";
import { daysOf, type TimeWindow } from "./time-window";

/** CSS pixels inside an edge that count as over it: on a phone there is little room beyond. */
const ZONE = 12;
/** Windows a second for each pixel over the edge, and at most. */
const SPEED_PER_PIXEL = 0.02;
const GREATEST_SPEED = 1.6;
/** CSS pixels from an edge that mean no more the day which the edge cuts through. */
const LEAST_INSIDE = 2;

/** What a drag of the day needs of the timeline, as it is now. */
export interface EdgeTarget {
  readonly scale: TimeScale;
  readonly shown: TimeWindow;
  readonly life: TimeWindow;
  goTo(position: number): void;
  show(window: TimeWindow): void;
}

/** How fast the window moves for a pointer, in windows a second; earlier is negative. */
export function edgeSpeed(position: number, width: number): number {
  const over =
    position < ZONE ? position - ZONE : position > width - ZONE ? position - (width - ZONE) : 0;
  return Math.min(GREATEST_SPEED, Math.max(-GREATEST_SPEED, over * SPEED_PER_PIXEL));
}

/**
 * Where to go for a pointer: at an edge to a day that is in sight as a whole, for a day that is not
 * would turn the page. At the ends of the life to its first and last day.
 */
export function positionInSight(
  position: number,
  { scale, shown, life }: Pick<EdgeTarget, "scale" | "shown" | "life">,
): number {
  const day = Math.max(LEAST_INSIDE, scale.width / daysOf(shown));
  const least = shown.first > life.first ? day : 0;
  const most = shown.last < life.last ? scale.width - day : scale.width;
  return Math.min(Math.max(position, least), most);
}
