import { useRef } from "react";
import type { DayRange } from "../itinerary/day-range";
import type { TimeWindow } from "./time-window";
import { daysOf, pannedBy, showsAll } from "./time-window";

interface OverviewProps {
  readonly shown: TimeWindow;
  readonly life: TimeWindow;
  /** What playback runs through again and again; null for none. */
  readonly loop: DayRange | null;
  readonly onShow: (window: TimeWindow) => void;
}

/** The whole life as a thin strip, with the stretch in view to be dragged along it. */
export function Overview({ shown, life, loop, onShow }: OverviewProps) {
  const strip = useRef<HTMLDivElement>(null);
  const grip = useRef<number | null>(null);
  const share = (days: number): string => `${(days / daysOf(life)) * 100}%`;
  if (showsAll(shown, life)) return <div className="overview" />;

  const momentAt = (clientX: number): number => {
    const box = strip.current?.getBoundingClientRect();
    return box ? life.first + ((clientX - box.left) / box.width) * daysOf(life) : life.first;
  };
  const middle = (shown.first + shown.last) / 2;
  return (
    <div
      ref={strip}
      className="overview overview-zoomed"
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        const moment = momentAt(event.clientX);
        const inside = shown.first <= moment && moment < shown.last;
        grip.current = inside ? moment - middle : 0;
        if (!inside) onShow(pannedBy(shown, life, moment - middle));
      }}
      onPointerMove={(event) => {
        if (grip.current === null) return;
        onShow(pannedBy(shown, life, momentAt(event.clientX) - grip.current - middle));
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    >
      <span
        className="overview-window"
        style={{ left: share(shown.first - life.first), width: share(daysOf(shown)) }}
      />
      {loop && (
        <span
          className="overview-loop"
          style={{ left: share(loop.first - life.first), width: share(loop.last + 1 - loop.first) }}
        />
      )}
    </div>
  );
}
