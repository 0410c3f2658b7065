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
    await expect.poll(() => page.getByLabel("The map follows him").isChecked()).toBe(false);
    expect(errors).toEqual([]);
  });

  it("show places by their names of today, on the map and in the panel", async () => {
    const { page } = await atlas.open("?date=1917-11-07");
    const settings = await openSettings(page);
    await settings.getByRole("radio", { name: "As they are today" }).check();
    await expect
      .poll(() => page.locator(".panel-title").first().textContent())
      .toBe("Saint Petersburg");
    await expect
      .poll(() => page.locator(".panel-subtitle").textContent())
      .toContain("then Petrograd");
    await expect
      .poll(() => page.locator(".place-label").allTextContents())
      .toContain("Saint Petersburg");
  });

  it("let the calendar lead that one wants", async () => {
    const { page } = await atlas.open("?date=1917-11-07");
    const settings = await openSettings(page);
    await settings.getByRole("radio", { name: "Old first, to 1918" }).check();
    await expect.poll(() => page.locator(".now-date").textContent()).toBe("25 October 1917 O.S.");
    await settings.getByRole("radio", { name: "New alone" }).check();
    await expect.poll(() => page.locator(".now-date").textContent()).toBe("7 November 1917");
    await expect.poll(() => page.locator(".now-aside").textContent()).not.toContain("O.S.");
  });

  it("make text larger without spilling over the edge of a phone", async () => {
    const { page } = await atlas.open("?date=1917-11-07", {
      viewport: { width: 360, height: 640 },
    });
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = Number.parseFloat(await size());
    const settings = await openSettings(page);
    await settings.getByRole("radio", { name: "Larger" }).check();
    await expect.poll(async () => Number.parseFloat(await size()) / before).toBeCloseTo(1.3, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await settings.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
  });

  it("say over the system whether things move", async () => {
    const { page } = await atlas.open("?date=1917-11-07");
    const motion = () => page.evaluate(() => document.documentElement.dataset.motion);
    expect(await motion()).toBe("less");
    const settings = await openSettings(page);
    await settings.getByRole("radio", { name: "Full" }).check();
    await expect.poll(motion).toBe("full");
    await page.reload();
    await expect.poll(motion).toBe("full");
  });

  it("can be used by keyboard alone, and give the focus back", async () => {
    const { page } = await atlas.open();
    const button = page.getByRole("button", { name: "Settings", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Settings" }).waitFor();
    await page
      .getByRole("group", { name: "Theme" })
      .getByRole("radio", { name: "As the system" })
      .focus();
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(() => page.getByRole("radio", { name: "Day", exact: true }).isChecked())
      .toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog", { name: "Settings" }).count()).toBe(0);
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

const OPEN_STREET_MAP = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";

/** Answers for the hosts of street maps, so that no test leaves this machine. */
const answerTiles = (page: Page) =>
  page.route(/tiles\.example|tile\.openstreetmap\.org/, (route) =>
    route.fulfill({ contentType: "image/png", body: PIXEL }),
  );

/** Opens a page that keeps a street map agreed to on an earlier visit. */
const keepStreetMap = (page: Page, streetMap: string) =>
  page.addInitScript(
    (kept) => localStorage.setItem("planet-without-a-visa.settings", kept),
    JSON.stringify({ streetMap }),
  );

describe("the street map", () => {
  it("asks no other host before the reader agrees, and then only the one that was named", async () => {
    const { page, requests } = await atlas.open("?date=1914-08-03&map=9/48.2/16.4", {
      // Who offers a street map adds its host to the policy: here the test's own.
      bypassCSP: true,
      prepare: answerTiles,
    });
    const elsewhere = () => requests.filter((url) => !url.startsWith(atlas.origin()));
    await page.getByText("drawn for 1:10 million; nearer").waitFor();
    await page.getByRole("button", { name: "Street map…" }).click();
    await page.getByRole("radio", { name: "OpenStreetMap" }).check();
    await page.getByText("Your browser will ask tile.openstreetmap.org").waitFor();
    expect(elsewhere()).toEqual([]);
    await page.getByRole("button", { name: "Agree and ask tile.openstreetmap.org" }).click();
    await expect.poll(() => elsewhere().length).toBeGreaterThan(3);
    expect(new Set(elsewhere().map((url) => new URL(url).origin))).toEqual(
      new Set(["https://tile.openstreetmap.org"]),
    );
    const credit = page.getByRole("link", { name: "© OpenStreetMap contributors" });
    await expect
      .poll(() => credit.getAttribute("href"))
      .toBe("https://www.openstreetmap.org/copyright");
    await expect.poll(() => page.getByText("drawn for 1:10 million; nearer").count()).toBe(0);
    await page.getByRole("radio", { name: "None" }).check();
    await expect.poll(() => page.locator(".street-map").count()).toBe(0);
    await expect.poll(() => credit.count()).toBe(0);
  });

  it("says what is wrong with an address, and asks nobody until it is right", async () => {
    const { page, requests } = await atlas.open("?date=1914-08-03&map=9/48.2/16.4", {
      bypassCSP: true,
      prepare: answerTiles,
    });
    const elsewhere = () => requests.filter((url) => !url.startsWith(atlas.origin()));
    await openSettings(page);
    await page.getByRole("radio", { name: "Another" }).check();
    const address = page.getByLabel("Address of the map’s tiles");
    await address.fill("https://tiles.example/{z}/{x}.png");
    await page.getByRole("button", { name: "Show the street map" }).click();
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("no {y}");
    await address.fill("https://{x}.tiles.example/{z}/{x}/{y}.png");
    await address.press("Enter");
    await expect
      .poll(() => page.getByRole("alert").textContent())
      .toContain("the same for every tile");
    expect(elsewhere()).toEqual([]);
    await address.fill("https://tiles.example/{z}/{x}/{y}.png");
    await page.getByRole("button", { name: "Agree and ask tiles.example" }).click();
    await page.getByText("Streets of today: tiles.example").waitFor();
    await expect.poll(() => elsewhere().length).toBeGreaterThan(3);
    expect(elsewhere().every((url) => url.startsWith("https://tiles.example/"))).toBe(true);
  });

  it("is reached from the note by keyboard, and the focus goes back to it", async () => {
    const { page } = await atlas.open("?date=1914-08-03&map=9/48.2/16.4");
    const button = page.getByRole("button", { name: "Street map…" });
    await button.focus();
    await page.keyboard.press("Enter");
    const none = page.getByRole("radio", { name: "None" });
    await expect.poll(() => none.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.getByText("Your browser will ask tile.openstreetmap.org").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => button.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it.each(["light", "dark"] as const)(
    "has nothing in the way of assistive technology, on or off: %s",
    async (colorScheme) => {
      const { page } = await atlas.open("?date=1914-08-03&map=9/48.2/16.4", {
        bypassCSP: true,
        colorScheme,
        viewport: { width: 360, height: 640 },
        prepare: answerTiles,
      });
      await page.getByRole("button", { name: "Street map…" }).click();
      await page.getByRole("radio", { name: "Another" }).check();
      await page.getByRole("button", { name: "Show the street map" }).click();
      await page.getByRole("alert").waitFor();
      // All of it is in reach at 360 pixels: nothing lies below the foot of the sheet.
      const button = await page.getByRole("button", { name: "Show the street map" }).boundingBox();
      expect((button?.y ?? 640) + (button?.height ?? 0)).toBeLessThanOrEqual(640);
      expect(await findFaults(page)).toEqual([]);
      await page.getByRole("radio", { name: "OpenStreetMap" }).check();
      await page.getByRole("button", { name: "Agree and ask" }).click();
      await page.getByText("tiles come from").waitFor();
      await page.keyboard.press("Escape");
      expect(await findFaults(page)).toEqual([]);
    },
  );

  it("of an earlier visit is shown with its credit and the map's own scale from the start", async () => {
    const { page } = await atlas.open("?date=1914-08-03&map=10/48.2/16.4", {
      bypassCSP: true,
      prepare: async (opened) => {
        await answerTiles(opened);
        await keepStreetMap(opened, OPEN_STREET_MAP);
      },
    });
    await page.getByText("© OpenStreetMap contributors").waitFor();
    await expect.poll(() => page.locator(".scale-bar").textContent()).toMatch(/^\d{1,2} km/);
  });

  it("of an address that is not understood is left out, and the atlas opens", async () => {
    const { page, requests } = await atlas.open("?date=1914-08-03&map=9/48.2/16.4", {
      bypassCSP: true,
      prepare: async (opened) => {
        await answerTiles(opened);
        await keepStreetMap(opened, "https://tiles.example/{z}/{x}/{y}/{a-b}.png");
      },
    });
    await page.getByText("drawn for 1:10 million; nearer").waitFor();
    expect(requests.filter((url) => !url.startsWith(atlas.origin()))).toEqual([]);
  });

  it("says once that its server does not answer, and the atlas goes on", async () => {
    const { page } = await atlas.open("?date=1914-08-03&map=9/48.2/16.4", {
      bypassCSP: true,
      prepare: async (opened) => {
        await opened.route(/tiles\.example/, (route) => route.abort());
        await keepStreetMap(opened, "https://tiles.example/{z}/{x}/{y}.png");
      },
    });
    await page.getByText("server does not answer").waitFor();
    await expect.poll(() => page.locator(".place-label").count()).toBeGreaterThan(0);
  });
});
