/** Spreads work over frames, so that none of them is long. */

/** How much of a frame a slice takes at most, in milliseconds, but for its last step. */
const SLICE = 1.5;

/** Work done a slice at a time. */
export interface FrameSlices {
  /** Does all steps now. What was still to be done of earlier steps is dropped. */
  now(steps: Iterable<unknown>): void;
  /** Begins in the next frame and goes on for as many as it takes, unless other steps come before. */
  inTurn(steps: Iterable<unknown>): void;
  /** Whether something is still to be done. */
  areUnderWay(): boolean;
  /** Drops what is still to be done. */
  end(): void;
}

/** Work in steps of which each is short. Each step does its work when it is asked for. */
export function frameSlices(): FrameSlices {
  let frame = 0;
  const end = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    now(steps) {
      end();
      for (const _ of steps);
    },
    inTurn(steps) {
      end();
      const iterator = steps[Symbol.iterator]();
      const slice = (): void => {
        frame = 0;
        const deadline = performance.now() + SLICE;
        while (performance.now() < deadline) if (iterator.next().done) return;
        frame = requestAnimationFrame(slice);
      };
      frame = requestAnimationFrame(slice);
    },
    areUnderWay: () => frame !== 0,
    end,
  };
}
