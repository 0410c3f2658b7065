/**
 * Story pace: how many seconds of playback each part of the life gets. Moves and turning points
 * get time to be seen; long stays pass quickly.
 */
import type { Day, Moment } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import type { Segment } from "../itinerary/segment";

/** A way of spending playback time on the life: an increasing map from moments to seconds. */
export interface PlaybackPace {
  /** Seconds of playback for the whole life at speed 1. */
  readonly seconds: number;
  secondsAt(moment: Moment): number;
  momentAt(seconds: number): Moment;
}

/** Seconds a leg takes, by its length: enough to follow the traveller, never a wait. */
const LEG_SECONDS = { least: 0.8, most: 5, perDoubling: 0.5, shortKilometres: 50 };
/** Seconds a stay takes, by its days. */
const STAY_SECONDS = { least: 0.2, most: 2.5, perYear: 1 };
/** Seconds a turning point is dwelt on. */
const MARKED_EVENT_SECONDS = 0.6;
const UNKNOWN_SECONDS = 0.4;

/** Playback that gives every leg and turning point its time. */
export function createStoryPace(itinerary: Itinerary): PlaybackPace {
  const { atlas } = itinerary;
  const markedDays = new Set(
    atlas.events.filter((event) => event.marked).map((event): Day => event.start),
  );
  const moments: Moment[] = [atlas.birth];
  const seconds: number[] = [0];
  const spend = (until: Moment, duration: number): void => {
    moments.push(until);
    seconds.push((seconds.at(-1) ?? 0) + duration);
  };
  for (const segment of atlas.segments) {
    if (segment.kind === "stay") spendStay(segment, markedDays, spend);
    else
      spend(segment.end, segment.kind === "leg" ? legSeconds(segment.kilometres) : UNKNOWN_SECONDS);
  }
  return paceThrough(Float64Array.from(moments), Float64Array.from(seconds));
}

/** Playback that gives every day the same time: the whole life in `seconds`. */
export function createCalendarPace(itinerary: Itinerary, seconds = 180): PlaybackPace {
  const { birth, death } = itinerary.atlas;
  return paceThrough(Float64Array.of(birth, death + 1), Float64Array.of(0, seconds));
}

function legSeconds(kilometres: number): number {
  const { least, most, perDoubling, shortKilometres } = LEG_SECONDS;
  return Math.min(most, least + perDoubling * Math.log2(1 + kilometres / shortKilometres));
}

function spendStay(
  stay: Segment,
  markedDays: ReadonlySet<Day>,
  spend: (until: Moment, seconds: number) => void,
): void {
  const days = stay.end - stay.start;
  const quiet = Math.min(
    STAY_SECONDS.most,
    STAY_SECONDS.least + (days / 365) * STAY_SECONDS.perYear,
  );
  let reached = stay.start;
  for (let day = Math.ceil(stay.start); day + 1 <= stay.end; day++) {
    if (!markedDays.has(day)) continue;
    if (day > reached) spend(day, (quiet * (day - reached)) / days);
    spend(day + 1, MARKED_EVENT_SECONDS);
    reached = day + 1;
  }
  if (stay.end > reached) spend(stay.end, (quiet * (stay.end - reached)) / days);
}

function paceThrough(moments: Float64Array, seconds: Float64Array): PlaybackPace {
  return {
    seconds: seconds.at(-1) ?? 0,
    secondsAt: (moment) => interpolate(moments, seconds, moment),
    momentAt: (second) => interpolate(seconds, moments, second),
  };
}

/** Piecewise linear between knots whose `from` values never fall; held to the ends. */
function interpolate(from: Float64Array, to: Float64Array, value: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] as number) <= value) low = middle;
    else high = middle;
  }
  const start = from[low] as number;
  const span = (from[high] as number) - start;
  const share = span === 0 ? 1 : Math.min(1, Math.max(0, (value - start) / span));
  return (to[low] as number) + ((to[high] as number) - (to[low] as number)) * share;
}
