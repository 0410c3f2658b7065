/** The drawer with the table: by keyboard, filtered with the map and the timeline, and taken away. */
import { readFileSync } from "node:fs";
import { check } from "@placemarkio/check-geojson";
import { parse as parseCsv } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true };

function grid(page: Page) {
  return page.getByRole("grid");
}

/** How many rows the table has, and what is said of it. */
function rowCount(page: Page): Promise<number> {
  return grid(page)
    .getAttribute("aria-rowcount")
    .then((count) => Number(count) - 1);
}

function firstCells(page: Page, column: string): Promise<readonly string[]> {
  return page.locator(`tbody td.table-${column}`).allTextContents();
}

/** The row that holds the focus, by its number among the rows, from 0; null when none does. */
function focusedRow(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const index = (document.activeElement as HTMLElement | null)?.dataset.index;
    return index === undefined ? null : Number(index);
  });
}

/** Presses Tab until something is in focus, as a reader without a pointer does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

describe("the drawer", () => {
  it("is opened and shut by button, Escape, link and history, with the focus going in and back", async () => {
    const { page, errors } = await atlas.open("?date=1917-04-03");
    const button = page.getByRole("button", { name: "Table", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    const tab = page.getByRole("tab", { name: "Table" });
    await tab.waitFor();
    await expect
      .poll(() => tab.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await expect.poll(() => page.url()).toContain("view=table");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).toContain("view=charts");
    await page.goBack();
    await expect.poll(() => tab.getAttribute("aria-selected")).toBe("true");
    await tab.focus();
    await page.keyboard.press("Escape");
    await tab.waitFor({ state: "detached" });
    await expect.poll(() => page.url()).not.toContain("view=");
    await expect
      .poll(() => button.evaluate((element) => element === document.activeElement))
      .toBe(true);
    expect(errors).toEqual([]);
  });

  it("leaves the traveller in sight above it, and its edge is moved with the arrow keys", async () => {
    const { page } = await atlas.open("?date=1917-04-03&view=table");
    await grid(page).waitFor();
    const drawer = page.locator(".drawer");
    const top = async () => (await drawer.boundingBox())?.y ?? 0;
    const traveller = async () => (await page.locator(".traveller").first().boundingBox())?.y ?? 0;
    await expect.poll(async () => (await traveller()) < (await top())).toBe(true);
    const before = await top();
    await page.getByRole("separator", { name: /Height/ }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect.poll(top).toBeGreaterThan(before);
  });

  it("fills a phone, and Map goes back", async () => {
    const { page } = await atlas.open("?date=1917-04-03", PHONE);
    await page.getByRole("button", { name: "Table", exact: true }).tap();
    await grid(page).waitFor();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBe(360);
    await page.getByRole("button", { name: /^Filter/ }).tap();
    await page.getByRole("button", { name: /^Mode/ }).tap();
    await page.getByRole("checkbox", { name: /by sea/ }).tap();
    await expect.poll(() => rowCount(page)).toBeLessThan(100);
    expect(await wide()).toBe(360);
    await page.keyboard.press("Escape");
    expect(await findFaults(page)).toEqual([]);
    await page.locator("tbody tr[data-index]").first().tap();
    await page.locator(".drawer").waitFor({ state: "detached" });
    await expect.poll(() => page.url()).toContain("leg=");
    await page.goBack();
    await page.getByRole("button", { name: "Map", exact: true }).tap();
    await page.locator(".drawer").waitFor({ state: "detached" });
    await page.locator(".filter-chip").waitFor();
    expect(await wide()).toBe(360);
  });
});

describe("the table", () => {
  it("is read, sorted, filtered, searched, and its rows opened, by keyboard alone", async () => {
    const { page, errors } = await atlas.open("?date=1917-04-03");
    await page.getByRole("button", { name: "Table", exact: true }).focus();
    await page.keyboard.press("Enter");
    await grid(page).waitFor();
    const all = await rowCount(page);
    expect(all).toBeGreaterThan(700);
    // Far fewer rows are in the page than in the table.
    expect(await page.locator("tbody tr[data-index]").count()).toBeLessThan(80);

    await tabTo(page, "th.table-kilometres button");
    await page.keyboard.press("Enter");
    const heading = page.locator("th.table-kilometres");
    await expect.poll(() => heading.getAttribute("aria-sort")).toBe("descending");
    await tabTo(page, "tr[data-index]");
    await page.keyboard.press("Home");
    await expect.poll(() => focusedRow(page)).toBe(0);
    await expect
      .poll(async () => (await firstCells(page, "kilometres"))[0])
      .toMatch(/^1\d,\d{3} km$/);
    await page.keyboard.press("End");
    await expect.poll(() => focusedRow(page)).toBe(all - 1);
    await page.keyboard.press("PageUp");
    await expect.poll(() => focusedRow(page)).toBeLessThan(all - 1);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedRow(page)).toBe(1);

    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toMatch(/leg=/);
    const id = new URL(page.url()).searchParams.get("leg");
    const focused = page.locator("tr[data-index='1']");
    await expect.poll(() => focused.getAttribute("data-segment")).toBe(id);
    await expect.poll(() => focused.getAttribute("aria-current")).toBe("true");
    await expect.poll(() => focusedRow(page)).toBe(1);
    await expect.poll(() => dateShown(page)).not.toBe("3 April 1917");

    await page.getByRole("tab", { name: "Table" }).focus();
    await tabTo(page, "input.table-find");
    await page.keyboard.type("николаев");
    await expect.poll(() => rowCount(page)).toBeLessThan(100);
    await expect.poll(async () => (await firstCells(page, "where")).join()).toContain("Nikolayev");
    await page.keyboard.press("Escape");
    await expect.poll(() => rowCount(page)).toBe(all);
    await tabTo(page, "input.table-date");
    await page.keyboard.type("1929");
    await page.keyboard.press("Tab");
    await page.keyboard.type("1933");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("from=1929&to=1933");
    await expect.poll(() => rowCount(page)).toBeLessThan(100);
    expect(errors).toEqual([]);
  });

  it("says of a period what is wrong with it, and which filter to loosen", async () => {
    const { page } = await atlas.open("?view=table&country=Turkey&mode=sleigh");
    const status = page.locator(".table-nothing");
    await expect.poll(() => status.textContent()).toMatch(/Without the mode \d+ rows would match/);
    await page.getByRole("button", { name: "Drop the mode" }).click();
    await grid(page).waitFor();
    await expect.poll(() => page.url()).not.toContain("mode=");
    await page.getByRole("textbox", { name: "From" }).fill("1950");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("outside the life");
  });

  it("gives the rows shown as CSV and GeoJSON that other programs read", async () => {
    const { page, errors } = await atlas.open("?view=table&country=Turkey&from=1929&to=1933");
    await grid(page).waitFor();
    const count = await rowCount(page);
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return readFileSync(await download.path(), "utf8");
    };
    const table: Record<string, string>[] = parseCsv(await save("Download these rows as CSV"), {
      columns: true,
    });
    expect(table).toHaveLength(count);
    expect(Object.keys(table[0] ?? {}).slice(0, 3)).toEqual(["id", "kind", "start_earliest"]);
    expect(table.map(({ kind }) => kind)).toContain("stay");
    const map = check(await save("Download these rows as GeoJSON"));
    expect("features" in map && map.features.map(({ id }) => id)).toEqual(
      table.map(({ id }) => id),
    );
    expect(errors).toEqual([]);
  });

  it("copies the rows shown for a spreadsheet", async () => {
    const { page } = await atlas.open("?view=table&country=Turkey&mode=ship", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Copy" }).click();
    await expect
      .poll(() => page.locator(".table-take-away").textContent())
      .toMatch(/\d+ rows copied/);
    const count = await rowCount(page);
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split("\n");
    expect(lines).toHaveLength(count + 1);
    expect(lines[0]?.split("\t").slice(0, 2)).toEqual(["id", "kind"]);
  });

  it("shows only its rows on the map, says so on the page, and shows all again", async () => {
    const { page } = await atlas.open("?country=Turkey&mode=ship");
    const chip = page.locator(".filter-chip");
    await expect.poll(() => chip.textContent()).toMatch(/Showing \d+ of \d+: Turkey, by sea/);
    const marks = page.locator(".place-mark");
    await expect.poll(() => marks.count()).toBeLessThan(12);
    await expect.poll(async () => (await marks.allTextContents()).join()).not.toContain("Vienna");
    await chip.getByRole("button", { name: "Show all" }).click();
    await chip.waitFor({ state: "detached" });
    await expect.poll(() => marks.count()).toBeGreaterThan(12);
    await expect.poll(() => page.url()).not.toContain("country=");
  });

  it("takes what the timeline shows for its choice, and follows it", async () => {
    const { page } = await atlas.open("?date=1917-04-03&view=table");
    await grid(page).waitFor();
    const all = await rowCount(page);
    await page.getByRole("button", { name: "As on the timeline" }).click();
    await page.getByRole("button", { name: "Zoom in, timeline" }).click();
    await expect.poll(() => rowCount(page)).toBeLessThan(all);
    const once = await rowCount(page);
    await page.getByRole("button", { name: "Zoom in, timeline" }).click();
    await expect.poll(() => rowCount(page)).toBeLessThan(once);
    await expect.poll(() => page.url()).toMatch(/from=.*to=/);
    await page.getByRole("button", { name: "As on the timeline" }).click();
    await expect.poll(() => rowCount(page)).toBe(all);
  });

  it("takes what the map shows for its choice, and follows the hand that moves it", async () => {
    const { page } = await atlas.open("?date=1917-04-03&view=table&map=5/48/10");
    await grid(page).waitFor();
    const all = await rowCount(page);
    const onMap = page.getByRole("button", { name: "On the map now" });
    await onMap.click();
    await expect.poll(() => onMap.getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => rowCount(page)).toBeLessThan(all);
    const inEurope = await rowCount(page);
    await page.locator(".map").focus();
    await page.keyboard.press("+");
    await expect.poll(() => rowCount(page)).toBeLessThan(inEurope);
    await expect.poll(() => page.url()).toContain("bbox=");
  });

  it("makes a row stand out on the map while it is pointed at", async () => {
    const { page } = await atlas.open("?date=1917-04-10&view=table&country=Canada&mode=stay");
    await grid(page).waitFor();
    const amherst = page.locator("tbody tr", { hasText: "Amherst" }).first();
    await amherst.hover();
    await expect.poll(() => page.locator(".place-selected").count()).toBe(1);
    await page.mouse.move(400, 200);
    await expect.poll(() => page.locator(".place-selected").count()).toBe(0);
  });

  it("says so when the records do not come, and tries again", async () => {
    const { page } = await atlas.open("?view=table", {
      prepare: (page) => page.route(/atlas-accounts/, (route) => route.abort()),
    });
    const alert = page.locator(".drawer").getByRole("alert");
    await expect.poll(() => alert.textContent()).toContain("could not be shown");
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await alert.getByRole("button", { name: "Try again" }).click();
    await grid(page).waitFor();
  });

  it.each(["light", "dark"] as const)("shuts nobody out, %s", async (colorScheme) => {
    const { page } = await atlas.open("?date=1917-04-03&view=table&from=1917", { colorScheme });
    await grid(page).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page
      .getByRole("button", { name: /^Certainty/ })
      .first()
      .click();
    await page.getByRole("checkbox", { name: /Disputed/ }).waitFor();
    expect(await findFaults(page)).toEqual([]);
  });
});
