/** The stretch of the life that the timeline shows. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  broughtIntoView,
  daysOf,
  LEAST_DAYS,
  pannedBy,
  pinched,
  shows,
  showsAll,
  type TimeWindow,
  windowBetween,
  windowOfLife,
  windowOnTheWay,
  zoomedAbout,
} from "../../../src/timeline/time-window";

/** A life of a thousand days. */
const LIFE = windowOfLife(0, 999);

describe("a window on the life", () => {
  it("shows all of it at first, the last day too", () => {
    expect(LIFE).toEqual({ first: 0, last: 1000 });
    expect(showsAll(LIFE, LIFE)).toBe(true);
  });

  it("zooms about a moment, which stays where it is", () => {
    expect(zoomedAbout(LIFE, LIFE, 250, 0.5)).toEqual({ first: 125, last: 625 });
    expect(zoomedAbout({ first: 125, last: 625 }, LIFE, 250, 2)).toEqual(LIFE);
  });

  it("never shows less than a fortnight, nor anything outside the life", () => {
    const nearest = zoomedAbout(LIFE, LIFE, 0, 1e-6);
    expect(nearest).toEqual({ first: 0, last: LEAST_DAYS });
    expect(zoomedAbout(nearest, LIFE, 3, 1e6)).toEqual(LIFE);
  });

  it("pans until the life ends", () => {
    const window = { first: 100, last: 200 };
    expect(pannedBy(window, LIFE, 50)).toEqual({ first: 150, last: 250 });
    expect(pannedBy(window, LIFE, -500)).toEqual({ first: 0, last: 100 });
    expect(pannedBy(window, LIFE, 5000)).toEqual({ first: 900, last: 1000 });
  });

  it("follows two fingers: what they hold stays under them", () => {
    // Held at a quarter and three quarters of the life, then spread to its edges.
    const spread = pinched(LIFE, LIFE, { moments: [250, 750], shares: [0, 1] });
    expect(spread).toEqual({ first: 250, last: 750 });
    const crossed = pinched(LIFE, LIFE, { moments: [250, 750], shares: [0.6, 0.6] });
    expect(crossed).toBe(LIFE);
  });

  it("shows what was brushed, from either side", () => {
    expect(windowBetween(300, 400, LIFE)).toEqual({ first: 300, last: 400 });
    expect(windowBetween(400, 300, LIFE)).toEqual({ first: 300, last: 400 });
    expect(daysOf(windowBetween(300, 301, LIFE))).toBe(LEAST_DAYS);
  });
});

describe("a day that leaves the window", () => {
  const window = { first: 300, last: 400 };

  it("moves nothing while it is in view", () => {
    expect(broughtIntoView(window, LIFE, 399.5)).toBe(window);
  });

  it("turns the page when it steps over an edge", () => {
    expect(broughtIntoView(window, LIFE, 400)).toEqual({ first: 394, last: 494 });
    expect(broughtIntoView(window, LIFE, 299)).toEqual({ first: 205, last: 305 });
  });

  it("is put in the middle when it leaps", () => {
    expect(broughtIntoView(window, LIFE, 800)).toEqual({ first: 750, last: 850 });
  });
});

const aWindow = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: LEAST_DAYS, max: 1000, noNaN: true }),
  )
  .map(([share, days]): TimeWindow => {
    const first = share * (1000 - days);
    return { first, last: first + days };
  });
const aMoment = fc.double({ min: 0, max: 999.999, noNaN: true });

function expectWithinLife(window: TimeWindow): void {
  expect(window.first).toBeGreaterThanOrEqual(LIFE.first);
  expect(window.last).toBeLessThanOrEqual(LIFE.last);
  expect(daysOf(window)).toBeGreaterThanOrEqual(LEAST_DAYS - 1e-9);
}

describe("any window", () => {
  it("stays within the life, whatever is done to it", () => {
    fc.assert(
      fc.property(
        aWindow,
        aMoment,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (window, moment, factor) => {
          expectWithinLife(zoomedAbout(window, LIFE, moment, factor));
          expectWithinLife(pannedBy(window, LIFE, moment * factor - 500));
          expectWithinLife(windowBetween(window.first, moment, LIFE));
        },
      ),
    );
  });

  it("shows any day it is brought to", () => {
    fc.assert(
      fc.property(aWindow, aMoment, (window, moment) => {
        const moved = broughtIntoView(window, LIFE, moment);
        expect(shows(moved, moment)).toBe(true);
        expectWithinLife(moved);
      }),
    );
  });

  it("glides from one to the other and ends there", () => {
    fc.assert(
      fc.property(
        aWindow,
        aWindow,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, to, share) => {
          const between = windowOnTheWay(from, to, share);
          expect(daysOf(between)).toBeGreaterThanOrEqual(Math.min(daysOf(from), daysOf(to)) - 1e-6);
          expect(daysOf(between)).toBeLessThanOrEqual(Math.max(daysOf(from), daysOf(to)) + 1e-6);
          expect(windowOnTheWay(from, to, 1)).toBe(to);
        },
      ),
    );
  });
});
