/** Reading a tour: by keys, by swipe, by itself; leaving it, looking around and coming back. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";
import { findFaults } from "./axe-faults";
import { EXILE_TOUR, writeTours } from "./written-tours";

const atlas = atlasInBrowser();
const TOUR = { prepare: writeTours };

function title(page: Page) {
  return page.locator(".tour-title");
}

async function isAt(page: Page, step: number): Promise<void> {
  await expect.poll(() => title(page).textContent()).toBe(EXILE_TOUR[step - 1]?.title);
  await expect.poll(() => page.url()).toContain(`step=${step}`);
}

/** Whether the traveller stands where no card, bar or header covers the map. */
function travellerIsFree(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = document.querySelector(".traveller")?.getBoundingClientRect();
    const card = document.querySelector(".tour-sheet")?.getBoundingClientRect();
    const foot = document.querySelector(".atlas-foot")?.getBoundingClientRect();
    if (!box || !card || !foot) return false;
    return box.left > 0 && box.right < card.left && box.top > 60 && box.bottom < foot.top;
  });
}

describe("a tour", () => {
  it("begins from its journey; text, date and map move together with the arrow keys", async () => {
    const { page, errors } = await atlas.open("?journey=exile-route", TOUR);
    await page.getByRole("button", { name: "Read the tour" }).click();
    await isAt(page, 1);
    await expect.poll(() => dateShown(page)).toBe("17 January 1928");
    expect(await title(page).evaluate((heading) => heading === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await isAt(page, 2);
    await expect.poll(() => dateShown(page)).toBe("1 June 1928");
    await expect.poll(() => travellerIsFree(page)).toBe(true);
    await page.keyboard.press("PageDown");
    await isAt(page, 3);
    await page.keyboard.press("ArrowLeft");
    await isAt(page, 2);
    expect(errors).toEqual([]);
  });

  it("goes on in the middle after a reload, and back and forward step through it", async () => {
    const { page } = await atlas.open("?tour=exile-route", TOUR);
    await isAt(page, 1);
    await page.keyboard.press("ArrowRight");
    await isAt(page, 2);
    await page.keyboard.press("ArrowRight");
    await isAt(page, 3);
    await page.reload();
    await isAt(page, 3);
    await expect.poll(() => dateShown(page)).toBe("1 June 1930");
    await page.keyboard.press("ArrowRight");
    await isAt(page, 4);
    await page.goBack();
    await isAt(page, 3);
    await page.goForward();
    await isAt(page, 4);
  });

  it("keeps the slider's own keys to the slider", async () => {
    const { page } = await atlas.open("?tour=exile-route&step=2", TOUR);
    await isAt(page, 2);
    await page.getByRole("slider", { name: "Date" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => dateShown(page)).toBe("2 June 1928");
    await expect.poll(() => title(page).count()).toBe(0);
  });

  it("can be left, explored from, and come back to at its step", async () => {
    const { page } = await atlas.open("?tour=exile-route&step=3", TOUR);
    await isAt(page, 3);
    await page.getByRole("button", { name: "Leave the tour" }).click();
    const back = page.getByRole("button", { name: "Back to the tour, step 3" });
    await back.waitFor();
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => page.url()).not.toContain("tour=");
    const field = page.getByLabel("Go to date");
    await field.fill("3 April 1917");
    await field.press("Enter");
    await expect.poll(() => dateShown(page)).toBe("3 April 1917");
    await back.click();
    await isAt(page, 3);
    await expect.poll(() => dateShown(page)).toBe("1 June 1930");
  });

  it("is left by opening anything else, and Escape leaves it too", async () => {
    const { page } = await atlas.open("?tour=exile-route&step=2", TOUR);
    await isAt(page, 2);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Back to the tour, step 2" }).click();
    await isAt(page, 2);
    await page.getByRole("button", { name: "Play", exact: true }).first().click();
    await page.getByRole("button", { name: "Back to the tour, step 2" }).waitFor();
    await page.getByRole("button", { name: "Forget the tour" }).click();
    await expect.poll(() => page.locator(".tour-back").count()).toBe(0);
  });

  it("plays by itself, a step for as long as its text takes, and rests at the end", async () => {
    const { page } = await atlas.open("?tour=exile-route&step=3", {
      prepare: async (opened) => {
        await writeTours(opened);
        await opened.clock.install();
      },
    });
    await isAt(page, 3);
    await page.getByRole("button", { name: "Play the tour" }).click();
    await page.clock.fastForward(2000);
    await expect.poll(() => title(page).textContent()).toBe(EXILE_TOUR[2]?.title);
    await page.clock.fastForward(15_000);
    await isAt(page, 4);
    await expect.poll(() => page.getByRole("button", { name: "Pause the tour" }).count()).toBe(1);
    await page.clock.fastForward(30_000);
    await page.getByRole("button", { name: "Play the tour" }).waitFor();
    await isAt(page, 4);
  });

  it("fills the screen at the press of a button, and gives it back", async () => {
    const { page } = await atlas.open("?tour=exile-route&step=2", TOUR);
    await isAt(page, 2);
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.getByRole("button", { name: "Full screen", exact: true }).click();
    await expect.poll(isFull).toBe(true);
    await page.getByRole("button", { name: "Leave full screen" }).click();
    await expect.poll(isFull).toBe(false);
    await page.getByRole("button", { name: "Full screen", exact: true }).click();
    await expect.poll(isFull).toBe(true);
    // Escape is the browser's own key in the full screen: it leaves it, and says no more than that.
    await page.evaluate(() => document.exitFullscreen());
    await page.getByRole("button", { name: "Full screen", exact: true }).waitFor();
    await isAt(page, 2);
  });

  it.each([
    ["?tour=nowhere", /no journey "nowhere"/],
    ["?tour=exile-route&step=99", /4 steps; there is no step 99/],
    ["?tour=turkey", /no tour of the journey "turkey"/],
  ])("that is not there (%s) is said quietly", async (query, message) => {
    const { page, errors } = await atlas.open(query, TOUR);
    await expect.poll(() => page.locator(".notice").textContent()).toMatch(message);
    expect(errors).toEqual([]);
  });

  it.each(["light", "dark"] as const)("shuts nobody out (%s)", async (colorScheme) => {
    const { page } = await atlas.open("?tour=exile-route&step=2", { ...TOUR, colorScheme });
    await isAt(page, 2);
    expect(await findFaults(page)).toEqual([]);
    await expect.poll(() => page.locator("[aria-live=polite] .tour-text").count()).toBe(1);
  });
});

describe("a tour on a phone", () => {
  const phone = { ...TOUR, viewport: { width: 360, height: 640 }, hasTouch: true };

  it("is turned by a swipe, and leaves the map its place", async () => {
    const { page } = await atlas.open("?tour=exile-route&step=2", phone);
    await isAt(page, 2);
    const swipe = async (from: number, to: number): Promise<void> => {
      const session = await page.context().newCDPSession(page);
      const box = await page.locator(".tour-step").boundingBox();
      if (!box) throw new Error("The step has no box.");
      const y = box.y + box.height / 2;
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: type === "touchEnd" ? [] : [{ x, y }],
        });
      await touch("touchStart", from);
      for (let share = 1; share <= 4; share++) {
        await touch("touchMove", from + ((to - from) * share) / 4);
      }
      await touch("touchEnd", to);
    };
    await swipe(300, 90);
    await isAt(page, 3);
    await swipe(90, 300);
    await isAt(page, 2);
    const card = await page.locator(".tour-sheet").boundingBox();
    const header = await page.locator(".header-title").boundingBox();
    if (!card || !header) throw new Error("The card or the header has no box.");
    expect(card.y - (header.y + header.height)).toBeGreaterThan(180);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(360);
  });
});
