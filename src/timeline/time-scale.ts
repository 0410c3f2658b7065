/** Days to pixels along the slider, and back. */
import { type Day, firstDayOfYear, gregorianFromDay, type Moment } from "../itinerary/day";

/** A linear scale over [start, end) days and `width` CSS pixels. */
export interface TimeScale {
  readonly start: Moment;
  readonly end: Moment;
  readonly width: number;
}

/** Pixels from the left edge at which a moment stands. */
export function positionOfMoment({ start, end, width }: TimeScale, moment: Moment): number {
  return ((moment - start) / (end - start)) * width;
}

/** The day at so many pixels from the left edge, held to the scale. */
export function dayAtPosition({ start, end, width }: TimeScale, position: number): Day {
  const share = width === 0 ? 0 : Math.min(1, Math.max(0, position / width));
  return Math.min(Math.floor(start + share * (end - start)), Math.ceil(end) - 1);
}

/** A labelled year on the axis. */
export interface YearTick {
  readonly year: number;
  readonly position: number;
}

/** Years to label, as many as fit with `leastGap` pixels between them. */
export function yearTicks(scale: TimeScale, leastGap: number): readonly YearTick[] {
  const first = gregorianFromDay(Math.floor(scale.start)).year;
  const last = gregorianFromDay(Math.ceil(scale.end)).year;
  const pixelsPerYear = scale.width / ((scale.end - scale.start) / 365.2425);
  const interval = [1, 2, 5, 10, 20].find((years) => years * pixelsPerYear >= leastGap) ?? 30;
  const ticks: YearTick[] = [];
  for (let year = Math.ceil(first / interval) * interval; year <= last; year += interval) {
    const position = positionOfMoment(scale, firstDayOfYear(year));
    if (position >= 0 && position <= scale.width) ticks.push({ year, position });
  }
  return ticks;
}
