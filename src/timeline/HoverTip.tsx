import { type RefObject, useEffect, useState } from "react";
import { HoverCard } from "./HoverCard";
import type { LifeLanes } from "./life-lanes";
import type { TimeScale } from "./time-scale";

interface HoverTipProps {
  readonly track: RefObject<HTMLElement | null>;
  readonly life: LifeLanes;
  readonly scale: TimeScale;
  /** Where the pointer came in, in CSS pixels from the left edge. */
  readonly entered: number;
}

/** What a card tells of the day under the mouse, by the pointer; nothing for a finger. */
export default function HoverTip({ track, life, scale, entered }: HoverTipProps) {
  const [position, setPosition] = useState<number | null>(entered);
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
  return (
    <div className="hover" aria-hidden="true">
      <span className="hover-line" style={{ transform: `translateX(${position}px)` }} />
      <HoverCard life={life} scale={scale} position={position} />
    </div>
  );
}
