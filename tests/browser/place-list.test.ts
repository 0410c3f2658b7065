import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";

const atlas = atlasInBrowser();

/** A cluster that stays one at the nearest zoom: several places on one spot. */
async function openSpot(page: Page, by: "mouse" | "keyboard") {
  const mark = page.locator(".place:has(.place-cluster)").first();
  await mark.waitFor();
  if (by === "mouse") await mark.click();
  else {
    await mark.focus();
    await page.keyboard.press("Enter");
  }
  const list = page.getByRole("list", { name: "Places on this spot" });
  await list.waitFor();
  return list;
}

/** The nearest zoom over a town whose records share one spot. */
async function atNearest(): Promise<Page> {
  const { page } = await atlas.open("?date=1940-08-01&map=13/46.966/31.997");
  return page;
}

describe("places on one spot", () => {
  it("are listed at the nearest zoom, and open from the list by mouse", async () => {
    const page = await atNearest();
    const list = await openSpot(page, "mouse");
    const names = await list.getByRole("button").allTextContents();
    expect(names.length).toBeGreaterThan(1);
    await list.getByRole("button").nth(1).click();
    await expect.poll(() => page.locator(".panel h2").textContent()).toContain(names[1]);
  });

  it("are gone through by arrow keys, and Escape gives the focus back", async () => {
    const page = await atNearest();
    const list = await openSpot(page, "keyboard");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const names = await list.getByRole("button").allTextContents();
    await expect.poll(() => focused()).toBe(names[0]);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focused()).toBe(names[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    await expect.poll(() => list.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("place");
  });
});
