/** A day that is held at the edge of the timeline draws the window on, to birth and to death. */
import { daysOf, pannedBy } from "./time-window";
import { type EdgeTarget, edgeSpeed, positionInSight } from "./timeline-edges";

/** The longest that one frame may take, in seconds: after a pause nothing leaps. */
const LONGEST_FRAME = 0.1;

/**
 * Pans for as long as the pointer is over an edge and there is life left.
 * @param pointer asked in every frame for its place, in CSS pixels from the left edge
 * @returns a function that ends it
 */
export function panAtEdge(target: () => EdgeTarget, pointer: () => number, onEnd: () => void) {
  let frame = 0;
  let previous = performance.now();
  const step = (time: number): void => {
    const { scale, shown, life, show } = target();
    const seconds = Math.min(LONGEST_FRAME, Math.max(0, (time - previous) / 1000));
    previous = time;
    const speed = edgeSpeed(pointer(), scale.width);
    const next = pannedBy(shown, life, speed * seconds * daysOf(shown));
    if (next.first !== shown.first) show(next);
    const now = target();
    now.goTo(positionInSight(pointer(), now));
    const atEnd = speed < 0 ? shown.first <= life.first : shown.last >= life.last;
    if (speed === 0 || atEnd) onEnd();
    else frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return (): void => cancelAnimationFrame(frame);
}
