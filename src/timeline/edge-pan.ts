/** A day that is dragged to the edge of the timeline draws the window on. */
import type { TimeScale } from "./time-scale";
import { daysOf, pannedBy, showsAll, type TimeWindow } from "./time-window";

/** CSS pixels inside an edge that count as over it: on a phone there is little room beyond. */
const ZONE = 12;
/** Windows a second for each pixel over the edge, and at most. */
const SPEED_PER_PIXEL = 0.02;
const GREATEST_SPEED = 1.6;
/** CSS pixels from an edge that mean no more the day which the edge cuts through. */
const LEAST_INSIDE = 2;
/** The longest that one frame may take, in seconds: after a pause nothing leaps. */
const LONGEST_FRAME = 0.1;

/** What edge panning needs of the timeline, as it is now. */
export interface EdgeTarget {
  readonly scale: TimeScale;
  readonly shown: TimeWindow;
  readonly life: TimeWindow;
  goTo(position: number): void;
  show(window: TimeWindow): void;
}

/** A drag of the day. */
export interface Scrub {
  /** The pointer is here now, in CSS pixels from the left edge. */
  moveTo(position: number): void;
  end(): void;
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

/** Follows a drag of the day, and pans while it is held at an edge; at birth and death it stops. */
export function scrubWith(target: () => EdgeTarget): Scrub {
  let position = 0;
  let frame = 0;
  let previous = 0;

  const go = (): void => {
    const now = target();
    now.goTo(positionInSight(position, now));
  };
  const step = (time: number): void => {
    const { scale, shown, life, show } = target();
    const seconds = Math.min(LONGEST_FRAME, Math.max(0, (time - previous) / 1000));
    previous = time;
    const speed = edgeSpeed(position, scale.width);
    const next = pannedBy(shown, life, speed * seconds * daysOf(shown));
    const atEnd = speed < 0 ? shown.first <= life.first : shown.last >= life.last;
    frame = speed === 0 || atEnd ? 0 : requestAnimationFrame(step);
    if (next.first !== shown.first) show(next);
    go();
  };

  return {
    moveTo(to) {
      position = to;
      go();
      const { scale, shown, life } = target();
      if (frame !== 0 || showsAll(shown, life) || edgeSpeed(to, scale.width) === 0) return;
      previous = performance.now();
      frame = requestAnimationFrame(step);
    },
    end() {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
