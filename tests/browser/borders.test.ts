import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";

const atlas = atlasInBrowser();

/** The map's own count of pictures put into tiles of the borders. */
const countPaintings = (page: Page) =>
  page.addInitScript(() => {
    const { prototype } = ImageBitmapRenderingContext;
    const show = prototype.transferFromImageBitmap;
    prototype.transferFromImageBitmap = function (bitmap: ImageBitmap | null) {
      const { canvas } = this;
      if (canvas instanceof HTMLCanvasElement && canvas.closest(".borders")) {
        const count = Number(document.documentElement.dataset.bordersPainted ?? 0);
        document.documentElement.dataset.bordersPainted = String(count + 1);
      }
      show.call(this, bitmap);
    };
  });

const paintings = (page: Page) =>
  page.evaluate(() => Number(document.documentElement.dataset.bordersPainted ?? 0));

/** All tiles of the borders as one text, once nothing is painted any more. */
async function bordersShown(page: Page): Promise<string> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await paintings(page);
        const still = now > 0 && now === before;
        before = now;
        return still;
      },
      { interval: 500 },
    )
    .toBe(true);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>(".borders canvas")]
      .map((canvas) => `${canvas.style.transform} ${canvas.toDataURL()}`)
      .sort()
      .join(),
  );
}

const VIEW = "map=5/50/24";

describe("borders", () => {
  it.each(["light", "dark"] as const)("are those of the day: %s", async (colorScheme) => {
    const shown: string[] = [];
    for (const day of ["1914-01-10", "1919-01-10", "1921-06-10", "1925-01-10", "1939-10-20"]) {
      const { page, errors } = await atlas.open(`?date=${day}&${VIEW}`, {
        colorScheme,
        prepare: countPaintings,
      });
      shown.push(await bordersShown(page));
      expect(errors).toEqual([]);
      await page.context().close();
    }
    expect(new Set(shown).size).toBe(shown.length);
  });

  it("are not painted again by a day on which none changed, and are by one on which some did", async () => {
    // Petrograd is in view, so that the map does not go after him.
    const query = "?date=1918-03-02&map=4.5/56/30";
    const { page } = await atlas.open(query, { prepare: countPaintings });
    const second = await bordersShown(page);
    const painted = await paintings(page);
    await page.keyboard.press("ArrowLeft");
    await page.waitForTimeout(800);
    expect(await paintings(page)).toBe(painted);
    // The treaty of Brest-Litovsk was signed on 3 March 1918.
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => paintings(page)).toBeGreaterThan(painted);
    expect(await bordersShown(page)).not.toBe(second);
  });
});
