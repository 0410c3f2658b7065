/** Days to pixels along the timeline, and back. */
import type { Day, Moment } from "../itinerary/day";

/** A linear scale over [start, end) days and `width` CSS pixels. */
export interface TimeScale {
  readonly start: Moment;
  readonly end: Moment;
  readonly width: number;
}

/**
 * Pixels at either end that mean the first and the last day. A pointer comes in whole pixels and a
 * width does not: without this the outermost days could not be pointed at.
 */
const EDGE = 1.25;

/** Pixels from the left edge at which a moment stands. */
export function positionOfMoment({ start, end, width }: TimeScale, moment: Moment): number {
  return ((moment - start) / (end - start)) * width;
}

/** The moment at so many pixels from the left edge; beyond the edges too. */
export function momentAtPosition({ start, end, width }: TimeScale, position: number): Moment {
  return start + (width === 0 ? 0 : position / width) * (end - start);
}

/** The day at so many pixels from the left edge, held to the scale. */
export function dayAtPosition(scale: TimeScale, position: number): Day {
  const first = Math.floor(scale.start);
  const last = Math.ceil(scale.end) - 1;
  if (position <= EDGE) return first;
  if (position >= scale.width - EDGE) return last;
  return Math.min(Math.max(Math.floor(momentAtPosition(scale, position)), first), last);
}
