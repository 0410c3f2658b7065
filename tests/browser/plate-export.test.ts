/** The plate that is saved: an SVG that stands by itself, and a picture at the resolution of print. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

async function openDialog(page: Page) {
  await page.getByRole("button", { name: "Share, print and download" }).click();
  await page.getByRole("button", { name: /^Save the plate/ }).click();
  const dialog = page.getByRole("dialog", { name: "Save the plate" });
  await dialog.waitFor();
  return dialog;
}

/** Saves a plate and gives back where it lies. */
async function save(page: Page, format: "SVG" | "PNG"): Promise<{ path: string; name: string }> {
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: new RegExp(`^${format}`) }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 0 }),
    dialog.getByRole("button", { name: "Save" }).click(),
  ]);
  await expect.poll(() => dialog.getByRole("status").textContent()).toMatch(/^Saved as /);
  return { path: await download.path(), name: download.suggestedFilename() };
}

/** The places named in the part of the map that no card covers: that part is what the plate shows. */
function namesInFreePart(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const right = (box(".sheet")?.left ?? innerWidth) - 20;
    const top = (box(".header")?.bottom ?? 0) + 20;
    const bottom = (box(".atlas-foot")?.top ?? innerHeight) - 20;
    return [...document.querySelectorAll(".place:has(.place-label)")]
      .filter((place) => {
        const { left, top: upper, width, height } = place.getBoundingClientRect();
        const [x, y] = [left + width / 2, upper + height / 2];
        return x > 20 && x < right && y > top && y < bottom;
      })
      .map((place) => place.querySelector(".place-label")?.textContent ?? "");
  });
}

describe("a plate as SVG", () => {
  it("opens by itself and holds the places in view", async () => {
    const { page, errors } = await atlas.open("?date=1916-11-01&map=5/48/10");
    await expect.poll(() => page.locator(".place-label").count()).toBeGreaterThan(8);
    const onScreen = await namesInFreePart(page);
    expect(onScreen.length).toBeGreaterThan(8);
    const { path, name } = await save(page, "SVG");
    expect(name).toBe("planet-without-a-visa-1916-11-01.svg");
    expect(errors).toEqual([]);

    const svg = readFileSync(path, "utf8");
    const opened = await page.context().newPage();
    await opened.setContent("<main></main>");
    const plate = await opened.evaluate((text) => {
      const drawn = new DOMParser().parseFromString(text, "image/svg+xml");
      const texts = (selector: string) =>
        [...drawn.querySelectorAll(selector)].map((node) => node.textContent ?? "");
      return {
        root: drawn.documentElement.nodeName,
        marked: texts("#places title").flatMap((title) => title.split(", ")),
        named: texts(".place-name"),
        date: texts(".date, .old-style"),
        scale: texts(".scale"),
        legend: texts(".legend"),
        addresses: text.match(/(?:href|src)="?https?:|url\(http/g) ?? [],
      };
    }, svg);
    expect(plate.root).toBe("svg");
    // Nearly the same part of the world at nearly the same scale: every name in view is a place of the plate.
    expect(onScreen.filter((place) => !plate.marked.includes(place))).toEqual([]);
    expect(plate.named).toEqual(expect.arrayContaining(["Vienna", "San Sebastián", "London"]));
    expect(plate.named.filter((place) => !plate.marked.includes(place))).toEqual([]);
    expect(plate.date).toEqual(["1 November 1916", "(19 October 1916, Old Style)"]);
    expect(plate.scale[0]).toMatch(/km/);
    expect(plate.legend).toContain("rail");
    expect(plate.addresses).toEqual([]);
  });

  it("holds its own typefaces", async () => {
    const { page } = await atlas.open("?date=1916-11-01&map=5/48/10");
    const { path } = await save(page, "SVG");
    const svg = readFileSync(path, "utf8");
    expect(svg).toMatch(/@font-face\{font-family:"Source Serif 4"[^}]*data:font\/woff2/);
    expect(svg).toMatch(/@font-face\{font-family:"Source Sans 3 Variable"[^}]*data:font\/woff2/);
  });
});

describe("a plate as PNG", () => {
  it("has the dots of an A4 sheet at 300 to the inch", async () => {
    const { page, errors } = await atlas.open("?date=1919-10-20&map=7/59/31");
    const { path } = await save(page, "PNG");
    const png = readFileSync(path);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3508, 2480]);
    // Land, water and paper: a sheet of one colour would take a few kilobytes.
    expect(png.length).toBeGreaterThan(200_000);
    expect(errors).toEqual([]);
  });
});

describe("the dialog", () => {
  it("says what is wrong when the map cannot be fetched, and stays open", async () => {
    const { page } = await atlas.open("?date=1919-10-20&map=7/59/31");
    const dialog = await openDialog(page);
    await page.route(/base-map-/, (route) => route.abort());
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(() => dialog.getByRole("status").textContent())
      .toContain("The map could not be fetched");
  });

  it("can be cancelled while it draws", async () => {
    const { page } = await atlas.open("?date=1919-10-20");
    const dialog = await openDialog(page);
    await page.route(/base-map-/, () => undefined);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.getByRole("button", { name: "Save" }).waitFor();
    await expect.poll(() => dialog.getByRole("status").textContent()).toBe("");
  });

  it.each(["light", "dark"] as const)(
    "has nothing in the way of assistive technology, on a phone: %s",
    async (colorScheme) => {
      const { page } = await atlas.open("?date=1919-10-20", {
        colorScheme,
        viewport: { width: 360, height: 640 },
      });
      const dialog = await openDialog(page);
      expect(await findFaults(page)).toEqual([]);
      expect(await dialog.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
    },
  );
});
