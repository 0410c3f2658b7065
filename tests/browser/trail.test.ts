/** The trail on the map: what a pointer finds, and that it grows and shrinks with the day. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FeatureCollection, LineString, Position } from "geojson";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";

const atlas = atlasInBrowser();

/** The crossing from New York to Halifax, 27 to 30 March 1917, by its record in the downloads. */
const crossing = (() => {
  const file = fileURLToPath(new URL("../../dist/data/journeys.geojson", import.meta.url));
  const legs: FeatureCollection<LineString> = JSON.parse(readFileSync(file, "utf8"));
  const found = legs.features.find(
    ({ properties }) => properties?.start === "1917-03-27" && properties.mode === "ship",
  );
  if (!found) throw new Error("The crossing from New York is not in the downloads.");
  return found;
})();

/** The middle of the longest stretch of a line. */
function middleOf(line: readonly Position[]): Position {
  const stretches = line.slice(1).map((to, index) => [line[index] as Position, to] as const);
  const length = ([a, b]: readonly [Position, Position]) =>
    Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
  const [from, to] = stretches.reduce((a, b) => (length(b) > length(a) ? b : a));
  return [((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2];
}

const [longitude, latitude] = middleOf(crossing.geometry.coordinates);
const FURTHER_OUT = `map=5/${latitude?.toFixed(4)}/${longitude?.toFixed(4)}`;
const OVER_THE_CROSSING = `map=8/${latitude?.toFixed(4)}/${longitude?.toFixed(4)}`;

/** Middle of the map in the window. */
const MIDDLE = [720, 450] as const;

/** How much is painted on the trail's canvases within some CSS pixels of the middle of the map. */
function paintedAround(page: Page, reach: number): Promise<number> {
  return page.evaluate(
    ([[x, y], around]) => {
      let painted = 0;
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>("canvas.trail")) {
        if (canvas.style.visibility === "hidden") continue;
        const { left, top, width } = canvas.getBoundingClientRect();
        const ratio = canvas.width / width;
        const side = Math.round(2 * around * ratio);
        // The canvas is a worker's: what it shows can be read from a copy.
        const copy = new OffscreenCanvas(side, side).getContext("2d");
        copy?.drawImage(canvas, -(x - around - left) * ratio, -(y - around - top) * ratio);
        const pixels = copy?.getImageData(0, 0, side, side).data;
        for (let index = 3; index < (pixels?.length ?? 0); index += 4)
          painted += pixels?.[index] ?? 0;
      }
      return painted / 255;
    },
    [MIDDLE, reach] as const,
  );
}

describe("the trail", () => {
  it("says what a line under the pointer was, and opens it at a click", async () => {
    const { page, errors } = await atlas.open(`?date=1917-06-01&${OVER_THE_CROSSING}`);
    await page.mouse.move(...MIDDLE);
    const tooltip = page.locator(".map-tooltip");
    await tooltip.waitFor();
    await expect.poll(() => tooltip.textContent()).toMatch(/New York – Halifax/);
    await page.mouse.move(MIDDLE[0], MIDDLE[1] + 150);
    await expect.poll(() => tooltip.count()).toBe(0);
    await page.mouse.click(...MIDDLE);
    await expect.poll(() => page.url()).toContain(`leg=${crossing.id}`);
    expect(errors).toEqual([]);
  });

  it("opens a line at a tap of a finger", async () => {
    const { page } = await atlas.open(`?date=1917-06-01&${OVER_THE_CROSSING}`, { hasTouch: true });
    await page.touchscreen.tap(...MIDDLE);
    await expect.poll(() => page.url()).toContain(`leg=${crossing.id}`);
  });

  it("knows nothing of a line that is still to come", async () => {
    const { page } = await atlas.open(`?date=1917-03-01&${OVER_THE_CROSSING}`);
    await page.mouse.move(MIDDLE[0] + 3, MIDDLE[1]);
    await page.mouse.move(...MIDDLE);
    await page.waitForTimeout(300);
    await expect.poll(() => page.locator(".map-tooltip").count()).toBe(0);
    await page.mouse.click(...MIDDLE);
    expect(page.url()).not.toContain("leg=");
  });

  it("comes with the day and goes with it", async () => {
    const { page } = await atlas.open(`?date=1917-03-26&${FURTHER_OUT}`);
    await expect.poll(() => paintedAround(page, 250)).toBeGreaterThan(0);
    const before = await paintedAround(page, 20);
    for (let day = 0; day < 5; day++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => dateShown(page)).toBe("31 March 1917");
    await expect.poll(() => paintedAround(page, 20)).toBeGreaterThan(before + 40);
    for (let day = 0; day < 5; day++) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => paintedAround(page, 20)).toBe(before);
  });

  it("drawn day by day looks as if drawn at once", async () => {
    const { page } = await atlas.open("?date=1918-12-28&map=5/53/38");
    for (let month = 0; month < 12; month++) await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => dateShown(page)).toBe("28 December 1919");
    const { page: other } = await atlas.open("?date=1919-12-28&map=5/53/38");
    await expect.poll(() => paintedAround(other, 250)).toBeGreaterThan(1000);
    const difference = async () =>
      Math.abs((await paintedAround(page, 250)) / (await paintedAround(other, 250)) - 1);
    await expect.poll(difference).toBeLessThan(0.01);
  });
});
