/** The part of the life that figures are of: some of its segments, within a stretch of days. */
import type { Day, Moment } from "../day";
import { type Itinerary, segmentOfDay } from "../itinerary";
import type { Leg, Segment } from "../segment";

/** What is counted. */
export interface PartOfLife {
  /** First day, inclusive. */
  readonly first: Day;
  /** Last day, inclusive. */
  readonly last: Day;
  /** Whether a segment that touches these days counts. */
  includes(segment: Segment): boolean;
}

/** Everything, from birth to death. */
export function wholeLife({ atlas }: Itinerary): PartOfLife {
  return { first: atlas.birth, last: atlas.death, includes: () => true };
}

/** A day with the segment that answers for it. */
export interface DayOfPart {
  readonly day: Day;
  readonly segment: Segment;
}

/** The days that count, in order: those whose answering segment ({@link segmentOfDay}) does. */
export function* daysOfPart(itinerary: Itinerary, part: PartOfLife): Generator<DayOfPart> {
  for (let day = part.first; day <= part.last; day++) {
    const segment = segmentOfDay(itinerary, day);
    if (part.includes(segment)) yield { day, segment };
  }
}

/** As much of a leg as lies within some days. */
export interface LegStretch {
  readonly leg: Leg;
  readonly start: Moment;
  readonly end: Moment;
  /** Kilometres of the leg's line, by even pace through its time. */
  readonly kilometres: number;
}

/** The legs that count, each cut to the days that count, in order of time. */
export function legsOfPart(itinerary: Itinerary, part: PartOfLife): readonly LegStretch[] {
  return itinerary.atlas.segments.flatMap((segment) => {
    if (segment.kind !== "leg" || !part.includes(segment)) return [];
    return legWithin(segment, part.first, part.last + 1) ?? [];
  });
}

/**
 * The stretch of a leg from one moment (inclusive) to another (exclusive), by even pace; null when
 * it has none there. A leg that takes no time lies where it starts.
 */
export function legWithin(leg: Leg, from: Moment, to: Moment): LegStretch | null {
  if (leg.end === leg.start) {
    const within = from <= leg.start && leg.start < to;
    return within ? { leg, start: leg.start, end: leg.end, kilometres: leg.kilometres } : null;
  }
  const start = Math.max(leg.start, from);
  const end = Math.min(leg.end, to);
  if (end <= start) return null;
  const share = (end - start) / (leg.end - leg.start);
  return { leg, start, end, kilometres: leg.kilometres * share };
}
