/** Places and moves on the map: clicked, focused, read. */
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";

const atlas = atlasInBrowser();

/** Each where it stands clear of its neighbours. */
const PLACES_THAT_MUST_BE_THERE = [
  ["Yanovka", "8/47.9/32.4"],
  ["Odessa", "8/46.5/30.7"],
  ["Nikolayev", "8/47/32"],
  ["Ust-Kut", "7/56.8/105.7"],
  ["Verkholensk", "7/54.1/105.6"],
  ["Beryozov", "7/63.9/65"],
  ["London", "8/51.5/-0.1"],
  ["Vienna", "8/48.2/16.4"],
  ["New York", "8/40.7/-74"],
  ["Leningrad", "8/59.9/30.3"],
  ["Alma-Ata", "8/43.25/76.9"],
  ["Prinkipo", "8.75/40.87/29.1"],
  ["Hønefoss", "8.75/60.17/10.3"],
  ["Coyoacán", "8.75/19.35/-99.16"],
] as const;

describe("a place on the map", () => {
  it("opens with a click and tells its names, stays, what happened, and sources", async () => {
    const { page } = await atlas.open("?date=1918-06-01&map=8/59.9/30.3");
    await page.getByRole("button", { name: /^Petrograd, \d+ stays/ }).click();
    const panel = page.locator(".panel");
    await expect.poll(() => panel.locator("h2").textContent()).toBe("Petrograd");
    const text = (await panel.textContent()) ?? "";
    expect(text).toContain("Leningrad");
    expect(text).toContain("St Petersburg");
    expect(text).toMatch(/O\.S\./);
    expect(text).toMatch(/\d+ stays/);
    expect(text).toMatch(/What happened here/);
    expect(text).toMatch(/sources?/);
    expect(page.url()).toContain("place=");
  });

  it("opens with Enter when it has the focus, and Escape goes back to the day", async () => {
    const { page } = await atlas.open("?date=1910-06-01&map=5/48.2/16.4");
    await page.getByRole("button", { name: /^Vienna, \d+ stays/ }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".panel h2").textContent()).toBe("Vienna");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("[aria-label=Now]").count()).toBe(1);
  });

  it.each(PLACES_THAT_MUST_BE_THERE)("%s can be opened", async (name, map) => {
    const { page, errors } = await atlas.open(`?date=1940-08-20&map=${map}`);
    const mark = page.locator(`.leaflet-container [role=button][aria-label^="${name}"]`).first();
    const heading = page.locator(".panel h2");
    // A mark that stands for others too first moves the map in to where they part.
    await expect
      .poll(async () => {
        await mark.dispatchEvent("click");
        return heading.textContent();
      })
      .toContain(name);
    const text = (await page.locator(".panel").textContent()) ?? "";
    expect(text.length).toBeGreaterThan(200);
    expect(text).toMatch(/source/);
    expect(errors).toEqual([]);
  });
});

describe("marks that leave the map and come back", () => {
  it("have their mark and their name again after zooming in and out", async () => {
    const { page } = await atlas.open("?map=4/50/20");
    const marks = page.locator(".leaflet-marker-icon.place");
    const before = await marks.count();
    expect(before).toBeGreaterThan(20);
    await page.evaluate(() => history.replaceState(null, "", "?map=10/48.2/16.4"));
    await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
    await expect.poll(() => marks.count()).toBeLessThan(before);
    await page.evaluate(() => history.replaceState(null, "", "?map=4/50/20"));
    await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
    await expect.poll(() => marks.count()).toBe(before);
    await expect.poll(() => page.locator(".place:not([aria-label]), .place:empty").count()).toBe(0);
  });
});

describe("the keyboard alone", () => {
  it("reaches a place by Tab, opens it with the space bar, and a list closes before the place does", async () => {
    const { page } = await atlas.open("?date=1881-06-01");
    await page.locator(".leaflet-container").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".panel h2").textContent()).toBe("Yanovka");
    await page.getByRole("button", { name: "Journeys" }).press("Enter");
    await page.keyboard.press("Escape");
    expect(page.url()).toContain("place=yanovka");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).not.toContain("place=");
  });
});

describe("a stay in the panel", () => {
  it("says how he came and went, and leads there", async () => {
    const { page } = await atlas.open("?place=new-york");
    const stay = page.locator(".stay-entry").first();
    await stay.evaluate((element) => element.setAttribute("open", ""));
    await stay.getByRole("link", { name: /–/ }).first().click();
    await expect.poll(() => page.url()).toContain("leg=");
    await expect.poll(() => page.locator(".panel").textContent()).toMatch(/ · [\d.,]+ km/);
  });
});

describe("a line on the map", () => {
  it("opens the move it stands for when clicked", async () => {
    const { page } = await atlas.open("?date=1917-02-01&map=4/43/-40");
    // The Atlantic crossing passes the middle of this view somewhere between north and south.
    for (let y = 250; y < 650 && !page.url().includes("leg="); y += 6) {
      await page.mouse.click(500, y);
    }
    await expect.poll(() => page.locator(".panel h2").textContent()).toBe("Cádiz – New York");
    expect(await page.locator(".panel").textContent()).toMatch(
      /by sea.*shortest way over open sea/,
    );
  });
});

describe("a source", () => {
  it("lists all that rests on it, and leads there", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    await page
      .locator(".sources")
      .first()
      .evaluate((element) => element.setAttribute("open", ""));
    await page.locator(".sources .link").first().click();
    await expect.poll(() => page.url()).toContain("source=");
    const claims = page.locator(".claims li");
    await expect.poll(() => claims.count()).toBeGreaterThan(1);
    await claims.first().getByRole("link").click();
    await expect.poll(() => page.url()).not.toContain("source=");
  });
});
