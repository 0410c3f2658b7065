/** Playback through the whole life at its fastest, and through a tab that was hidden meanwhile. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { momentInWords } from "../../src/itinerary/whereabouts-words";
import { compiledItinerary } from "../unit/data/compiled-atlas";
import { atlasInBrowser, dateShown } from "./atlas-page";
import { framesUntilPaused, installFrames } from "./virtual-frames";

const atlas = atlasInBrowser();
const itinerary = compiledItinerary();
const { segments } = itinerary.atlas;

/** On a busy machine some thousand frames take their time; nothing here depends on how long. */
const PATIENCE = 300_000;
/** A small window has less to paint. */
const SMALL = { viewport: { width: 800, height: 500 }, prepare: installFrames };

/** As long a frame as playback makes use of. */
const FRAME = 100;

/** Values of the slider without their dates, those of legs alone, none twice in a row. */
function legsIn(spoken: readonly string[]): readonly string[] {
  return spoken
    .map((value) => value.slice(value.indexOf(", ") + 2))
    .filter((words) => words.startsWith("travelling"))
    .filter((words, index, all) => words !== all[index - 1]);
}

/** What the slider says of the legs, from one moment to another. */
function legsBetween(first: number, last: number): readonly string[] {
  const legs = segments.filter(
    ({ kind, start, end }) => kind === "leg" && (start + end) / 2 > first && start < last,
  );
  return legsIn(legs.map(({ start, end }) => momentInWords(itinerary, (start + end) / 2)));
}

async function playAt(page: Page, speed: string): Promise<void> {
  const shown = page.getByLabel("Speed");
  while ((await shown.textContent()) !== speed) {
    await page.getByRole("button", { name: "Faster" }).click();
  }
  await page.evaluate(() => window.virtualFrames.hold());
  await page.getByRole("button", { name: "Play", exact: true }).click();
}

describe("playback at sixteen times the speed", { timeout: PATIENCE }, () => {
  it("visits every leg of the whole life in order, and asks for no frame when it is over", async () => {
    const { page, errors } = await atlas.open("?date=1879-11-07", SMALL);
    await playAt(page, "×16");
    const spoken = await framesUntilPaused(page, FRAME, 20_000);
    expect(await dateShown(page)).toBe("21 August 1940");
    expect(legsIn(spoken)).toEqual(legsBetween(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
    // What the last day set going comes to its end; then nothing waits for a frame, nor comes to.
    await expect
      .poll(() =>
        page.evaluate(() => {
          window.virtualFrames.frame(16);
          return window.virtualFrames.waiting();
        }),
      )
      .toBe(0);
    expect(
      await page.evaluate(async () => {
        for (let turn = 0; turn < 20; turn++) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          window.virtualFrames.frame(16);
        }
        return window.virtualFrames.waiting();
      }),
    ).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe("playback in a tab that is hidden for a minute", { timeout: PATIENCE }, () => {
  it("goes on from where it was: no leg is skipped and no work has piled up", async () => {
    const { page, errors } = await atlas.open("?date=1917-03-01", SMALL);
    await playAt(page, "×1");
    const before = await framesUntilPaused(page, FRAME, 30);
    const setVisible = (visible: boolean) =>
      page.evaluate(
        (state) => {
          Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
          Object.defineProperty(document, "hidden", {
            value: state === "hidden",
            configurable: true,
          });
          document.dispatchEvent(new Event("visibilitychange"));
        },
        visible ? "visible" : "hidden",
      );
    await setVisible(false);
    const left = await dateShown(page);
    // Time goes on, but a hidden tab is given no frames.
    for (let second = 0; second < 60; second++) {
      await page.evaluate(() => window.virtualFrames.pass(1000));
    }
    expect(await dateShown(page)).toBe(left);
    // One frame for playback, and one for each thing that is to be painted; not one a second.
    expect(await page.evaluate(() => window.virtualFrames.waiting())).toBeLessThan(10);
    await setVisible(true);
    const after = await framesUntilPaused(page, FRAME, 150);
    await page.keyboard.press("Space");
    const seen = legsIn([...before, ...after]);
    expect(seen.length).toBeGreaterThan(3);
    const first = itinerary.atlas.segments.find(({ end }) => end > dayOf("1917-03-01"));
    const expected = legsBetween(first?.start ?? 0, Number.POSITIVE_INFINITY);
    expect(seen).toEqual(expected.slice(0, seen.length));
    expect(errors).toEqual([]);
    await page.close();
  });
});

function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
