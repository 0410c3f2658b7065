/** Names on the map: of the day, in the reader's letters, none over another, and clusters that open. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";

const atlas = atlasInBrowser();

/** Names along lines that are drawn, as written: "RUSSIAN EMPIRE". */
async function lineNames(page: Page): Promise<readonly string[]> {
  const names = await page.locator(".line-names").getAttribute("data-names");
  return (names ?? "").split("|").filter((name) => name !== "");
}

/** Pairs of visible names of places that cover one another. */
function overlappingNames(page: Page): Promise<readonly string[]> {
  return page.locator(".place-label").evaluateAll((labels) => {
    const boxes = labels.map((label) => ({
      name: label.textContent ?? "",
      box: label.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ name, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map((other) => `${name} / ${other.name}`),
    );
  });
}

describe("the name of a town", () => {
  it.each([
    ["1905-12-01", "St Petersburg"],
    ["1917-06-01", "Petrograd"],
    ["1925-06-01", "Leningrad"],
  ])("on %s is %s", async (date, name) => {
    const { page } = await atlas.open(`?date=${date}&map=8/59.9/30.3`);
    await expect
      .poll(() => page.locator(".place-label").allTextContents())
      .toContainEqual(expect.stringMatching(new RegExp(`^${name}`)));
  });
});

describe("the names of polities and seas", () => {
  it.each([
    ["1885-06-01", "RUSSIAN EMPIRE"],
    ["1920-06-01", "SOVIET RUSSIA"],
    ["1930-06-01", "SOVIET UNION"],
  ])("on %s tell %s", async (date, name) => {
    const { page } = await atlas.open(`?date=${date}&map=3/52/30`);
    await expect.poll(() => lineNames(page)).toContain(name);
    expect(await lineNames(page)).toContain("Barents Sea");
  });
});

describe("names of places", () => {
  const views = ["3/52/25", "5/50/20", "7/59.6/30.5", "9/55.75/37.6"];
  const dates = ["1885-06-01", "1907-06-01", "1917-06-01", "1929-01-10", "1938-06-01"];
  it.each([
    ["wide", { width: 1440, height: 900 }],
    ["a phone's", { width: 360, height: 640 }],
  ])("cover none another on %s map, at any zoom, in any year", async (_kind, viewport) => {
    const { page, errors } = await atlas.open("", { viewport });
    for (const view of views) {
      for (const date of dates) {
        await page.evaluate((query) => {
          history.replaceState(null, "", query);
          dispatchEvent(new PopStateEvent("popstate"));
        }, `?date=${date}&map=${view}`);
        // The names are set in the next frame, and those that waited once time has come to rest.
        await page.waitForTimeout(450);
        expect(await overlappingNames(page), `${date} ${view}`).toEqual([]);
      }
    }
    expect(errors).toEqual([]);
  });

  it("do not flicker while one steps through the days", async () => {
    const { page } = await atlas.open("?date=1917-12-20&map=4/55/30");
    const returned = await page.evaluate(async () => {
      const shown: ReadonlySet<string>[] = [];
      for (let day = 0; day < 150; day++) {
        const key = { key: "ArrowRight", bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent("keydown", key));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        const labels = [...document.querySelectorAll(".place-label")];
        shown.push(new Set(labels.map((label) => label.firstChild?.textContent ?? "")));
      }
      return shown.flatMap((names, day) =>
        [...names].filter(
          (name) =>
            shown[day - 1]?.has(name) === false &&
            [2, 3, 4].some((steps) => shown[day - steps]?.has(name)),
        ),
      );
    });
    expect(returned).toEqual([]);
  });
});

describe("places that lie close together", () => {
  const query = "?date=1918-06-01&map=6/59.9/30.3";
  const cluster = (page: Page) =>
    page.getByRole("button", { name: /^Petrograd and \d+ more places/ });

  it("open with a click", async () => {
    const { page } = await atlas.open(query);
    await cluster(page).click();
    await expect
      .poll(() => page.getByRole("button", { name: /^Petrograd, \d+ stays/ }).count())
      .toBe(1);
    await expect.poll(() => cluster(page).count()).toBe(0);
  });

  it("open with Enter, and the focus stays on the mark", async () => {
    const { page } = await atlas.open(query);
    await cluster(page).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => cluster(page).count()).toBe(0);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(focused).toMatch(/^Petrograd/);
  });

  it("are marked large enough for a finger", async () => {
    const { page } = await atlas.open(query);
    const box = await cluster(page).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  });
});
