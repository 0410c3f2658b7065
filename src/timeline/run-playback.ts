/** Playback: moves the moment on while the reader wants it to. */
import { dayOfMoment } from "../itinerary/day";
import { type Itinerary, representativeMoment } from "../itinerary/itinerary";
import { changeView, currentView, useView } from "../view/view";
import { playbackRange } from "./playback";
import { markedMoments, playedFrom, shownMoments } from "./playback-step";
import { createCalendarPace, createStoryPace, type PlaybackPace } from "./story-pace";

/** The longest step one frame may make, in seconds: a hidden or slow tab never skips the story. */
const LONGEST_FRAME_SECONDS = 0.1;

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
      // Where it has just gone on from, the first frame may not have moved yet.
      if (view.pauseAtEvents && moment !== from && turningPoints.has(moment)) {
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
