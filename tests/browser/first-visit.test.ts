/** The welcome of the first visit. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();
const PHONE = { viewport: { width: 360, height: 640 } } as const;
const welcomeOf = (page: Page) => page.getByRole("region", { name: "Welcome" });

describe("a first visit", () => {
  it("is welcomed once, and leaves the focus alone", async () => {
    const { page, errors } = await atlas.open("", { firstVisit: true });
    await welcomeOf(page).waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await welcomeOf(page).getByRole("button", { name: "Just look around" }).click();
    await expect.poll(() => welcomeOf(page).count()).toBe(0);
    await page.reload();
    await page.locator(".panel-article").waitFor();
    await page.locator(".panel-to-come").waitFor({ state: "detached" });
    expect(await welcomeOf(page).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it.each([
    ["Escape", (page: Page) => page.keyboard.press("Escape")],
    ["a step in time", (page: Page) => page.keyboard.press("ArrowLeft")],
    ["a click on something else", (page: Page) => page.getByText("Legend").first().click()],
  ])("is over with %s", async (_, act) => {
    const { page } = await atlas.open("", { firstVisit: true });
    await welcomeOf(page).waitFor();
    await act(page);
    await expect.poll(() => welcomeOf(page).count()).toBe(0);
  });

  it("can begin with the tour of the whole life", async () => {
    const { page } = await atlas.open("", { firstVisit: true });
    await welcomeOf(page).getByRole("button", { name: "Take the tour" }).click();
    await expect.poll(() => page.url()).toContain("tour=whole-life");
    await expect.poll(() => welcomeOf(page).count()).toBe(0);
  });

  it.each(["?date=1917-04-03", "?place=halifax", "?embed=1"])(
    "is not interrupted when it is to see something: %s",
    async (query) => {
      const { page } = await atlas.open(query, { firstVisit: true });
      await page.waitForLoadState("networkidle");
      expect(await welcomeOf(page).count()).toBe(0);
    },
  );

  it.each([
    ["a screen", {}],
    ["a phone", PHONE],
  ])("sees the traveller beside the welcome on %s", async (_, options) => {
    const { page } = await atlas.open("", { firstVisit: true, ...options });
    await welcomeOf(page).waitFor();
    await expect
      .poll(async () => {
        const card = await welcomeOf(page).boundingBox();
        const he = await page.locator(".traveller-dot").boundingBox();
        if (!card || !he) return "not shown";
        const apart =
          he.x + he.width <= card.x ||
          card.x + card.width <= he.x ||
          he.y + he.height <= card.y ||
          card.y + card.height <= he.y;
        return apart ? "apart" : "covered";
      })
      .toBe("apart");
  });

  it.each(["light", "dark"] as const)(
    "has nothing in the way of assistive technology, on a phone: %s",
    async (colorScheme) => {
      const { page } = await atlas.open("", { firstVisit: true, colorScheme, ...PHONE });
      await welcomeOf(page).waitFor();
      expect(await findFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );
});
