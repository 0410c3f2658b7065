import { useEffect, useState } from "react";
import type { Day } from "../itinerary/day";
import { dayOfMoment } from "../itinerary/day";
import { segmentAt } from "../itinerary/itinerary";
import { atRest } from "../view/at-rest";
import { useItinerary } from "../view/itinerary-context";
import { currentView, useView } from "../view/view";

/** Milliseconds between two days within which nobody could read what is told of the first. */
const READING_REST = 120;

/** The day that can be read about. */
export interface DayRead {
  readonly day: Day;
  /** Index of the segment under way at the moment shown. */
  readonly segment: number;
  /** Whether the days have gone on since. */
  readonly waiting: boolean;
}

/**
 * The day shown, for what is long to read: it follows at once when the last change is some time ago;
 * while the days fly past it stays where it is, and follows when they come to rest. Nothing is
 * rendered in between.
 */
export function useDayRead(): DayRead {
  const itinerary = useItinerary();
  const [read, setRead] = useState(() => dayShown(false));

  function dayShown(waiting: boolean): DayRead {
    const { moment } = currentView();
    return { day: dayOfMoment(moment), segment: segmentAt(itinerary, moment).index, waiting };
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads the view as it is then.
  useEffect(() => {
    let changed = Number.NEGATIVE_INFINITY;
    let shown = dayShown(false);
    const follow = (): void => setRead(dayShown(false));
    const rested = atRest(follow, READING_REST);
    setRead((before) => (same(before, shown) ? before : shown));
    const unsubscribe = useView.subscribe((view, before) => {
      if (view.moment === before.moment) return;
      const next = dayShown(false);
      if (same(next, shown)) return;
      shown = next;
      const now = performance.now();
      const rushed = now - changed < READING_REST;
      changed = now;
      if (!rushed) {
        rested.end();
        setRead(next);
        return;
      }
      setRead((last) => (last.waiting ? last : { ...last, waiting: true }));
      rested.ask();
    });
    return () => {
      unsubscribe();
      rested.end();
    };
  }, [itinerary]);
  return read;
}

function same(one: DayRead, other: DayRead): boolean {
  return one.day === other.day && one.segment === other.segment && one.waiting === other.waiting;
}
