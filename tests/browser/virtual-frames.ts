/** Frames of a page that come when a test says so: a long playback takes seconds, and none is lost. */
import type { Page } from "playwright-core";

/** The frames of a page whose clock is the test's. */
interface VirtualFrames {
  /** Lets frames no longer come by themselves. */
  hold(): void;
  /** Lets time pass without a frame, as in a hidden tab. */
  pass(milliseconds: number): void;
  /** Runs one frame, so much later. @returns how many callbacks had asked for it */
  frame(milliseconds: number): number;
  /** How many callbacks wait for a frame. */
  waiting(): number;
}

declare global {
  interface Window {
    virtualFrames: VirtualFrames;
  }
}

/** Gives a page, before it opens, frames that come by themselves until they are held. */
export async function installFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let now = performance.now();
    let asked = 0;
    const queue = new Map<number, FrameRequestCallback>();
    performance.now = () => now;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      queue.set(asked, callback);
      return asked;
    };
    window.cancelAnimationFrame = (id) => {
      queue.delete(id);
    };
    const frame = (milliseconds: number): number => {
      now += milliseconds;
      const due = [...queue];
      for (const [id, callback] of due) {
        // One callback may have cancelled another.
        if (!queue.delete(id)) continue;
        callback(now);
      }
      return due.length;
    };
    const timer = setInterval(() => frame(16), 16);
    window.virtualFrames = {
      hold: () => clearInterval(timer),
      pass: (milliseconds) => {
        now += milliseconds;
      },
      frame,
      waiting: () => queue.size,
    };
  });
}

/** What the slider said after each frame, a value once for as long as it stayed the same. */
export async function framesUntilPaused(
  page: Page,
  milliseconds: number,
  most: number,
): Promise<readonly string[]> {
  return await page.evaluate(
    async ([each, limit]) => {
      const slider = document.querySelector("input.slider-range");
      const spoken: string[] = [];
      // A message, not a timer: timers in a row are slowed down by the browser.
      const channel = new MessageChannel();
      const settled = (): Promise<void> =>
        new Promise((resolve) => {
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      for (let count = 0; count < limit; count++) {
        window.virtualFrames.frame(each);
        await settled();
        const value = slider?.getAttribute("aria-valuetext") ?? "";
        if (value !== spoken.at(-1)) spoken.push(value);
        if (document.querySelector(".play-button[aria-label=Play]")) break;
      }
      return spoken;
    },
    [milliseconds, most] as const,
  );
}
