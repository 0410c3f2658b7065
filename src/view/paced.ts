/** Lets what is costly follow the view at its own pace while the days fly past. */

/** Something that is asked for often and done less often. */
export interface Paced {
  /** Does it at once when the last time is long enough ago; otherwise as soon as it is. */
  ask(): void;
  /** Drops what is still to be done. */
  end(): void;
}

/**
 * Does something at most once in an interval, the first time at once, and after the last asking in
 * any case: what it shows is never out of date for longer than that.
 * @param milliseconds the interval
 */
export function paced(act: () => void, milliseconds: number): Paced {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const now = (): void => {
    timer = null;
    last = performance.now();
    act();
  };
  return {
    ask() {
      if (timer !== null) return;
      const wait = last + milliseconds - performance.now();
      if (wait <= 0) now();
      else timer = setTimeout(now, wait);
    },
    end() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
