/** The events of a life by how they are marked, and which mark stands for many at one spot. */
import type { Moment } from "../itinerary/day";
import type { LifeEvent } from "../itinerary/event";
import type { Itinerary } from "../itinerary/itinerary";
import { buildMaxima, maximumWithin, type RangeMaxima } from "./range-maxima";

/** Least telling first: where marks fall on one spot, the most telling is drawn. */
export const EVENT_MARKS = ["away", "with-him", "turning-point"] as const;
/** A turning point; another event with him there; one that happened away from him. */
export type EventMark = (typeof EVENT_MARKS)[number];

/** Events in order of their first day. */
export interface EventMarks {
  /** Middle of the first day of each. */
  readonly moments: Float64Array;
  /** Place of each mark in {@link EVENT_MARKS}, counted from 1. */
  readonly ranks: RangeMaxima;
}

/** Gathers the events of a life. */
export function eventMarksOf({ atlas }: Itinerary): EventMarks {
  return {
    moments: Float64Array.from(atlas.events, ({ start }) => start + 0.5),
    ranks: buildMaxima(Float64Array.from(atlas.events, (event) => rankOf(event))),
  };
}

/** The most telling mark in a stretch, half open; null when nothing happened. O(log n). */
export function markWithin(
  { moments, ranks }: EventMarks,
  first: Moment,
  last: Moment,
): EventMark | null {
  const rank = maximumWithin(ranks, countBefore(moments, first), countBefore(moments, last));
  return EVENT_MARKS[rank - 1] ?? null;
}

function rankOf({ away, marked }: LifeEvent): number {
  const mark: EventMark = marked ? "turning-point" : away ? "away" : "with-him";
  return EVENT_MARKS.indexOf(mark) + 1;
}

/** How many moments lie before one. */
export function countBefore(moments: Float64Array, moment: Moment): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] as number) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
