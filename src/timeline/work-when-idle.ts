/** Does what takes long in the moments when the page has nothing else to do. */

/** Milliseconds left to the page in each idle moment. */
const SPARED = 2;
/** Where there are no idle moments to be had (Safari): how long to work, and to wait between. */
const WORK = 6;
const WAIT = 60;

/**
 * Goes through work that stops by itself again and again, for as long as the page is idle.
 * @param done gets what the work answers
 * @returns a function that gives it up
 */
export function workWhenIdle<Result>(
  work: Generator<void, Result>,
  done: (result: Result) => void,
): () => void {
  const goOnWhile = (mayGoOn: () => boolean, later: () => void): void => {
    do {
      const step = work.next();
      if (step.done) {
        done(step.value);
        return;
      }
    } while (mayGoOn());
    later();
  };

  if ("requestIdleCallback" in window) {
    let waiting = 0;
    const wait = (): void => {
      waiting = requestIdleCallback((idle) => goOnWhile(() => idle.timeRemaining() > SPARED, wait));
    };
    wait();
    return () => cancelIdleCallback(waiting);
  }
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(() => {
      const began = performance.now();
      goOnWhile(() => performance.now() - began < WORK, wait);
    }, WAIT);
  };
  wait();
  return () => clearTimeout(timer);
}
