/** The map goes after the traveller, until a hand moves it, and again when it is asked to. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";
import { findFaults } from "./axe-faults";
import { writeTours } from "./written-tours";

const atlas = atlasInBrowser();

/** Where on the page he stands, in CSS pixels. */
async function traveller(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return await page.locator(".traveller").evaluate((mark) => {
    const { x, y } = mark.getBoundingClientRect();
    return { x, y };
  });
}

/** Whether he stands where no card, bar or header covers the map. */
async function isInSight(page: Page): Promise<boolean> {
  const { x, y } = await traveller(page);
  return await page.evaluate(
    ([left, top]) => {
      const panel = document.querySelector(".sheet")?.getBoundingClientRect();
      const foot = document.querySelector(".atlas-foot")?.getBoundingClientRect();
      if (!panel || !foot) return false;
      return left > 0 && left < panel.left && top > 60 && top < foot.top;
    },
    [x, y] as const,
  );
}

function followAgain(page: Page) {
  return page.getByRole("button", { name: "Follow him again" });
}

async function dragMap(page: Page): Promise<void> {
  await page.mouse.move(640, 300);
  await page.mouse.down();
  await page.mouse.move(560, 330, { steps: 4 });
  await page.mouse.up();
}

async function goTo(page: Page, date: string): Promise<void> {
  const field = page.getByLabel("Go to date");
  await field.fill(date);
  await field.press("Enter");
}

describe("a map that the reader has moved", () => {
  it("lets him go out of sight, and follows him again at the press of a button", async () => {
    const { page, errors } = await atlas.open("?date=1917-05-20");
    expect(await followAgain(page).count()).toBe(0);
    await page.locator(".map-zoom").first().click();
    await page.locator(".map-zoom").first().click();
    await page.locator(".map-zoom").first().click();
    await followAgain(page).waitFor();
    await dragMap(page);
    await expect.poll(() => page.url()).toContain("map=");
    await goTo(page, "1 June 1938");
    await expect.poll(() => dateShown(page)).toBe("1 June 1938");
    await expect.poll(() => isInSight(page)).toBe(false);
    expect(await findFaults(page)).toEqual([]);
    const { height } = (await followAgain(page).boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThanOrEqual(44);
    await followAgain(page).click();
    await expect.poll(() => isInSight(page)).toBe(true);
    await expect.poll(() => followAgain(page).count()).toBe(0);
    await expect.poll(() => page.url()).not.toContain("map=");
    // And from there he is followed.
    await goTo(page, "3 April 1917");
    await expect.poll(() => isInSight(page)).toBe(true);
    expect(errors).toEqual([]);
  });

  it("follows him again by the keyboard, and the focus stays among the controls", async () => {
    const { page } = await atlas.open("?date=1938-06-01&map=5/55/30", { colorScheme: "dark" });
    await followAgain(page).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await followAgain(page).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => isInSight(page)).toBe(true);
    await expect.poll(() => followAgain(page).count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Show the whole way");
  });

  it("offers nothing to those who do not want to be led", async () => {
    const { page } = await atlas.open("?date=1917-05-20&map=5/55/30");
    await followAgain(page).waitFor();
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    await page.getByLabel("The map follows him").uncheck();
    await expect.poll(() => followAgain(page).count()).toBe(0);
  });

  it("offers nothing while a tour leads", async () => {
    const { page } = await atlas.open("?tour=exile-route&step=2", {
      prepare: writeTours,
      ready: ".tour-title",
    });
    await dragMap(page);
    await expect.poll(() => page.url()).toContain("map=");
    expect(await followAgain(page).count()).toBe(0);
  });
});

describe("a map that follows", () => {
  it("shows a leg longer than the view as a whole, and returns to its zoom after it", async () => {
    const { page, errors } = await atlas.open("?date=1937-02-15&map=7/19.3/-99.1");
    /** What the bar of the scale is long, which tells the zoom. */
    const scale = async (): Promise<number> => {
      const text = (await page.locator(".scale-bar").textContent()) ?? "";
      return Number(/^([\d,]+) km/.exec(text)?.[1]?.replace(",", ""));
    };
    await followAgain(page).click();
    await expect.poll(() => followAgain(page).count()).toBe(0);
    const near = await scale();
    await goTo(page, "28 Dec 1936");
    await expect.poll(scale).toBeGreaterThanOrEqual(10 * near);
    await expect.poll(() => isInSight(page)).toBe(true);
    const over = await page.locator(".leaflet-map-pane").getAttribute("style");
    // For the rest of the crossing the map rests: he is in sight to its end.
    await goTo(page, "3 Jan 1937");
    await expect.poll(() => isInSight(page)).toBe(true);
    expect(await page.locator(".leaflet-map-pane").getAttribute("style")).toBe(over);
    await goTo(page, "1 March 1937");
    await expect.poll(scale).toBe(near);
    await expect.poll(() => isInSight(page)).toBe(true);
    expect(errors).toEqual([]);
  });
});
