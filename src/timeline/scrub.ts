/** A drag of the day along the timeline, and over its edges. */
import { showsAll } from "./time-window";
import { type EdgeTarget, edgeSpeed, positionInSight } from "./timeline-edges";

/** A drag of the day. */
export interface Scrub {
  /** The pointer is here now, in CSS pixels from the left edge. */
  moveTo(position: number): void;
  end(): void;
}

/** Follows a drag of the day, and pans while it is held at an edge; at birth and death it stops. */
export function scrubWith(target: () => EdgeTarget): Scrub {
  let position = 0;
  let held = false;
  let stop: (() => void) | null = null;

  const pan = (): void => {
    import("./edge-pan").then(
      ({ panAtEdge }) => {
        if (!held || stop) return;
        stop = panAtEdge(
          target,
          () => position,
          () => {
            stop = null;
          },
        );
      },
      // Without it a drag ends at the edge.
      () => undefined,
    );
  };

  return {
    moveTo(to) {
      position = to;
      held = true;
      const now = target();
      now.goTo(positionInSight(to, now));
      const over = edgeSpeed(to, now.scale.width) !== 0;
      if (over && !stop && !showsAll(now.shown, now.life)) pan();
    },
    end() {
      held = false;
      stop?.();
      stop = null;
    },
  };
}
