import { type RefObject, useEffect, useState } from "react";
import type { Day } from "../itinerary/day";
import { segmentOfDay } from "../itinerary/itinerary";
import { dayInWords } from "../language/dates";
import { segmentInWords } from "../language/whereabouts";
import { useItinerary } from "../view/itinerary-context";
import type { LifeLanes } from "./life-lanes";
import { runAt } from "./runs";
import { dayAtPosition, type TimeScale } from "./time-scale";

interface HoverTipProps {
  readonly track: RefObject<HTMLElement | null>;
  readonly life: LifeLanes;
  readonly scale: TimeScale;
}

/** Half the breadth of the tip: it stays over the timeline. */
const HALF_BREADTH = 130;

/** The day under the mouse, with where he was on it, by the pointer; nothing for a finger. */
export function HoverTip({ track, life, scale }: HoverTipProps) {
  const itinerary = useItinerary();
  const [position, setPosition] = useState<number | null>(null);
  useEffect(() => {
    const element = track.current;
    if (!element) return;
    const follow = (event: PointerEvent): void => {
      const free = event.pointerType !== "touch" && event.buttons === 0;
      setPosition(free ? event.clientX - element.getBoundingClientRect().left : null);
    };
    const leave = (): void => setPosition(null);
    element.addEventListener("pointermove", follow);
    element.addEventListener("pointerdown", leave);
    element.addEventListener("pointerleave", leave);
    return () => {
      element.removeEventListener("pointermove", follow);
      element.removeEventListener("pointerdown", leave);
      element.removeEventListener("pointerleave", leave);
    };
  }, [track]);
  if (position === null) return null;
  const day: Day = dayAtPosition(scale, position);
  const certainty = runAt(life.certainty.runs, day + 0.5)?.certainty ?? "unknown";
  const where = segmentInWords(itinerary, segmentOfDay(itinerary, day), day);
  const middle = Math.min(Math.max(position, HALF_BREADTH), scale.width - HALF_BREADTH);
  return (
    <div className="hover" aria-hidden="true">
      <span className="hover-line" style={{ transform: `translateX(${position}px)` }} />
      <p className="hover-tip" style={{ left: middle }}>
        <strong>{dayInWords(day)}</strong>
        <span>{where.charAt(0).toUpperCase() + where.slice(1)}</span>
        <span className="hover-certainty">{certainty}</span>
      </p>
    </div>
  );
}
