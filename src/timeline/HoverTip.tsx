import { lazy, type RefObject, Suspense, useEffect, useState } from "react";
import type { LifeLanes } from "./life-lanes";
import type { TimeScale } from "./time-scale";

const HoverCard = lazy(() => import("./HoverCard"));

interface HoverTipProps {
  readonly track: RefObject<HTMLElement | null>;
  readonly life: LifeLanes;
  readonly scale: TimeScale;
}

/** What a card tells of the day under the mouse, by the pointer; nothing for a finger. */
export function HoverTip({ track, life, scale }: HoverTipProps) {
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
  return (
    <div className="hover" aria-hidden="true">
      <span className="hover-line" style={{ transform: `translateX(${position}px)` }} />
      <Suspense fallback={null}>
        <HoverCard life={life} scale={scale} position={position} />
      </Suspense>
    </div>
  );
}
