/** Lets the date run to a moment, for a tour: calmly through what lies between, or at once. */
import type { Moment } from "../itinerary/day";
import { changeView, currentView } from "./view";

/** How long the date takes from one step to the next, in milliseconds. */
const SCRUB_MILLISECONDS = 1200;

/**
 * Runs the date from where it is to a moment. The tour that is read stays: the date is its own.
 * @param animated whether to pass through the days between; else the date is there at once
 * @returns a function that stops it where it is.
 */
export function scrubTo(target: Moment, animated: boolean): () => void {
  const { moment: from } = currentView();
  if (from === target) return () => undefined;
  if (!animated) {
    show(target);
    return () => undefined;
  }
  const began = performance.now();
  let frame = 0;
  const step = (time: number): void => {
    const share = Math.min(1, Math.max(0, (time - began) / SCRUB_MILLISECONDS));
    if (share < 1) frame = requestAnimationFrame(step);
    show(share < 1 ? from + (target - from) * eased(share) : target);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

function show(moment: Moment): void {
  changeView({ moment, tour: currentView().tour });
}

/** Slow at both ends. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}
