/** What may be asked of segments: when, where, how, how sure, with whom. segments-matching.ts answers. */
import type { DayRange } from "./day-range";
import type { Certainty } from "./evidence";
import type { Extent } from "./extent";
import { MODES, type Mode } from "./segment";

export const ACTIVITIES = ["stay", ...MODES] as const;
/** What a segment is: a stay, or a move by some mode. */
export type Activity = "stay" | Mode;

/**
 * What is asked of a segment: all of it together, but of the choices within one list any. An empty
 * list, and null, ask nothing.
 */
export interface SegmentFilter {
  /** Days it touches. */
  readonly period: DayRange | null;
  /** Countries of today, by their usual English names: where he stayed, left, passed or arrived. */
  readonly countries: readonly string[];
  /** Ids of polities that he was in. */
  readonly polities: readonly string[];
  readonly activities: readonly Activity[];
  readonly certainties: readonly Certainty[];
  /** Id of a person it tells of. */
  readonly person: string | null;
  /** Part of the world that it touches. */
  readonly extent: Extent | null;
}

/** What one can ask. */
export type Criterion = keyof SegmentFilter;

/** Asks nothing: every segment matches. */
export const NO_FILTER: SegmentFilter = {
  period: null,
  countries: [],
  polities: [],
  activities: [],
  certainties: [],
  person: null,
  extent: null,
};

const CRITERIA = Object.keys(NO_FILTER) as readonly Criterion[];

/** What a filter asks, in a fixed order; nothing for one that leaves all. */
export function criteriaOf(filter: SegmentFilter): readonly Criterion[] {
  return CRITERIA.filter((criterion) => {
    const asked = filter[criterion];
    return asked !== null && !(Array.isArray(asked) && asked.length === 0);
  });
}

/** The filter without one of the things it asks. */
export function without(filter: SegmentFilter, criterion: Criterion): SegmentFilter {
  return { ...filter, [criterion]: NO_FILTER[criterion] };
}
