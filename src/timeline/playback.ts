/** Playback: moves the moment on while the reader wants it to. */
import { dayOfMoment, type Moment } from "../itinerary/day";
import { type Itinerary, representativeMoment } from "../itinerary/itinerary";
import { changeView, currentView, useView } from "../view/view";
import { createCalendarPace, createStoryPace, type PlaybackPace } from "./story-pace";

/** The longest step one frame may make, in seconds: a hidden or slow tab never skips the story. */
const LONGEST_FRAME_SECONDS = 0.1;

/** The stretch of the life that playback runs through: a followed journey, or all of it. */
export interface PlaybackRange {
  readonly start: Moment;
  readonly end: Moment;
}

/** The range playback keeps to in the present view. */
export function playbackRange(itinerary: Itinerary): PlaybackRange {
  const { atlas } = itinerary;
  const followed = currentView().journey;
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
  let frame = 0;
  let previousTime = 0;

  const step = (time: number): void => {
    const view = currentView();
    const elapsed = Math.min(Math.max(0, (time - previousTime) / 1000), LONGEST_FRAME_SECONDS);
    previousTime = time;
    const pace = paces[view.pace];
    const { start, end } = playbackRange(itinerary);
    const from = view.moment < start || view.moment >= end ? start : view.moment;
    const moment = pace.momentAt(pace.secondsAt(from) + elapsed * view.speed);
    if (moment < end - 1e-6) {
      frame = requestAnimationFrame(step);
      changeView({ moment });
      return;
    }
    frame = 0;
    changeView({
      moment: representativeMoment(itinerary, dayOfMoment(end - 1e-6)),
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

/** Starts playing, or pauses. At the end of the range it starts over. */
export function togglePlaying(itinerary: Itinerary): void {
  const view = currentView();
  if (view.playing) {
    changeView({ playing: false, moment: view.moment });
    return;
  }
  const { start, end } = playbackRange(itinerary);
  const atEnd = view.moment < start || dayOfMoment(view.moment) >= dayOfMoment(end - 1e-6);
  changeView({
    playing: true,
    selection: { kind: "now" },
    ...(atEnd ? { moment: start } : {}),
  });
}
