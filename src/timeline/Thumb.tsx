import { useLayoutEffect, useRef } from "react";
import { type Day, dayOfMoment } from "../itinerary/day";
import { shortDayInWords } from "../language/dates";
import { currentView, useView } from "../view/view";
import { positionOfMoment, type TimeScale } from "./time-scale";

/** Half the width kept free for the flag, so that it never leaves the bar. */
const FLAG_MARGIN = 38;

/**
 * The day shown: a flag with its date, and a needle through the lanes. It follows the view without
 * React, for the day may change with every frame.
 */
export function Thumb({ scale }: { readonly scale: TimeScale }) {
  const thumb = useRef<HTMLDivElement>(null);
  const flag = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const put = (day: Day): void => {
      if (!thumb.current || !flag.current) return;
      const { width } = scale;
      const left = positionOfMoment(scale, day + 0.5);
      const shift = Math.min(Math.max(left, FLAG_MARGIN), width - FLAG_MARGIN) - left;
      thumb.current.style.transform = `translateX(${left}px)`;
      thumb.current.style.visibility = left < 0 || left > width ? "hidden" : "visible";
      flag.current.style.transform = `translateX(calc(-50% + ${shift}px))`;
      flag.current.textContent = shortDayInWords(day);
    };
    put(dayOfMoment(currentView().moment));
    return useView.subscribe((view, before) => {
      const day = dayOfMoment(view.moment);
      if (day !== dayOfMoment(before.moment)) put(day);
    });
  }, [scale]);
  return (
    <div ref={thumb} className="slider-thumb" aria-hidden="true">
      <span ref={flag} className="slider-flag" />
      <span className="slider-needle" />
      <span className="slider-knob" />
    </div>
  );
}
