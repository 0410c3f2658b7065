import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";
import { shortDayInWords } from "../itinerary/date-words";
import type { Day } from "../itinerary/day";
import { momentInWords } from "../itinerary/whereabouts-words";
import { useItinerary } from "../view/itinerary-context";
import { goToDay } from "../view/navigation";
import { useDay, useView } from "../view/view";
import { Lanes } from "./Lanes";
import { stepDays, stepMonths } from "./steps";
import { dayAtPosition, positionOfMoment } from "./time-scale";
import { useElementWidth } from "./use-element-width";

/** Days that one notch of the wheel moves. */
const WHEEL_DAYS = 7;

/**
 * The slider from birth to death. What one sees is drawn here; what a screen reader meets, and what
 * holds the focus, is a real range control on top of it.
 */
export function YearSlider() {
  const itinerary = useItinerary();
  const { birth, death } = itinerary.atlas;
  const day = useDay();
  const spoken = useView((view) => momentInWords(itinerary, view.moment));
  const track = useRef<HTMLDivElement>(null);
  const range = useRef<HTMLInputElement>(null);
  const width = useElementWidth(track);
  const scale = useMemo(() => ({ start: birth, end: death + 1, width }), [birth, death, width]);

  useEffect(() => {
    const element = track.current;
    if (!element) return;
    // React registers wheel listeners as passive, and a passive one cannot keep the page still.
    const scrub = (event: WheelEvent): void => {
      event.preventDefault();
      const direction = Math.sign(event.deltaY || event.deltaX);
      stepDays(itinerary, direction * (event.shiftKey ? 1 : WHEEL_DAYS));
    };
    element.addEventListener("wheel", scrub, { passive: false });
    return () => element.removeEventListener("wheel", scrub);
  }, [itinerary]);

  const scrubTo = (event: PointerEvent<HTMLDivElement>): void => {
    const left = event.currentTarget.getBoundingClientRect().left;
    goToDay(itinerary, dayAtPosition(scale, event.clientX - left));
  };

  return (
    <div
      ref={track}
      className="slider"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        range.current?.focus({ preventScroll: true });
        scrubTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) scrubTo(event);
      }}
    >
      {width > 0 && <Lanes itinerary={itinerary} scale={scale} />}
      <input
        ref={range}
        className="slider-range"
        type="range"
        aria-label="Date"
        aria-describedby="slider-keys"
        aria-valuetext={spoken}
        onKeyDown={(event) => stepByPage(event, (months) => stepMonths(itinerary, months))}
      />
      <span id="slider-keys" className="visually-hidden">
        Arrow keys step a day, with Shift a month, with Alt to the next or previous move. Page Up
        and Page Down step a year. Space plays.
      </span>
      {width > 0 && <Thumb day={day} left={positionOfMoment(scale, day + 0.5)} width={width} />}
    </div>
  );
}

/** Page Up and Page Down step a year; all other keys are the page's own (see keyboard.ts). */
function stepByPage(event: KeyboardEvent<HTMLInputElement>, step: (months: number) => void): void {
  if (event.key !== "PageUp" && event.key !== "PageDown") return;
  event.preventDefault();
  step(event.key === "PageUp" ? 12 : -12);
}

interface ThumbProps {
  readonly day: Day;
  readonly left: number;
  readonly width: number;
}

/** Half the width kept free for the flag, so that it never leaves the bar. */
const FLAG_MARGIN = 38;

function Thumb({ day, left, width }: ThumbProps) {
  const shift = Math.min(Math.max(left, FLAG_MARGIN), width - FLAG_MARGIN) - left;
  return (
    <div className="slider-thumb" style={{ transform: `translateX(${left}px)` }} aria-hidden="true">
      <span className="slider-flag" style={{ transform: `translateX(calc(-50% + ${shift}px))` }}>
        {shortDayInWords(day)}
      </span>
      <span className="slider-needle" />
      <span className="slider-knob" />
    </div>
  );
}
