/** What hands do on the timeline: scrub, pan, brush, pinch and turn the wheel. */
import { scrubWith } from "./scrub";
import { momentAtPosition } from "./time-scale";
import {
  daysOf,
  pannedBy,
  pinched,
  showsAll,
  type TimeWindow,
  windowBetween,
  zoomedAbout,
} from "./time-window";
import type { EdgeTarget } from "./timeline-edges";

/** A span of the timeline, in CSS pixels from its left edge. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The timeline as it is now, and what the gestures do to it; `goTo` goes to the day at a position. */
export interface GestureTarget extends EdgeTarget {
  /** Height of the part on which a drag always moves the day. */
  readonly handle: number;
  glide(change: (from: TimeWindow) => TimeWindow): void;
  /** Shows the span that is being brushed; null when there is none any more. */
  brush(span: Span | null): void;
  /** Puts the focus on the slider. */
  focus(): void;
}

/** CSS pixels that a pointer may move and still not have been dragged. */
const STILL = 4;
/** How much a pixel of the wheel zooms: a notch of 100 to 120 by about a third. */
const WHEEL_ZOOM = 0.0025;
/** With Ctrl, or by a pinch on a trackpad, which comes as that, pixels are few. */
const PINCH_ZOOM = 0.012;
const PIXELS_PER_LINE = 18;

type Drag =
  | { readonly kind: "scrub" }
  /** A finger or a press on the lanes: what it becomes shows when it moves. */
  | { readonly kind: "undecided"; readonly from: number; readonly moves: "day" | "window" }
  | { readonly kind: "pan"; readonly from: number; readonly shown: TimeWindow }
  | { readonly kind: "brush"; readonly from: number }
  | { readonly kind: "pinch"; readonly moments: readonly [number, number] };

/**
 * Listens for gestures on the timeline.
 * @param target asked at every gesture, so that it may change between them
 * @returns a function that ends it
 */
export function listenToGestures(element: HTMLElement, target: () => GestureTarget): () => void {
  const positions = new Map<number, number>();
  const scrub = scrubWith(target);
  let drag: Drag | null = null;

  const place = (event: MouseEvent): { x: number; y: number } => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const twoFingers = (): readonly [number, number] => {
    const [a = 0, b = 0] = [...positions.values()].toSorted((one, other) => one - other);
    return [a, b];
  };

  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || positions.size === 2 || isOnHandle(event)) return;
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
    const { x, y } = place(event);
    const { scale, shown, life, handle, goTo, focus, brush } = target();
    focus();
    positions.set(event.pointerId, x);
    if (positions.size === 2) {
      brush(null);
      scrub.end();
      const [a, b] = twoFingers();
      drag = { kind: "pinch", moments: [momentAtPosition(scale, a), momentAtPosition(scale, b)] };
      return;
    }
    const movesDay = y <= handle || showsAll(shown, life);
    if (event.shiftKey) drag = { kind: "brush", from: x };
    else if (movesDay && event.pointerType !== "touch") {
      drag = { kind: "scrub" };
      goTo(x);
    } else drag = { kind: "undecided", from: x, moves: movesDay ? "day" : "window" };
  };

  const move = (event: PointerEvent): void => {
    if (!drag || !positions.has(event.pointerId)) return;
    const { x } = place(event);
    positions.set(event.pointerId, x);
    const { scale, shown, life, show, brush } = target();
    if (drag.kind === "undecided" && Math.abs(x - drag.from) > STILL) {
      drag = drag.moves === "day" ? { kind: "scrub" } : { kind: "pan", from: drag.from, shown };
    }
    switch (drag.kind) {
      case "scrub":
        scrub.moveTo(x);
        return;
      case "pan":
        show(pannedBy(drag.shown, life, ((drag.from - x) / scale.width) * daysOf(drag.shown)));
        return;
      case "brush":
        brush({ from: Math.min(drag.from, x), to: Math.max(drag.from, x) });
        return;
      case "pinch": {
        const [a, b] = twoFingers();
        show(
          pinched(shown, life, {
            moments: drag.moments,
            shares: [a / scale.width, b / scale.width],
          }),
        );
        return;
      }
      case "undecided":
    }
  };

  const release = (event: PointerEvent): void => {
    if (!positions.delete(event.pointerId) || !drag) return;
    scrub.end();
    const { scale, life, goTo, glide, brush } = target();
    const { x } = place(event);
    const ended = drag;
    // One finger of two left: what remains does nothing until it is lifted too.
    drag = null;
    if (ended.kind === "brush") {
      brush(null);
      if (event.type === "pointerup" && Math.abs(x - ended.from) > STILL) {
        const [a, b] = [momentAtPosition(scale, ended.from), momentAtPosition(scale, x)];
        glide(() => windowBetween(a, b, life));
      }
    } else if (ended.kind === "undecided" && event.type === "pointerup") goTo(x);
  };

  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    const { scale, shown, life, show } = target();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : PIXELS_PER_LINE;
    const across = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (event.shiftKey || Math.abs(across) > Math.abs(event.deltaY)) {
      show(pannedBy(shown, life, ((across * unit) / scale.width) * daysOf(shown)));
      return;
    }
    const strength = event.ctrlKey ? PINCH_ZOOM : WHEEL_ZOOM;
    const factor = Math.exp(event.deltaY * unit * strength);
    show(zoomedAbout(shown, life, momentAtPosition(scale, place(event).x), factor));
  };

  element.addEventListener("pointerdown", press);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
  // Not passive: the page must keep still.
  element.addEventListener("wheel", turn, { passive: false });
  return () => {
    scrub.end();
    element.removeEventListener("pointerdown", press);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", release);
    element.removeEventListener("pointercancel", release);
    element.removeEventListener("wheel", turn);
  };
}

/** Whether the pointer is on something over the timeline that is dragged by itself. */
function isOnHandle({ target }: PointerEvent): boolean {
  return target instanceof Element && target.closest(".loop-handle") !== null;
}
