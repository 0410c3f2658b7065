import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";
import { findFaults } from "./axe-faults";
import { POLICY } from "./serve-build";

const atlas = atlasInBrowser();
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

async function openSettings(page: Page) {
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  return page.getByRole("dialog", { name: "Settings" });
}

describe("the settings", () => {
  it("change the page at once and are remembered", async () => {
    const { page, errors } = await atlas.open("?date=1917-11-07");
    const settings = await openSettings(page);
    await settings.getByRole("radio", { name: "Night" }).check();
    await settings.getByRole("radio", { name: "By the state he was in" }).check();
    await settings.getByRole("radio", { name: "Script of place and day" }).check();
    await settings.getByLabel("The map follows him").uncheck();
    const shown = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await shown()).toBe("night");
    await page.getByRole("heading", { name: "Trail by the state he was in" }).waitFor();
    await expect.poll(() => page.locator(".place-label").allTextContents()).toContain("Москва");
    await page.reload();
    await page.getByRole("heading", { name: "Trail by the state he was in" }).waitFor();
    expect(await shown()).toBe("night");
    await openSettings(page);
    expect(await page.getByLabel("The map follows him").isChecked()).toBe(false);
    expect(errors).toEqual([]);
  });

  it("can be used by keyboard alone, and give the focus back", async () => {
    const { page } = await atlas.open();
    const button = page.getByRole("button", { name: "Settings", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Settings" }).waitFor();
    await page.getByRole("radio", { name: "As the system" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("radio", { name: "Day", exact: true }).isChecked()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog", { name: "Settings" }).count()).toBe(0);
    await expect.poll(() => button.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it.each(["light", "dark"] as const)(
    "have nothing in the way of assistive technology: %s",
    async (colorScheme) => {
      const { page } = await atlas.open("", { colorScheme });
      await openSettings(page);
      expect(await findFaults(page)).toEqual([]);
    },
  );
});

describe("the page's security policy", () => {
  it("lets the map be scrubbed, printed and read without a violation", async () => {
    const { page, errors } = await atlas.open("?date=1917-11-07&place=petrograd");
    await page.keyboard.press("ArrowRight");
    await openSettings(page);
    await page.keyboard.press("Escape");
    expect(errors).toEqual([]);
  });

  it("is the one the README gives", () => {
    expect(readFileSync("README.md", "utf8")).toContain(POLICY);
  });
});

describe("the street map", () => {
  it("asks no other host before the reader agrees, and then only the one that was named", async () => {
    const { page, requests } = await atlas.open("?date=1914-08-03&map=9/48.2/16.4", {
      // Who offers a street map adds its host to the policy: here the test's own.
      bypassCSP: true,
      prepare: (opened) =>
        opened.route(/tiles\.example/, (route) =>
          route.fulfill({ contentType: "image/png", body: PIXEL }),
        ),
    });
    const elsewhere = () => requests.filter((url) => !url.startsWith(atlas.origin()));
    await page.getByText("approximate this near").waitFor();
    expect(elsewhere()).toEqual([]);
    await page.getByRole("button", { name: "Street map…" }).click();
    const address = page.getByLabel("Address of the map’s tiles");
    await address.fill("https://tiles.example/{z}/{x}.png");
    await page.getByRole("button", { name: "Show the street map" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("no {y}");
    expect(elsewhere()).toEqual([]);
    await address.fill("https://tiles.example/{z}/{x}/{y}.png");
    await page.getByRole("button", { name: "Show the map of tiles.example" }).click();
    await expect.poll(() => elsewhere().length).toBeGreaterThan(3);
    expect(elsewhere().every((url) => url.startsWith("https://tiles.example/"))).toBe(true);
    await page.getByText("Streets of today: tiles.example").waitFor();
    await page.getByRole("button", { name: "Turn it off" }).click();
    await expect.poll(() => page.locator(".street-map").count()).toBe(0);
  });

  it("says once that its server does not answer, and the atlas goes on", async () => {
    const { page } = await atlas.open("?date=1914-08-03&map=9/48.2/16.4", {
      bypassCSP: true,
      prepare: async (opened) => {
        await opened.route(/tiles\.example/, (route) => route.abort());
        await opened.addInitScript(() =>
          localStorage.setItem(
            "planet-without-a-visa.settings",
            JSON.stringify({ streetMap: "https://tiles.example/{z}/{x}/{y}.png" }),
          ),
        );
      },
    });
    await page.getByText("server does not answer").waitFor();
    expect(await page.locator(".place-label").count()).toBeGreaterThan(0);
  });
});
