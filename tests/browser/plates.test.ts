import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";

const atlas = atlasInBrowser();

/** Equator of the sphere that distances are reckoned on, in kilometres. */
const CIRCUMFERENCE = 40_030.2;

/** What the bar claims, as a share of what it covers at a latitude and zoom. */
async function claimOf(page: Page, latitude: number, zoom: number): Promise<number> {
  const words = (await page.locator(".scale-bar-words").textContent()) ?? "";
  const kilometres = Number(words.replace(/ km.*/, "").replace(",", ""));
  const box = await page.locator(".scale-bar-frame").boundingBox();
  const perPixel = (CIRCUMFERENCE * Math.cos((latitude * Math.PI) / 180)) / (256 * 2 ** zoom);
  return kilometres / (((box?.width ?? 0) - 1) * perPixel);
}

describe("the scale bar", () => {
  it.each([
    ["Vienna", 48.2, 7],
    ["Obdorsk", 66.5, 8],
    ["Mexico", 19.4, 9],
  ])("is right within 2 %% at %s", async (_, latitude, zoom) => {
    const { page } = await atlas.open(`?date=1930-01-01&map=${zoom}/${latitude}/16`);
    const off = async () => Math.abs((await claimOf(page, latitude, zoom)) - 1);
    await expect.poll(off).toBeLessThan(0.02);
  });
});

describe("the locator", () => {
  it("shows where one is from zoom 5 on, and moves the map where it is clicked", async () => {
    const { page, errors } = await atlas.open("?date=1930-01-01&map=6/48/16");
    const locator = page.locator(".locator svg");
    await locator.waitFor();
    await locator.click({ position: { x: 35, y: 28 } });
    await expect.poll(() => new URL(page.url()).searchParams.get("map")).toMatch(/\/-9\d/);
    await page.goto(page.url().replace(/map=[^&]*/, "map=4/48/16"));
    await page.locator(".scale-bar").waitFor();
    await expect.poll(() => locator.count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("the legend", () => {
  it("explains lines, and on request places, borders and certainty", async () => {
    const { page } = await atlas.open();
    const legend = page.getByRole("region", { name: "Legend" });
    await expect.poll(() => legend.getByText("armoured train").isVisible()).toBe(true);
    await legend.getByRole("button", { name: /certainty/ }).click();
    for (const words of ["several places near", "border of the day", "Inferred"]) {
      await legend.getByText(words).first().waitFor();
    }
  });

  it("lists only the ways he had travelled by then", async () => {
    const { page } = await atlas.open("?date=1890-01-01");
    const legend = page.getByRole("region", { name: "Legend" });
    await expect.poll(() => legend.getByText("went often").isVisible()).toBe(true);
    await expect.poll(() => legend.getByText("armoured train").count()).toBe(0);
  });

  it("gives each state its colour when the trail is coloured by state", async () => {
    const { page } = await atlas.open("?date=1930-01-01");
    const states = page.getByRole("region", { name: "Colours of the trail" });
    await expect.poll(() => states.count()).toBe(0);
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("radio", { name: "By the state he was in" }).check();
    await states.getByText("Austria-Hungary").waitFor();
    await expect.poll(() => states.getByText("at sea").count()).toBe(1);
  });

  it("can be opened on a phone", async () => {
    const { page } = await atlas.open("", { viewport: { width: 360, height: 640 } });
    const legend = page.getByRole("region", { name: "Legend" });
    await expect.poll(() => legend.getByText("sleigh").isVisible()).toBe(false);
    await legend.getByRole("button", { name: "Legend" }).click();
    await expect.poll(() => legend.getByText("sleigh").isVisible()).toBe(true);
  });
});

describe("printing", () => {
  const stubPrint = (page: Page) =>
    page.addInitScript(() => {
      window.print = () => document.body.setAttribute("data-printed", "yes");
    });

  it("gives a plate by day with title, both dates, legend, credits and link, then the page back", async () => {
    const { page, errors } = await atlas.open("?date=1917-11-07&map=5/58/30", {
      prepare: stubPrint,
      colorScheme: "dark",
    });
    const before = page.url();
    await page.keyboard.press("Control+p");
    await page.waitForSelector("[data-printed]");
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("day");
    const plate = page.locator(".print-plate");
    const text = await plate.textContent();
    expect(text).toContain("7 November 1917");
    expect(text).toContain("25 Oct 1917 O.S.");
    expect(text).toContain("Petrograd");
    expect(text).toContain("Natural Earth");
    expect(text).toContain("?date=1917-11-07&map=5/58/30");
    expect(text).toContain("went often");
    // He had none yet.
    expect(text).not.toContain("armoured train");
    for (const hidden of [".timeline", ".panel", ".header", ".map-buttons", ".legend"]) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    await expect.poll(() => page.locator(".map .place-label").first().isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.locator(".timeline").waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("night");
    await expect.poll(() => plate.count()).toBe(0);
    await page.waitForTimeout(600);
    expect(page.url()).toBe(before);
    expect(errors).toEqual([]);
  });

  it("gives the plate by day when the browser prints by itself too", async () => {
    const { page, errors } = await atlas.open("?date=1930-01-01&map=5/48/16", {
      prepare: stubPrint,
      colorScheme: "dark",
    });
    // Once all is there nothing renders the scale again but the move to the sheet.
    await expect.poll(() => page.locator(".scale-bar-words").textContent()).toMatch(/^200 km/);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(1000);
    await page.emulateMedia({ media: "print" });
    const plate = page.locator(".print-plate");
    await plate.getByText("1 January 1930").waitFor();
    await expect.poll(() => plate.textContent()).toMatch(/from \d+ sources/);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("day");
    // At zoom 5 the bar is of 200 km; the same view takes a smaller zoom on the sheet.
    await expect.poll(() => page.locator(".scale-bar-words").textContent()).toMatch(/^500 km/);
    // The browser prints already: to ask for it again would open a second dialogue.
    await page.waitForTimeout(1500);
    await expect.poll(() => page.locator("[data-printed]").count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await page.locator(".timeline").waitFor();
    await expect.poll(() => plate.count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("is offered in the menu", async () => {
    const { page } = await atlas.open("", { prepare: stubPrint });
    await page.getByRole("button", { name: "Share, print and download" }).click();
    await page.getByRole("button", { name: /Print the plate/ }).click();
    await page.waitForSelector("[data-printed]");
  });
});
