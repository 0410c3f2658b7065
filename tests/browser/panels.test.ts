/** The cards: each leads to the next, back brings one back as it was left, and all can be read. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

/** One of each kind, with much in it. */
const CARDS = [
  ["a day", "?date=1936-05-01"],
  ["a place", "?date=1904-12-01&place=munich"],
  ["a house", "?date=1930-01-01&place=prinkipo-izzet-pasha"],
  ["a move", "?leg=b-003"],
  ["an event", "?event=f-098"],
  ["a person", "?person=alexander-parvus"],
  ["a work", "?work=my-life"],
  ["a source", "?source=trotsky-works-3"],
] as const;

const heading = (page: Page) => page.locator(".panel h2").textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const scrolled = (page: Page) => page.locator(".panel").evaluate(({ scrollTop }) => scrollTop);

/** Presses Tab until the thing in the card with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  const presses = await page.locator("#panel").evaluate((panel, wanted) => {
    const active = "a[href]:not([tabindex='-1']), button, summary";
    const stops = [...panel.querySelectorAll<HTMLElement>(active)].filter(
      // What lies in a fold that is closed is no stop.
      (stop) => stop.checkVisibility(),
    );
    const at = document.activeElement;
    const from = at instanceof HTMLElement && at.tagName !== "H2" ? stops.indexOf(at) : 0;
    return stops.findIndex((stop) => stop.textContent?.trim() === wanted) - from;
  }, words);
  expect(presses).toBeGreaterThan(0);
  for (let pressed = 0; pressed < presses; pressed++) await page.keyboard.press("Tab");
  await expect.poll(async () => (await focused(page)).trim()).toBe(words);
}

describe("the keyboard alone", () => {
  it("goes from a place to a person, a work and a source, and back to where one was", async () => {
    const { page, errors } = await atlas.open("?date=1904-12-01&place=munich", {
      viewport: { width: 1440, height: 620 },
    });
    await page.locator("#panel").focus();
    const steps = [
      { link: "Alexander Parvus", card: "Alexander Parvus", from: "Munich" },
      {
        link: "Before the Ninth of January",
        card: "Before the Ninth of January",
        from: "Alexander Parvus",
      },
      { link: "My Life", card: "My Life", from: "Before the Ninth of January" },
    ];
    const left: { scroll: number; unfolded: number }[] = [];
    for (const { link, card, from } of steps) {
      await expect.poll(() => heading(page)).toBe(from);
      if (link === "My Life") {
        await tabTo(page, "3 sources");
        await page.keyboard.press("Enter");
      }
      await tabTo(page, link);
      left.push({
        scroll: await scrolled(page),
        unfolded: await page.locator(".panel details[open]").count(),
      });
      await page.keyboard.press("Enter");
      await expect.poll(() => heading(page)).toBe(card);
      await expect.poll(() => scrolled(page)).toBe(0);
    }
    expect(left.some(({ scroll }) => scroll > 0)).toBe(true);
    for (const { from, link } of steps.toReversed()) {
      await page.goBack();
      await expect.poll(() => heading(page)).toBe(from);
      await expect.poll(async () => (await focused(page)).trim()).toBe(link);
      const { scroll, unfolded } = left.pop() ?? { scroll: -1, unfolded: -1 };
      await expect.poll(() => scrolled(page)).toBe(scroll);
      expect(await page.locator(".panel details[open]").count()).toBe(unfolded);
    }
    expect(errors).toEqual([]);
  });

  it("goes along the stays of a place, and from one of them to its day", async () => {
    const { page } = await atlas.open("?date=1908-06-01&place=vienna");
    const stays = page.getByRole("navigation", { name: "Stays on the line of the life" });
    const bars = stays.getByRole("link");
    expect(await bars.count()).toBeGreaterThan(5);
    // One stop for the Tab key, however many stays there are.
    expect(await stays.locator("a[tabindex='0']").count()).toBe(1);
    await bars.first().focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    const second = await bars.nth(1).getAttribute("aria-label");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe(second);
    expect(await dateShown(page)).toBe("1 June 1908");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("[aria-label=Now]").count()).toBe(1);
    expect(await dateShown(page)).not.toBe("1 June 1908");
  });
});

describe("what a card says", () => {
  it("of a place: who, what was written there, what lies near, and where other maps have it", async () => {
    const { page, requests } = await atlas.open("?date=1932-06-01&place=prinkipo");
    const section = (name: string) => page.getByRole("region", { name });
    const written = await section("Written here").textContent();
    expect(written).toContain("My Life");
    expect(written).toContain("History of the Russian Revolution");
    expect(await section("Nearby in his life").textContent()).toMatch(/Istanbul\s*\d+ km/);
    const maps = section("Position").getByRole("link");
    expect(await maps.allTextContents()).toEqual(["OpenStreetMap ", "Google Maps ", "GeoNames "]);
    for (const link of await maps.all()) {
      expect(await link.getAttribute("rel")).toContain("noopener");
      expect(await link.getAttribute("target")).toBe("_blank");
    }
    // Nothing is asked of others before the reader goes there.
    expect(requests.filter((url) => !url.startsWith(atlas.origin()))).toEqual([]);
  });

  it("of the coordinates: copied as other maps take them", async () => {
    const { page } = await atlas.open("?place=coyoacan", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Copy the coordinates" }).click();
    await expect.poll(() => page.getByText("Copied.").count()).toBe(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^19\.3\d+, -99\.1\d+$/,
    );
  });

  it("of a day: what he was at work on", async () => {
    const { page } = await atlas.open("?date=1936-07-01");
    await page
      .locator(".panel")
      .getByRole("link", { name: "The Revolution Betrayed", exact: true })
      .click();
    await expect.poll(() => heading(page)).toBe("The Revolution Betrayed");
    expect(page.url()).toContain("work=the-revolution-betrayed");
    await page.getByRole("link", { name: "Wexhall, Hønefoss" }).click();
    await expect.poll(() => heading(page)).toBe("Wexhall");
  });

  it("of a move: how far, how long, how fast, what came before and after", async () => {
    const { page } = await atlas.open("?leg=c-011");
    const facts = (await page.locator(".facts").textContent()) ?? "";
    expect(facts).toMatch(/How.*Length[\d.,]+ km.*Time.*Pace/);
    const neighbours = page.locator(".panel .neighbour a");
    expect(await neighbours.count()).toBe(2);
    await neighbours.last().click();
    await expect.poll(() => page.locator("[aria-label=Now]").count()).toBe(1);
  });

  it("of a source that he wrote: that it is one of his works", async () => {
    const { page } = await atlas.open("?source=trotsky-my-life");
    await page.locator(".person-links").getByRole("link", { name: "My Life" }).click();
    await expect.poll(() => page.url()).toContain("work=my-life");
    await page.getByRole("link", { name: /claims rest on it/ }).click();
    await expect.poll(() => page.url()).toContain("source=trotsky-my-life");
  });
});

describe("the map", () => {
  it("marks where a person is told of while the card is open, and comes to show it all", async () => {
    const { page } = await atlas.open("?person=alexander-parvus&map=6/19.4/-99.1");
    const marked = page.locator(".place-mark.place-selected");
    await expect.poll(() => marked.count()).toBe(0);
    await page.getByRole("button", { name: "Show the places on the map" }).click();
    await expect.poll(() => marked.count()).toBeGreaterThan(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => marked.count()).toBe(0);
  });

  it("marks where a work was written", async () => {
    const { page } = await atlas.open("?work=diary-in-exile");
    await page.getByRole("button", { name: "Show the places on the map" }).click();
    await expect.poll(() => page.locator(".place-mark.place-selected").count()).toBe(2);
  });
});

it("finds a work by its title in the language it came out in", async () => {
  const { page } = await atlas.open();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /Search/ }).fill("Преданная революция");
  await page
    .getByRole("option", { name: /The Revolution Betrayed/ })
    .first()
    .click();
  await expect.poll(() => page.url()).toContain("work=the-revolution-betrayed");
});

it("says so when a link asks for a work that is not there", async () => {
  const { page } = await atlas.open("?work=nothing");
  await expect
    .poll(() => page.getByText('There is no work "nothing" in the atlas.').count())
    .toBe(1);
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it.each(CARDS)("the card of %s shuts nobody out", async (_, query) => {
    const { page } = await atlas.open(query, { colorScheme });
    expect(await findFaults(page)).toEqual([]);
  });
});

it.each(CARDS)("the card of %s fits on a phone 360 pixels wide", async (_, query) => {
  const { page } = await atlas.open(query, {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
  });
  const panel = page.locator(".panel");
  await panel.evaluate((element) => {
    for (const fold of element.querySelectorAll("details")) fold.open = true;
  });
  expect(
    await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
