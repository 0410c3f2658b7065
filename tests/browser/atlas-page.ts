/** The built atlas in a real browser, as the tests meet it. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { type ServedBuild, serveBuild } from "./serve-build";

/** An open page, with all that it asked of the network and all that went wrong in it. */
export interface AtlasPage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
}

/** How a page is opened: as a browser context is, and what is done to it before. */
export interface OpeningOptions extends BrowserContextOptions {
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Whether it is the reader's first visit, on which the welcome is shown; not unless told. */
  readonly firstVisit?: boolean;
  /** What shows that it can be used, as a selector; the slider of the date unless told. */
  readonly ready?: string;
}

/** What a test file can do with the built atlas. */
export interface Atlas {
  /** Opens the atlas with a query such as "?date=1917-04-03" and waits until it can be used. */
  open(query?: string, options?: OpeningOptions): Promise<AtlasPage>;
  origin(): string;
  /** The address of the page without a query. */
  address(): string;
}

export const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser and the server for the tests of one file, and ends both after them. */
export function atlasInBrowser(): Atlas {
  let browser: Browser;
  let served: ServedBuild;
  beforeAll(async () => {
    served = await serveBuild();
    browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    origin: () => served.origin,
    address: () => served.address,
    open: async (query = "", { prepare, ready, firstVisit = false, ...options } = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: "reduce",
        ...options,
      });
      const page = await context.newPage();
      const requests: string[] = [];
      const errors: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      if (!firstVisit) await page.addInitScript(haveBeenWelcomed);
      await prepare?.(page);
      await page.goto(`${served.address}${query}`);
      const usable = ready ? page.locator(ready) : page.getByRole("slider", { name: "Date" });
      await usable.first().waitFor({ state: "attached" });
      // What is told comes after what is drawn; a test that holds it back looks for itself.
      if (!prepare) await page.locator(".panel-to-come").waitFor({ state: "detached" });
      return { page, requests, errors };
    },
  };
}

/** Run in the page before its own scripts: it has been here before, and kept nothing but that. */
function haveBeenWelcomed(): void {
  const key = "planet-without-a-visa.settings";
  if (localStorage.getItem(key) !== null) return;
  localStorage.setItem(key, JSON.stringify({ welcome: "done" }));
}

/** The date shown, as the slider speaks it: "3 April 1917". */
export async function dateShown(page: Page): Promise<string> {
  const spoken = await page.getByRole("slider", { name: "Date" }).getAttribute("aria-valuetext");
  return spoken?.split(",")[0] ?? "";
}
