import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";

const atlas = atlasInBrowser();

/** Counts, on the page itself, the tiles of the borders that are painted over. */
const countRepaintings = (page: Page) =>
  page.addInitScript(() => {
    const { prototype } = ImageBitmapRenderingContext;
    const show = prototype.transferFromImageBitmap;
    const painted = new WeakSet<object>();
    prototype.transferFromImageBitmap = function (bitmap: ImageBitmap | null) {
      const { canvas } = this;
      if (canvas instanceof HTMLCanvasElement && canvas.closest(".borders")) {
        const { dataset } = document.documentElement;
        const count = Number(dataset.bordersRepainted ?? 0);
        if (painted.has(canvas)) dataset.bordersRepainted = String(count + 1);
        painted.add(canvas);
      }
      show.call(this, bitmap);
    };
  });

const repaintings = (page: Page) =>
  page.evaluate(() => Number(document.documentElement.dataset.bordersRepainted ?? 0));

const tiles = (page: Page) => page.locator(".borders canvas").count();

/** All tiles of the borders as one text, once every one of them is painted. */
async function bordersShown(page: Page): Promise<string> {
  await page.locator(".borders canvas").first().waitFor({ state: "attached" });
  const unpainted = page.locator(".borders canvas:not(.leaflet-tile-loaded)");
  await expect.poll(() => unpainted.count(), { timeout: 40_000 }).toBe(0);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>(".borders canvas")]
      .map((canvas) => `${canvas.style.transform} ${canvas.toDataURL()}`)
      .sort()
      .join(),
  );
}

/** The borders of some days in one view, each in a page of its own. */
async function bordersOn(
  view: string,
  days: readonly string[],
  colorScheme: "light" | "dark" = "light",
): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const day of days) {
    const { page, errors } = await atlas.open(`?date=${day}&map=${view}`, { colorScheme });
    shown.push(await bordersShown(page));
    expect(errors).toEqual([]);
    await page.context().close();
  }
  return shown;
}

async function step(page: Page, key: "ArrowLeft" | "ArrowRight", day: string) {
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.searchParams.get("date") === day);
}

describe("borders", () => {
  it("are those of the day, by day", async () => {
    const days = ["1914-01-10", "1919-01-10", "1921-06-10", "1925-01-10", "1939-10-20"];
    expect(new Set(await bordersOn("5/50/24", days)).size).toBe(days.length);
  });

  it("are those of the day, by night", async () => {
    const days = ["1914-01-10", "1925-01-10"];
    const night = await bordersOn("5/50/24", days, "dark");
    const day = await bordersOn("5/50/24", days.slice(0, 1));
    expect(new Set([...night, ...day]).size).toBe(3);
  });

  /** Each row: a town, the view of it, the days before and after it changed hands, and a later one. */
  it.each([
    ["Warsaw", "7/52.2/21", "1914-01-10", "1925-01-10", "1925-02-10"],
    ["Lwow", "7/49.8/24", "1925-01-10", "1939-10-30", "1939-11-30"],
    ["Salonica", "7/40.6/22.9", "1912-06-01", "1914-01-10", "1914-02-10"],
    ["Smyrna", "7/38.4/27.1", "1914-01-10", "1921-06-10", "1921-07-10"],
  ])("about %s change with its masters, and not between", async (_, view, before, after, later) => {
    const [first, second, third] = await bordersOn(view, [before, after, later]);
    expect(second).not.toBe(first);
    expect(third).toBe(second);
  });

  it("are painted over once by a day on which some changed, and not by days on which none did", async () => {
    // Petrograd is in view, so that the map does not go after him.
    const { page } = await atlas.open("?date=1918-03-02&map=4.5/56/30", {
      prepare: countRepaintings,
    });
    const second = await bordersShown(page);
    await step(page, "ArrowLeft", "1918-03-01");
    await step(page, "ArrowRight", "1918-03-02");
    // The treaty of Brest-Litovsk was signed on 3 March 1918.
    await step(page, "ArrowRight", "1918-03-03");
    await expect.poll(() => bordersShown(page)).not.toBe(second);
    await expect.poll(() => repaintings(page)).toBeGreaterThanOrEqual(await tiles(page));
    expect(await repaintings(page)).toBe(await tiles(page));
  });
});
