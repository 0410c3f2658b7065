/** Measures one contender with one life in a page of its own. */
import type { Browser, CDPSession } from "playwright-core";
import type { Bench } from "./page/main";
import { randomNumbers } from "./synthetic-life";

/** What was measured, in milliseconds and megabytes. Lists have one entry a step. */
export interface Measurement {
  readonly firstFrame: number;
  /** From the change until it was presented. */
  readonly forward: readonly number[];
  readonly back: readonly number[];
  readonly jump: readonly number[];
  /** Main-thread work of one step, all steps of a kind taken together. */
  readonly forwardWork: number;
  readonly backWork: number;
  readonly jumpWork: number;
  readonly heap: number;
}

/** How many steps of each kind are measured. */
export interface Steps {
  readonly forward: number;
  readonly back: number;
  readonly jump: number;
}

/** Milliseconds a page may rest after its first frame, to do what it puts off. */
const REST = 2500;

/** Opens the benchmark's page and measures. */
export async function measure(
  browser: Browser,
  address: string,
  contender: string,
  legs: number,
  steps: Steps,
): Promise<Measurement> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(`${address}?contender=${contender}&legs=${legs}`);
    await page.waitForFunction(() => "bench" in window, null, { timeout: 60_000 });
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    // Near the end of the life, where most is on the map.
    const start = legs - steps.forward - 3;
    const firstFrame = await page.evaluate(
      (leg) => (window as unknown as BenchWindow).bench.mount(leg),
      start,
    );
    await page.waitForTimeout(REST);
    const random = randomNumbers(legs);
    const walk = async (through: readonly number[]): Promise<Walk> => {
      const before = await mainThreadWork(session);
      const times = await page.evaluate(
        (way) => (window as unknown as BenchWindow).bench.walk(way),
        through,
      );
      return { times, work: ((await mainThreadWork(session)) - before) / through.length };
    };
    const numbers = (count: number, leg: (index: number) => number): readonly number[] =>
      Array.from({ length: count }, (_, index) => leg(index));
    // The first step warms up, and is not counted.
    await walk([start + 1]);
    const forward = await walk(numbers(steps.forward, (index) => start + 2 + index));
    const back = await walk(numbers(steps.back, (index) => start + steps.forward - index));
    const jump = await walk(numbers(steps.jump, () => Math.floor(random() * legs)));
    await session.send("HeapProfiler.collectGarbage");
    const heap = (await metric(session, "JSHeapUsedSize")) / 1e6;
    if (errors.length > 0) throw new Error(`${contender} failed: ${errors.join("; ")}`);
    return {
      firstFrame,
      forward: forward.times,
      back: back.times,
      jump: jump.times,
      forwardWork: forward.work,
      backWork: back.work,
      jumpWork: jump.work,
      heap,
    };
  } finally {
    await page.close();
  }
}

interface BenchWindow {
  readonly bench: Bench;
}

interface Walk {
  readonly times: readonly number[];
  readonly work: number;
}

/** Milliseconds the main thread has been busy since the page began. */
async function mainThreadWork(session: CDPSession): Promise<number> {
  return (await metric(session, "TaskDuration")) * 1000;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const found = metrics.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`The browser does not tell ${name}.`);
  return found.value;
}
