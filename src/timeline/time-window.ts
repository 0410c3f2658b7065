/** The stretch of the life that the timeline shows: all of it, or less. */
import type { Day, Moment } from "../itinerary/day";

/** A stretch of time, half open. */
export interface TimeWindow {
  /** First moment in sight. */
  readonly first: Moment;
  /** First moment out of sight again. */
  readonly last: Moment;
}

/** The least that is shown, in days: nearer, a day is broad enough to hit with a finger. */
export const LEAST_DAYS = 14;

/** Where in the window, as a share of it, a day is put that playback turns the page for. */
const SHARE_AFTER_TURNING = 0.06;

/** The window that shows a whole life. */
export function windowOfLife(birth: Day, death: Day): TimeWindow {
  return { first: birth, last: death + 1 };
}

/** Days that a window shows. */
export function daysOf({ first, last }: TimeWindow): number {
  return last - first;
}

/** The window held to the life: as long as it was if that can be, never shorter than the least. */
export function heldToLife(window: TimeWindow, life: TimeWindow): TimeWindow {
  const days = Math.min(daysOf(life), Math.max(LEAST_DAYS, daysOf(window)));
  const middle = (window.first + window.last) / 2;
  const first = Math.min(Math.max(middle - days / 2, life.first), life.last - days);
  // Sums of fractions must not lose the very ends of the life.
  return { first, last: first >= life.last - days ? life.last : first + days };
}

/**
 * Shows less or more, so that one moment stays where it is.
 * @param factor how many times as long the new window is; less than 1 goes nearer
 */
export function zoomedAbout(
  window: TimeWindow,
  life: TimeWindow,
  anchor: Moment,
  factor: number,
): TimeWindow {
  const share = (anchor - window.first) / daysOf(window);
  const days = Math.min(daysOf(life), Math.max(LEAST_DAYS, daysOf(window) * factor));
  const first = anchor - share * days;
  return heldToLife({ first, last: first + days }, life);
}

/** Moves on by so many days, or back when negative; stops at the ends of the life. */
export function pannedBy(window: TimeWindow, life: TimeWindow, days: number): TimeWindow {
  return heldToLife({ first: window.first + days, last: window.last + days }, life);
}

/** Two fingers on the timeline: the moments they hold, and the shares of its width they are at now. */
export interface Pinch {
  readonly moments: readonly [Moment, Moment];
  readonly shares: readonly [number, number];
}

/** The window in which the moments lie under the fingers that hold them. */
export function pinched(window: TimeWindow, life: TimeWindow, pinch: Pinch): TimeWindow {
  const [momentA, momentB] = pinch.moments;
  const [shareA, shareB] = pinch.shares;
  const held = (momentB - momentA) / (shareB - shareA);
  // Fingers that meet or cross hold nothing.
  if (!Number.isFinite(held) || held <= 0) return window;
  const days = Math.min(daysOf(life), Math.max(LEAST_DAYS, held));
  const middle = (momentA + momentB) / 2;
  const first = middle - ((shareA + shareB) / 2) * days;
  return heldToLife({ first, last: first + days }, life);
}

/** The window between two moments, in either order. */
export function windowBetween(a: Moment, b: Moment, life: TimeWindow): TimeWindow {
  return heldToLife({ first: Math.min(a, b), last: Math.max(a, b) }, life);
}

/** Whether a moment is in sight. */
export function shows({ first, last }: TimeWindow, moment: Moment): boolean {
  return first <= moment && moment < last;
}

/** Whether all of the life is in sight. */
export function showsAll(window: TimeWindow, life: TimeWindow): boolean {
  return window.first <= life.first && window.last >= life.last;
}

/**
 * The window, moved only when the moment is out of sight: a step beyond an edge turns the page, so
 * that what comes next has room; a leap is put in the middle.
 */
export function broughtIntoView(window: TimeWindow, life: TimeWindow, moment: Moment): TimeWindow {
  if (shows(window, moment)) return window;
  const days = daysOf(window);
  const beyond = moment < window.first ? window.first - moment : moment - window.last;
  const share =
    beyond > days ? 0.5 : moment < window.first ? 1 - SHARE_AFTER_TURNING : SHARE_AFTER_TURNING;
  const first = moment - share * days;
  return heldToLife({ first, last: first + days }, life);
}

/** The window a share (0 to 1) of the way from one to another; even in how near it seems. */
export function windowOnTheWay(from: TimeWindow, to: TimeWindow, share: number): TimeWindow {
  const days = daysOf(from) * (daysOf(to) / daysOf(from)) ** share;
  // The edges move in step with the length, so that what both windows show is never left.
  const change = daysOf(to) - daysOf(from);
  const moved = Math.abs(change) < 1e-6 ? share : (days - daysOf(from)) / change;
  const first = from.first + (to.first - from.first) * moved;
  return share >= 1 ? to : { first, last: first + days };
}
