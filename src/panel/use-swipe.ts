import { type PointerEvent, useRef } from "react";

/** CSS pixels across that make a swipe; it must also go more across than down. */
const SWIPE = 48;

interface SwipeListeners {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/**
 * Listens for a finger that swipes across an element, which needs `touch-action: pan-y`.
 * @param onSwipe gets 1 for a swipe to the left, which goes on, and -1 for one to the right
 */
export function useSwipe(onSwipe: (direction: 1 | -1) => void): SwipeListeners {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY }) => {
      start.current = pointerType === "mouse" ? null : { x: clientX, y: clientY };
    },
    onPointerUp: ({ clientX, clientY }) => {
      const from = start.current;
      start.current = null;
      if (!from) return;
      const across = clientX - from.x;
      const down = clientY - from.y;
      if (Math.abs(across) < SWIPE || Math.abs(across) < Math.abs(down)) return;
      onSwipe(across < 0 ? 1 : -1);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
