/** `npm run bench -- --page`: the built atlas, its slider dragged through the life, and playing. */
import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import { serveBuild } from "../../browser/serve-build";
import { FLAGS } from "../flags";
import { median, percentile } from "../statistics";
import { BIRTH, DEATH } from "../synthetic-life";
import { type Answers, answersTo, type PointerNote } from "./answered";
import { type PageResults, type PageRow, pageTable } from "./table";
import { type TraceEvent, workPerFrame } from "./work-per-frame";

/** A page to measure, and how many times slower than this machine its processor is made. */
interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly slowdown: number;
}

const SIZES: readonly Size[] = [
  { name: "1440 x 900", width: 1440, height: 900, slowdown: 1 },
  { name: "360 x 640", width: 360, height: 640, slowdown: 1 },
  { name: "360 x 640, processor slowed 4 times", width: 360, height: 640, slowdown: 4 },
];
const BUILD = fileURLToPath(new URL("../../../dist/index.html", import.meta.url));
const RESULTS = fileURLToPath(new URL("./results.json", import.meta.url));
const WATCH = fileURLToPath(new URL("./watch-slider.js", import.meta.url));
/** Milliseconds. */
const DRAG = 5000;
const PLAY = 5000;
const REST = 2500;
/** Two frames and more, for the last pointer event to be shown. */
const SETTLE = 500;
/** He travels much in these years. */
const PLAY_FROM = "?date=1917-03-27";

interface Round extends Answers {
  readonly firstFrame: number;
  readonly scrub: readonly number[];
  readonly daysShown: number;
  readonly play: readonly number[];
  /** Day after day, as the arrow key gives them when it is held. */
  readonly steps: readonly number[];
}

/**
 * Measures the built page at each size, in turns, and writes results.json.
 * @throws {Error} when there is no build, or the page has an error
 */
export async function benchPage(rounds: number): Promise<void> {
  if (!existsSync(BUILD)) throw new Error("There is no build to measure: run `npm run build`.");
  const served = await serveBuild();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...FLAGS] });
  try {
    const measured = new Map<Size, Round[]>(SIZES.map((size) => [size, []]));
    for (let round = 1; round <= rounds; round++) {
      for (const [size, results] of measured) {
        console.error(`round ${round} of ${rounds}: ${size.name}`);
        results.push(await measureSize(browser, served.address, size));
      }
    }
    const results: PageResults = {
      date: new Date().toISOString().slice(0, 10),
      browser: `Chromium ${browser.version()}`,
      cores: cpus().length,
      rounds,
      rows: [...measured].map(([{ name }, ofSize]) => sumUp(name, ofSize)),
    };
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
    console.log(pageTable(results));
  } finally {
    await browser.close();
    await served.close();
  }
}

async function measureSize(browser: Browser, address: string, size: Size): Promise<Round> {
  const scrubbed = await openAtlas(browser, address, size);
  const scrub = await traced(browser, scrubbed, () => dragThroughLife(scrubbed));
  await scrubbed.waitForTimeout(SETTLE);
  const { watch, end } = await scrubbed.evaluate(() => ({
    watch: (window as unknown as WatchWindow).watch,
    end: document.querySelector(".slider-flag")?.textContent ?? null,
  }));
  await scrubbed.context().close();

  const playing = await openAtlas(browser, `${address}${PLAY_FROM}`, size);
  await playing.getByRole("button", { name: "Play", exact: true }).click();
  const play = await traced(browser, playing, () => playing.waitForTimeout(PLAY));
  await playing.context().close();

  const stepping = await openAtlas(browser, `${address}${PLAY_FROM}`, size);
  await stepping.getByRole("slider", { name: "Date" }).focus();
  const steps = await traced(browser, stepping, () => holdArrow(stepping));
  await stepping.context().close();

  return {
    ...answersTo(watch.pointers, { birth: BIRTH, death: DEATH }, end),
    firstFrame: watch.firstFrame,
    scrub,
    daysShown: new Set(watch.pointers.map(({ shown }) => shown)).size,
    play,
    steps,
  };
}

/** What watch-slider.js keeps. */
interface WatchWindow {
  readonly watch: { readonly firstFrame: number; readonly pointers: readonly PointerNote[] };
}

/** Opens the atlas and lets it come to rest. */
async function openAtlas(browser: Browser, address: string, size: Size): Promise<Page> {
  const { width, height, slowdown } = size;
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.addInitScript({ path: WATCH });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address);
  await page.getByRole("slider", { name: "Date" }).waitFor({ state: "attached" });
  await page.waitForTimeout(REST);
  return page;
}

/** Does something and answers the main-thread work of each frame meanwhile, in milliseconds. */
async function traced(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
  await browser.startTracing(page, { categories });
  await act();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString("utf8"),
  );
  return workPerFrame(trace.traceEvents);
}

/** Steps a day again and again for as long as a drag takes; the next as soon as the last was taken. */
async function holdArrow(page: Page): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < DRAG) await page.keyboard.press("ArrowRight");
}

/** Drags the knob from birth to death in five seconds; a move as soon as the last was taken. */
async function dragThroughLife(page: Page): Promise<void> {
  const track = await page.locator(".slider").boundingBox();
  if (!track) throw new Error("The page shows no slider.");
  const height = track.y + track.height / 2;
  await page.mouse.move(track.x, height);
  await page.mouse.down();
  const start = performance.now();
  for (let share = 0; share < 1; ) {
    share = Math.min(1, (performance.now() - start) / DRAG);
    await page.mouse.move(track.x + share * (track.width - 1), height);
  }
  await page.mouse.up();
}

function sumUp(page: string, rounds: readonly Round[]): PageRow {
  const middle = (of: (round: Round) => number): number =>
    Math.round(median(rounds.map(of)) * 100) / 100;
  const sum = (of: (round: Round) => number): number =>
    rounds.reduce((total, round) => total + of(round), 0);
  return {
    page,
    firstFrame: middle(({ firstFrame }) => firstFrame),
    scrubFrames: sum(({ scrub }) => scrub.length),
    scrubP50: middle(({ scrub }) => percentile(scrub, 0.5)),
    scrubP95: middle(({ scrub }) => percentile(scrub, 0.95)),
    pointerEvents: sum(({ pointerEvents }) => pointerEvents),
    answered: sum(({ answered }) => answered),
    daysPointedAt: sum(({ daysPointedAt }) => daysPointedAt),
    daysShown: sum(({ daysShown }) => daysShown),
    endsRight: rounds.every(({ endsRight }) => endsRight),
    stepP50: middle(({ steps }) => percentile(steps, 0.5)),
    stepP95: middle(({ steps }) => percentile(steps, 0.95)),
    playP50: middle(({ play }) => percentile(play, 0.5)),
    playP95: middle(({ play }) => percentile(play, 0.95)),
  };
}
