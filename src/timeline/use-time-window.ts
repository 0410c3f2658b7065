import { useCallback, useEffect, useRef, useState } from "react";
import { isMotionWelcome } from "../view/motion";
import { changeView, useView } from "../view/view";
import { broughtIntoView, showsAll, type TimeWindow, windowOnTheWay } from "./time-window";

/** How long the window takes to glide somewhere, in milliseconds. */
const GLIDE_MILLISECONDS = 260;

/** The stretch of the life in view, and how to show another. */
export interface ShownWindow {
  readonly shown: TimeWindow;
  /** The stretch as it was last asked for, which may not be rendered yet. */
  now(): TimeWindow;
  /** Shows a stretch at once: what a hand is moving must keep up with it. */
  show(next: TimeWindow): void;
  /** Glides to the stretch that is made of the one in view (or the one it is gliding to). */
  glide(change: (from: TimeWindow) => TimeWindow): void;
}

/**
 * Keeps the stretch of the life that the timeline shows: all of it at first. When the day leaves it,
 * it follows: at once while playing, else by a glide.
 */
export function useTimeWindow(life: TimeWindow): ShownWindow {
  const [shown, setShown] = useState(life);
  const current = useRef(life);
  const target = useRef(life);
  const frame = useRef(0);

  const show = useCallback((next: TimeWindow): void => {
    cancelAnimationFrame(frame.current);
    current.current = target.current = next;
    setShown(next);
  }, []);

  const glide = useCallback(
    (change: (from: TimeWindow) => TimeWindow): void => {
      const to = change(target.current);
      if (to === target.current) return;
      if (!isMotionWelcome()) {
        show(to);
        return;
      }
      cancelAnimationFrame(frame.current);
      const from = current.current;
      target.current = to;
      const began = performance.now();
      const step = (time: number): void => {
        const share = Math.min(1, Math.max(0, (time - began) / GLIDE_MILLISECONDS));
        current.current = windowOnTheWay(from, to, share * share * (3 - 2 * share));
        setShown(current.current);
        if (share < 1) frame.current = requestAnimationFrame(step);
      };
      frame.current = requestAnimationFrame(step);
    },
    [show],
  );

  useEffect(() => {
    const unsubscribe = useView.subscribe((view, before) => {
      if (view.moment === before.moment) return;
      const next = broughtIntoView(target.current, life, view.moment);
      if (next === target.current) return;
      if (view.playing) show(next);
      else glide(() => next);
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame.current);
    };
  }, [life, show, glide]);

  useEffect(() => {
    changeView({
      timeWindow: showsAll(shown, life)
        ? null
        : { first: Math.floor(shown.first), last: Math.ceil(shown.last) - 1 },
    });
  }, [shown, life]);

  const now = useCallback(() => current.current, []);
  return { shown, now, show, glide };
}
