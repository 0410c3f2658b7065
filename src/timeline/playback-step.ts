/** One frame of playback: how far it goes, and what it may not leap over. */
import type { Moment } from "../itinerary/day";
import { type Itinerary, segmentIndexAt } from "../itinerary/itinerary";
import type { PlaybackDirection } from "../view/view";
import type { PlaybackPace } from "./story-pace";

/**
 * The moments that playback always shows, in order: the middle of every leg and of every marked
 * event's first day. However fast it goes and however long a frame took, it halts there for a frame.
 */
export function shownMoments(itinerary: Itinerary): Float64Array {
  const legs = itinerary.atlas.segments.filter(({ kind }) => kind === "leg");
  return Float64Array.from([
    ...legs.map(({ start, end }) => (start + end) / 2),
    ...markedMoments(itinerary),
  ]).sort();
}

/** The moments at which playback shows the turning points: the middle of each one's first day. */
export function markedMoments({ atlas }: Itinerary): readonly Moment[] {
  return atlas.events.filter(({ marked }) => marked).map(({ start }) => start + 0.5);
}

/**
 * The moment so many seconds of playback later (or earlier, when it plays back), or the first of the
 * `shown` moments on the way there.
 */
export function playedFrom(
  moment: Moment,
  seconds: number,
  direction: PlaybackDirection,
  pace: PlaybackPace,
  shown: Float64Array,
): Moment {
  const forward = direction === "forward";
  const target = pace.momentAt(pace.secondsAt(moment) + (forward ? seconds : -seconds));
  const index = segmentIndexAt(shown, moment);
  const near = [shown[index - 1], shown[index], shown[index + 1]];
  const next = forward
    ? near.find((at) => at !== undefined && at > moment)
    : near.findLast((at) => at !== undefined && at < moment);
  if (next === undefined) return target;
  return forward ? Math.min(target, next) : Math.max(target, next);
}
