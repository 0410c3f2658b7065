import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Moment } from "../itinerary/day";
import type { DayRange } from "../itinerary/day-range";
import { dayInWords } from "../language/dates";
import { useItinerary } from "../view/itinerary-context";
import { changeView, currentView } from "../view/view";
import "./loop-band.css";
import { dayByKey, type LoopEnd, loopWithEnd, roomOfEnd } from "./loop-marks";
import { momentAtPosition, positionOfMoment, type TimeScale } from "./time-scale";

interface LoopBandProps {
  readonly loop: DayRange;
  readonly scale: TimeScale;
  /** Brings a moment into the stretch that is shown. */
  readonly onReveal: (moment: Moment) => void;
}

/** What playback runs through again and again, over the lanes: a band with an end to drag at each side. */
export default function LoopBand({ loop, scale, onReveal }: LoopBandProps) {
  const left = Math.max(0, positionOfMoment(scale, loop.first));
  const right = Math.min(scale.width, positionOfMoment(scale, loop.last + 1));
  return (
    <div className="loop">
      {left < right && <span className="loop-band" style={{ left, width: right - left }} />}
      <LoopHandle end="first" loop={loop} scale={scale} onReveal={onReveal} />
      <LoopHandle end="last" loop={loop} scale={scale} onReveal={onReveal} />
    </div>
  );
}

interface LoopHandleProps extends LoopBandProps {
  readonly end: LoopEnd;
}

const LABELS: Readonly<Record<LoopEnd, string>> = {
  first: "First day of the loop",
  last: "Last day of the loop",
};

function LoopHandle({ end, loop, scale, onReveal }: LoopHandleProps) {
  const { birth, death } = useItinerary().atlas;
  const life: DayRange = { first: birth, last: death };
  /** How far from the end it is held, in CSS pixels; null while it is not. */
  const grip = useRef<number | null>(null);
  const day = loop[end];
  // The last day belongs to the loop: its mark stands behind it.
  const behind = end === "last" ? 1 : 0;
  const position = positionOfMoment(scale, day + behind);
  const room = roomOfEnd(loop, end, life);
  const put = (to: number): void => {
    const { loop: present } = currentView();
    if (present) changeView({ loop: loopWithEnd(present, end, to, life) });
  };

  const press = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    grip.current = event.clientX - position;
  };
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (grip.current === null) return;
    put(momentAtPosition(scale, event.clientX - grip.current) - behind);
  };
  const release = (): void => {
    grip.current = null;
  };
  const answer = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = dayByKey(day, event, room);
    if (to === null) return;
    event.preventDefault();
    put(to);
    onReveal(Math.min(Math.max(to, room.first), room.last) + 0.5);
  };

  const outOfSight = position < 0 || position > scale.width;
  return (
    <span
      role="slider"
      tabIndex={0}
      className={`loop-handle loop-handle-${end}${outOfSight ? " loop-handle-away" : ""}`}
      style={{ left: Math.min(Math.max(position, 0), scale.width) }}
      aria-label={LABELS[end]}
      aria-valuemin={room.first}
      aria-valuemax={room.last}
      aria-valuenow={day}
      aria-valuetext={dayInWords(day)}
      title={`${LABELS[end]}: ${dayInWords(day)}`}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={answer}
    />
  );
}
