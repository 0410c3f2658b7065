import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

/** Opens the search with the slash key and types. */
async function search(page: Page, query: string) {
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: /Search/ });
  await box.waitFor();
  await page.keyboard.type(query);
  return box;
}

describe("the search", () => {
  it("finds a place in another script and opens it, by keyboard alone", async () => {
    const { page, errors } = await atlas.open();
    await search(page, "николаев");
    const first = page.getByRole("option").first();
    await expect.poll(() => first.textContent()).toContain("Nikolayev");
    await expect.poll(() => first.getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".panel h2").textContent()).toContain("Nikolayev");
    expect(new URL(page.url()).searchParams.get("place")).toBe("nikolayev");
    expect(errors).toEqual([]);
  });

  it("goes through the answers with the arrow keys and names the one it is at", async () => {
    const { page } = await atlas.open();
    const box = await search(page, "kahlo");
    await page.getByRole("option", { name: /Cristina Kahlo/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    const active = await box.getAttribute("aria-activedescendant");
    await expect
      .poll(() => page.locator(`[id="${active}"]`).getAttribute("aria-selected"))
      .toBe("true");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    const last = await page.getByRole("option").last().getAttribute("aria-selected");
    expect(last).toBe("true");
  });

  it("understands a date, goes there, and follows a journey", async () => {
    const { page } = await atlas.open();
    await search(page, "13 Jan 1917");
    await page.getByRole("option", { name: /13 January 1917/ }).click();
    await expect.poll(() => dateShown(page)).toBe("13 January 1917");
    await search(page, "armoured train");
    await page
      .getByRole("option", { name: /armoured train/ })
      .first()
      .click();
    await page.getByRole("region", { name: /Journey: The armoured train/ }).waitFor();
  });

  it("says when nothing is found, and Escape closes it with the focus where it was", async () => {
    const { page } = await atlas.open();
    const button = page.getByRole("button", { name: "Search", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: /Search/ }).waitFor();
    await page.keyboard.type("xylophonequux");
    await page.getByText("Nothing found for “xylophonequux”.").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => button.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it("says when its index cannot be fetched, and asks again the next time", async () => {
    const { page } = await atlas.open("", {
      prepare: (opened) => opened.route(/atlas-search/, (route) => route.abort()),
    });
    await search(page, "vienna");
    await page.getByText("The search could not be fetched").waitFor();
    await page.keyboard.press("Escape");
    await page.unrouteAll();
    await search(page, "vienna");
    await page
      .getByRole("option", { name: /Vienna/ })
      .first()
      .waitFor();
  });

  it("is fetched only when it is wanted", async () => {
    const { page, requests } = await atlas.open();
    expect(requests.some((url) => url.includes("atlas-search"))).toBe(false);
    await search(page, "w");
    await expect.poll(() => requests.some((url) => url.includes("atlas-search"))).toBe(true);
  });

  it.each(["light", "dark"] as const)(
    "shuts nobody out, on a phone too: %s",
    async (colorScheme) => {
      const { page } = await atlas.open("", { colorScheme, viewport: { width: 360, height: 640 } });
      await search(page, "petr");
      await page.getByRole("option").first().waitFor();
      expect(await findFaults(page)).toEqual([]);
    },
  );
});
