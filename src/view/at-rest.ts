/** Does something once what it follows has come to rest. */

/** Something that waits for rest. */
export interface AtRest {
  /** Something has changed: it is to be done when nothing else has for the whole rest. */
  ask(): void;
  /** Drops what is still to be done. */
  end(): void;
}

/**
 * Does something when it has not been asked for during a rest. Asking is as cheap as looking at the
 * clock, for it happens with every frame: the one timer is left to run, and waits on for what is
 * missing. (Setting it anew each time was a tenth of the script's work while scrubbing.)
 * @param milliseconds the rest
 */
export function atRest(act: () => void, milliseconds: number): AtRest {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = (): void => {
    const missing = asked + milliseconds - performance.now();
    if (missing > 0) {
      timer = setTimeout(look, missing);
      return;
    }
    timer = null;
    act();
  };
  return {
    ask() {
      asked = performance.now();
      timer ??= setTimeout(look, milliseconds);
    },
    end() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
