/** Playback as the reader commands it: what it runs through, and that it runs. */
import { dayOfMoment, type Moment } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import { changeView, currentView, type PlaybackDirection } from "../view/view";

/** The stretch of the life that playback runs through: a loop, a followed journey, or all of it. */
export interface PlaybackRange {
  readonly start: Moment;
  readonly end: Moment;
}

/** The range playback keeps to in the present view. */
export function playbackRange(itinerary: Itinerary): PlaybackRange {
  const { atlas } = itinerary;
  const { journey: followed, loop } = currentView();
  if (loop) return { start: loop.first, end: loop.last + 1 };
  const journey = atlas.journeys.find((candidate) => candidate.id === followed?.id);
  const first = atlas.segments[journey?.spans[0]?.first ?? 0];
  const last = atlas.segments[journey?.spans.at(-1)?.last ?? atlas.segments.length - 1];
  if (!journey || !first || !last) return { start: atlas.birth, end: atlas.death + 1 };
  // A journey opens on its last day before setting out, not on the years before.
  return { start: Math.max(first.start, first.end - 1), end: Math.min(last.end, last.start + 1) };
}

/** Starts playing that way, or pauses if it does. At the end of the range it starts over. */
export function togglePlaying(
  itinerary: Itinerary,
  direction: PlaybackDirection = "forward",
): void {
  const view = currentView();
  if (view.playing && view.direction === direction) {
    changeView({ playing: false, moment: view.moment });
    return;
  }
  const { start, end } = playbackRange(itinerary);
  const forward = direction === "forward";
  const last = end - 1e-6;
  const atEnd = forward
    ? view.moment < start || dayOfMoment(view.moment) >= dayOfMoment(last)
    : view.moment >= end || dayOfMoment(view.moment) <= dayOfMoment(start);
  changeView({
    playing: true,
    direction,
    selection: { kind: "now" },
    ...(atEnd ? { moment: forward ? start : last } : {}),
  });
}
