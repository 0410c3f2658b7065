/** The charts: drawn, told as tables, taken away as files, and linked to the date and the map. */
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

const TITLES = [
  "Distance by year",
  "The way adding up",
  "Days by country",
  "Calendar of sixty years",
  "North and south",
  "West and east",
  "Longest stays",
  "Records",
];
/** Those with a picture of their own; the calendar is a canvas, the records are a table already. */
const DRAWN = TITLES.filter((title) => title !== "Calendar of sixty years" && title !== "Records");

const chart = (page: Page, title: string): Locator =>
  page.getByRole("region", { name: title, exact: true });
const plot = (page: Page, title: string): Locator =>
  page.getByRole("button", { name: `${title}, chart.` });
const spoken = (page: Page, title: string): Promise<string | null> =>
  chart(page, title).locator("[aria-live=polite]").first().textContent();

async function openCharts(query = "?date=1917-05-03", options = {}) {
  const opened = await atlas.open(`${query}&view=charts`, { ready: ".charts", ...options });
  await expect.poll(() => opened.page.locator(".chart-plot svg").count()).toBe(DRAWN.length);
  await expect.poll(() => opened.page.locator(".charts canvas").count()).toBe(1);
  return opened;
}

/** A number as a table shows it: "29,134.0". */
const read = (shown: string): number => Number(shown.replaceAll(",", ""));

