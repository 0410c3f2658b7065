/** The atlas alone in a hall: it plays on, whatever happens; so each test closes its own. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Accounts } from "../../src/itinerary/accounts";
import { atlasInBrowser } from "./atlas-page";
import { EXILE_TOUR, SHORT_TOUR, writeTours } from "./written-tours";

const atlas = atlasInBrowser();

function title(page: Page) {
  return page.locator(".tour-title");
}

describe("a kiosk", () => {
  it("plays every tour in turn, without controls", async () => {
    const { page, errors } = await atlas.open("?kiosk=1", {
      ready: ".tour-title",
      prepare: async (opened) => {
        await opened.clock.install();
        await writeTours(opened);
      },
    });
    for (const step of [...EXILE_TOUR, ...SHORT_TOUR, ...EXILE_TOUR.slice(0, 1)]) {
      await expect.poll(() => title(page).textContent()).toBe(step.title);
      await expect.poll(() => page.locator("button:visible").count()).toBe(0);
      await page.clock.fastForward(20_000);
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it("goes on after the texts could not be fetched, at the step where it was", async () => {
    let refused = 0;
    const { page } = await atlas.open("?kiosk=1&tour=exile-route&step=3", {
      ready: ".page-message",
      prepare: async (opened) => {
        await writeTours(opened);
        await opened.route("**/atlas-accounts-*.json", async (route) => {
          if (refused++ === 0) await route.fulfill({ status: 503, body: "" });
          else await route.fallback();
        });
      },
    });
    await expect.poll(() => page.locator(".page-message").textContent()).toContain("back in a");
    await expect.poll(() => title(page).textContent()).toBe(EXILE_TOUR[2]?.title);
    expect(refused).toBeGreaterThan(1);
    await page.close();
  });

  it("goes on after a page that could not be drawn", async () => {
    let spoiled = 0;
    const { page } = await atlas.open("?kiosk=1&tour=exile-route&step=3", {
      ready: ".page-message",
      prepare: async (opened) => {
        await writeTours(opened);
        await opened.route("**/atlas-accounts-*.json", async (route) => {
          if (spoiled++ > 0) {
            await route.fallback();
            return;
          }
          // Texts that arrive whole, of a step at a place that is on no map: drawing it throws.
          const response = await route.fetch();
          const accounts = (await response.json()) as Accounts;
          const lost = EXILE_TOUR.map((step) => ({ ...step, place: "on-no-map" }));
          const journeys = accounts.journeys.map((journey) => ({ ...journey, tour: lost }));
          await route.fulfill({ response, json: { ...accounts, journeys } });
        });
      },
    });
    await expect.poll(() => page.locator(".page-message").textContent()).toContain("back in a");
    await expect.poll(() => title(page).textContent()).toBe(EXILE_TOUR[2]?.title);
    expect(spoiled).toBeGreaterThan(1);
    // And the round goes on from there.
    await expect.poll(() => page.locator("main.atlas-map .traveller").count()).toBe(1);
    await page.close();
  });

  it("waits while its server is away, and comes back with it", async () => {
    let away = true;
    const { page } = await atlas.open("?kiosk=1", {
      ready: ".page-message",
      prepare: async (opened) => {
        await writeTours(opened);
        await opened.route("**/atlas-outline-*.json", async (route) => {
          if (away) await route.abort();
          else await route.fallback();
        });
        await opened.route("**/*", async (route) => {
          if (away && route.request().method() === "HEAD") await route.abort();
          else await route.fallback();
        });
      },
    });
    await expect.poll(() => page.locator(".page-message").textContent()).toContain("back in a");
    const asked = page.waitForRequest((request) => request.method() === "HEAD");
    await asked;
    await expect.poll(() => page.locator(".page-message").count()).toBe(1);
    away = false;
    await expect.poll(() => title(page).textContent()).toBe(EXILE_TOUR[0]?.title);
    await page.close();
  });

  it("shows the way into the atlas to whoever presses a key, and hides it again", async () => {
    const { page } = await atlas.open("?kiosk=1&tour=exile-route&step=2", {
      ready: ".tour-title",
      prepare: async (opened) => {
        await opened.clock.install();
        await writeTours(opened);
      },
    });
    const way = page.getByRole("link", { name: "Explore the atlas" });
    await expect.poll(() => way.count()).toBe(0);
    await page.keyboard.press("a");
    await way.waitFor();
    await page.clock.fastForward(9000);
    await expect.poll(() => way.count()).toBe(0);
    await page.keyboard.press("a");
    expect(await way.getAttribute("href")).toMatch(
      /\?date=\d{4}-\d\d-\d\d&tour=exile-route&step=\d$/,
    );
    await page.keyboard.press("Enter");
    await page.getByRole("slider", { name: "Date" }).waitFor({ state: "attached" });
    expect(page.url()).not.toContain("kiosk");
    await page.close();
  });
});
