/** Playback: moves the moment on while the reader wants it to. */
import { dayOfMoment, type Moment } from "../itinerary/day";
import { type Itinerary, representativeMoment } from "../itinerary/itinerary";
import { changeView, currentView, type PlaybackDirection, useView } from "../view/view";
import { markedMoments, playedFrom, shownMoments } from "./playback-step";
import { createCalendarPace, createStoryPace, type PlaybackPace } from "./story-pace";

/** The longest step one frame may make, in seconds: a hidden or slow tab never skips the story. */
const LONGEST_FRAME_SECONDS = 0.1;

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

/**
 * Lets playback run whenever the view says `playing`, by real elapsed time.
 * @returns a function that ends it for good.
 */
export function runPlayback(itinerary: Itinerary): () => void {
  const paces: Record<"story" | "calendar", PlaybackPace> = {
    story: createStoryPace(itinerary),
    calendar: createCalendarPace(itinerary),
  };
  const shown = shownMoments(itinerary);
  const turningPoints = new Set(markedMoments(itinerary));
  let frame = 0;
  let previousTime = 0;

  const step = (time: number): void => {
    const view = currentView();
    const elapsed = Math.min(Math.max(0, (time - previousTime) / 1000), LONGEST_FRAME_SECONDS);
    previousTime = time;
    const pace = paces[view.pace];
    const { start, end } = playbackRange(itinerary);
    const forward = view.direction === "forward";
    const outside = view.moment < start || view.moment >= end;
    const from = outside ? (forward ? start : end - 1e-6) : view.moment;
    const moment = playedFrom(from, elapsed * view.speed, view.direction, pace, shown);
    if (forward ? moment < end - 1e-6 : moment > start) {
      if (view.pauseAtEvents && turningPoints.has(moment)) {
        frame = 0;
        changeView({ moment, playing: false });
        return;
      }
      frame = requestAnimationFrame(step);
      changeView({ moment });
      return;
    }
    if (view.loop) {
      frame = requestAnimationFrame(step);
      changeView({ moment: forward ? start : end - 1e-6 });
      return;
    }
    frame = 0;
    changeView({
      moment: representativeMoment(itinerary, dayOfMoment(forward ? end - 1e-6 : start)),
      playing: false,
    });
  };

  const obey = (): void => {
    const { playing } = currentView();
    if (playing && frame === 0) {
      previousTime = performance.now();
      frame = requestAnimationFrame(step);
    } else if (!playing && frame !== 0) {
      cancelAnimationFrame(frame);
      frame = 0;
    }
  };

  obey();
  const unsubscribe = useView.subscribe((view, before) => {
    if (view.playing !== before.playing) obey();
  });
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
    frame = 0;
  };
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