async function savedRows(page: Page, title: string): Promise<readonly Record<string, string>[]> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download data (CSV): ${title}` }).click();
  return parse(await readFile(await (await download).path(), "utf8"), { columns: true });
}

describe("every chart", () => {
  it("is drawn under the page's policy, with its heading and what it shows in words", async () => {
    const { page, errors } = await openCharts();
    for (const title of TITLES) {
      await expect.poll(() => chart(page, title).count(), { message: title }).toBe(1);
      await expect
        .poll(() => chart(page, title).locator(".chart-finding").textContent(), { message: title })
        .toMatch(/\w{4}/);
    }
    // Something is painted in each: bars, lines or links that have a size.
    for (const title of DRAWN) {
      const marks = chart(page, title).locator("svg :is(rect, path)");
      expect(await marks.count(), title).toBeGreaterThan(3);
    }
    expect(await page.locator(".charts svg style").count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("is told as a table and taken away as a file, with the same numbers", async () => {
    const { page } = await openCharts();
    for (const title of [...DRAWN, "Calendar of sixty years"]) {
      await page.getByRole("button", { name: `Show as table: ${title}` }).click();
      const cells = await chart(page, title)
        .locator("tbody tr")
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll("td")].map(
              (cell) => cell.querySelector("time")?.dateTime ?? cell.textContent ?? "",
            ),
          ),
        );
      const saved = (await savedRows(page, title)).map((row) => Object.values(row));
      expect(saved.length, title).toBe(cells.length);
      expect(saved.length, title).toBeGreaterThan(5);
      for (const [index, row] of saved.entries()) {
        const shown = cells[index] ?? [];
        for (const [column, value] of row.entries()) {
          const same = shown[column] === value || read(shown[column] ?? "") === Number(value);
          expect(same, `${title}: ${shown[column]} is ${value}`).toBe(true);
        }
      }
    }
  });

  it("adds up to the whole: all days, all kilometres", async () => {
    const { page } = await openCharts();
    const days = (await savedRows(page, "Days by country")).map((row) => Number(row.days));
    expect(days.reduce((sum, each) => sum + each, 0)).toBe(22_203);
    const byYear = (await savedRows(page, "Distance by year")).map((row) => Number(row.km));
    const moves = await savedRows(page, "The way adding up");
    const total = Number(moves.at(-1)?.km_so_far);
    expect(Math.abs(byYear.reduce((sum, each) => sum + each, 0) - total)).toBeLessThan(10);
    const finding = await chart(page, "Distance by year").locator(".chart-finding").textContent();
    expect(finding).toContain(`${Math.round(total).toLocaleString("en")} km in all`);
  });
});

describe("a chart leads to the map", () => {
  it("by a click: to the first move of a year", async () => {
    const { page } = await openCharts();
    const box = await plot(page, "Distance by year").boundingBox();
    if (!box) throw new Error("The chart has no box.");
    const at = { x: box.width - 12, y: box.height / 2 };
    await plot(page, "Distance by year").hover({ position: at });
    await expect.poll(() => page.locator(".chart-tip").textContent()).toMatch(/^1940: [\d,.]+ km/);
    await plot(page, "Distance by year").click({ position: at });
    await expect.poll(() => dateShown(page)).toMatch(/ 1940$/);
  });

  it("by keys: along the moves, and opens the one that is chosen", async () => {
    const { page } = await openCharts();
    await plot(page, "The way adding up").focus();
    await page.keyboard.press("End");
    await expect.poll(() => spoken(page, "The way adding up")).toMatch(/ km so far\. /);
    const last = await spoken(page, "The way adding up");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => spoken(page, "The way adding up")).not.toBe(last);
    const date = (await spoken(page, "The way adding up"))?.split(":")[0] ?? "";
    await page.keyboard.press("Enter");
    await expect.poll(() => dateShown(page)).toBe(date);
    await expect.poll(() => page.url()).toContain("leg=");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".chart-tip").count()).toBe(0);
    // The first Escape lets go of the mark; the drawer stays.
    await expect.poll(() => plot(page, "The way adding up").count()).toBe(1);
  });

  it("from the longest stay to its first day", async () => {
    const { page } = await openCharts();
    await plot(page, "Longest stays").focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => spoken(page, "Longest stays")).toMatch(/^Yanovka, 2,504 days/);
    await page.keyboard.press("Enter");
    await expect.poll(() => dateShown(page)).toBe("7 November 1879");
  });

  it("from a record to its day", async () => {
    const { page } = await openCharts();
    await chart(page, "Records").getByRole("button", { name: "Beryozov prison" }).click();
    await expect.poll(() => dateShown(page)).toBe("24 February 1907");
  });

  it("and makes stand out there what is pointed at", async () => {
    const { page } = await openCharts();
    const standingOut = () => page.locator(".place-selected").count();
    await expect.poll(standingOut).toBe(0);
    await plot(page, "Longest stays").focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(standingOut).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(standingOut).toBe(0);
  });

  it("by a finger, and what it meant stays in sight", async () => {
    const { page } = await openCharts("?date=1917-05-03", {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
    });
    const stays = plot(page, "Longest stays");
    await stays.scrollIntoViewIfNeeded();
    await stays.tap({ position: { x: 40, y: 14 } });
    await expect
      .poll(() => page.locator(".chart-tip").textContent())
      .toMatch(/^Yanovka, 2,504 days/);
    await expect.poll(() => page.url()).toContain("date=1879-11-07");
  });
});

describe("the date in a chart", () => {
  const positionOf = (page: Page, title: string): Promise<number> =>
    chart(page, title)
      .locator(".chart-date")
      .evaluate((mark) => mark.getBoundingClientRect().left);

  it("moves with the date, and the chart is not drawn anew", async () => {
    const { page } = await openCharts("?date=1900-01-01");
    await page.evaluate(() =>
      document.querySelector(".chart-plot svg")?.setAttribute("data-same", ""),
    );
    const before = await positionOf(page, "Distance by year");
    await page.getByRole("slider", { name: "Date" }).focus();
    await page.keyboard.press("End");
    await expect.poll(() => dateShown(page)).toBe("21 August 1940");
    await expect.poll(() => positionOf(page, "Distance by year")).toBeGreaterThan(before + 200);
    expect(await page.locator(".chart-plot svg[data-same]").count()).toBe(1);
  });

  it("marks the country he was in", async () => {
    const { page } = await openCharts("?date=1910-06-01");
    const row = () =>
      chart(page, "Days by country").evaluate((section) => {
        const mark = section.querySelector(".chart-date")?.getBoundingClientRect();
        const labels = [...section.querySelectorAll('[aria-label="y-axis tick label"] text')];
        const middle = (box: DOMRect) => (box.top + box.bottom) / 2;
        return labels.find(
          (label) => mark && Math.abs(middle(label.getBoundingClientRect()) - middle(mark)) < 5,
        )?.textContent;
      });
    await expect.poll(row).toBe("Austria");
    await page.getByRole("radio", { name: "States of the day" }).check();
    await expect.poll(row).toBe("Austria-Hungary");
  });
});

it("goes by the filter: the days of a selection, and back to the whole life", async () => {
  const { page } = await openCharts("?date=1930-01-01&country=Turkey");
  await expect.poll(() => page.locator(".charts-selection").textContent()).toMatch(/\d+ of 785/);
  const rows = await savedRows(page, "Days by country");
  expect(rows.map((row) => row.where)).toContain("Turkey");
  expect(rows.map((row) => row.where)).not.toContain("Austria");
  await page.getByRole("button", { name: "Show the whole life" }).click();
  await expect.poll(() => page.locator(".charts-selection").count()).toBe(0);
  await expect
    .poll(async () => (await savedRows(page, "Days by country")).map((row) => row.where))
    .toContain("Austria");
});

it("says so where a selection has nothing to show", async () => {
  const { page, errors } = await atlas.open(
    "?date=1930-01-01&country=Turkey&mode=sleigh&view=charts",
  );
  await expect
    .poll(() => chart(page, "Distance by year").locator(".chart-finding").textContent())
    .toBe("There are no moves to measure here.");
  await expect.poll(() => page.locator(".chart-plot").count()).toBe(0);
  expect(errors).toEqual([]);
});

it("colours the calendar by state as well, and goes to the day that is clicked", async () => {
  const { page } = await openCharts();
  const calendar = chart(page, "Calendar of sixty years");
  await calendar.getByRole("radio", { name: "In which state" }).check();
  await expect
    .poll(() => calendar.locator(".chart-key").textContent())
    .toContain("Austria-Hungary");
  const canvas = calendar.locator("canvas");
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error("The calendar has no box.");
  // Just past half way down is the row of 1910, half way across the first days of July.
  await canvas.click({ position: { x: box.width / 2, y: box.height * 0.505 } });
  await expect.poll(() => dateShown(page)).toMatch(/^(1|2|3|4) July 1910$/);
});

describe("the charts shut nobody out", () => {
  it.each([
    ["day", "light", { width: 1440, height: 900 }],
    ["night", "dark", { width: 1440, height: 900 }],
    ["day, on a phone", "light", { width: 360, height: 640 }],
    ["night, on a phone", "dark", { width: 360, height: 640 }],
  ] as const)("by %s", async (_theme, colorScheme, viewport) => {
    const { page } = await openCharts("?date=1917-05-03", { colorScheme, viewport });
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "Show as table: Distance by year" }).click();
    expect(await findFaults(page)).toEqual([]);
  });

  it("and nothing overflows a phone of 360 pixels", async () => {
    const { page } = await openCharts("?date=1917-05-03", {
      viewport: { width: 360, height: 640 },
    });
    const wider = await page.locator(".drawer-content").evaluate((content) => ({
      page: document.documentElement.scrollWidth,
      content: content.scrollWidth - content.clientWidth,
    }));
    expect(wider).toEqual({ page: 360, content: 0 });
    const outside = await page.locator(".charts svg text").evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < 0 || right > 360 ? (text.textContent ?? "") : [];
      }),
    );
    expect(outside).toEqual([]);
  });
});
