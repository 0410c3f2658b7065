/** The atlas in a frame of a page of another origin. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { atlasInBrowser, FLAGS } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

let server: Server;
let browser: Browser;
/** The origin of the page around. The same server under another name is a third origin. */
let host = "";
let third = "";

const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

beforeAll(async () => {
  server = createServer((request, response) => {
    const source = new URL(request.url ?? "/", "http://localhost").searchParams.get("frame") ?? "";
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><title>A page</title>
      <script>
        window.heard = [];
        addEventListener("message", ({ origin, data }) => heard.push({ origin, ...data }));
      </script>
      <iframe width="640" height="420" title="Atlas" sandbox="${SANDBOX}" src="${source.replaceAll("&", "&amp;")}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  host = `http://127.0.0.1:${port}`;
  third = `http://localhost:${port}`;
  browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

interface Heard {
  readonly origin: string;
  readonly type: string;
  readonly date?: string;
  readonly message?: string;
}

async function embed(around: string, query: string): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  const frame = encodeURIComponent(`${atlas.address()}?embed=1${query}`);
  await page.goto(`${around}/?frame=${frame}`);
  await page.frameLocator("iframe").getByRole("slider", { name: "Date" }).waitFor();
  return page;
}

function heard(page: Page): Promise<readonly Heard[]> {
  return page.evaluate("heard");
}

async function say(page: Page, message: unknown): Promise<void> {
  await page.evaluate((data) => {
    document.querySelector("iframe")?.contentWindow?.postMessage(data, "*");
  }, message);
}

function slider(page: Page) {
  return page.frameLocator("iframe").getByRole("slider", { name: "Date" });
}

describe("an embedded atlas", () => {
  it("lets the page that it names set and hear the date", async () => {
    const page = await embed(host, `&origin=${encodeURIComponent(host)}&date=1917-04-03`);
    await expect
      .poll(() => heard(page))
      .toEqual([
        { origin: atlas.origin(), type: "atlas:ready" },
        { origin: atlas.origin(), type: "atlas:date", date: "1917-04-03" },
      ]);
    await say(page, { type: "atlas:set-date", date: "1905-12-16" });
    await expect
      .poll(() => slider(page).getAttribute("aria-valuetext"))
      .toMatch(/^16 December 1905/);
    await expect
      .poll(() => heard(page))
      .toContainEqual(expect.objectContaining({ type: "atlas:date", date: "1905-12-16" }));
    await slider(page).press("ArrowRight");
    await expect
      .poll(() => heard(page))
      .toContainEqual(expect.objectContaining({ type: "atlas:date", date: "1905-12-17" }));
    await say(page, { type: "atlas:set-date", date: "some day" });
    await expect
      .poll(() => heard(page))
      .toContainEqual(
        expect.objectContaining({
          type: "atlas:problem",
          message: expect.stringContaining("needs a date"),
        }),
      );
  });

  it("refuses a page of another origin than the one named, and tells it nothing", async () => {
    const page = await embed(third, `&origin=${encodeURIComponent(host)}&date=1917-04-03`);
    await say(page, { type: "atlas:set-date", date: "1905-12-16" });
    await slider(page).press("ArrowRight");
    await expect.poll(() => slider(page).getAttribute("aria-valuetext")).toMatch(/^4 April 1917/);
    expect(await heard(page)).toEqual([]);
  });

  it("without a named origin says only that it is ready, and accepts nothing", async () => {
    const page = await embed(host, "&date=1917-04-03");
    await expect.poll(() => heard(page)).toEqual([{ origin: atlas.origin(), type: "atlas:ready" }]);
    await say(page, { type: "atlas:set-date", date: "1905-12-16" });
    await slider(page).press("ArrowRight");
    await expect.poll(() => slider(page).getAttribute("aria-valuetext")).toMatch(/^4 April 1917/);
    expect(await heard(page)).toHaveLength(1);
  });

  it("is compact, opens a place when it is asked to, and leads to the same view", async () => {
    const { page, errors } = await atlas.open("?embed=1&date=1917-04-03", {
      viewport: { width: 640, height: 420 },
    });
    await expect.poll(() => page.locator(".header, .sheet, .timeline").count()).toBe(0);
    const open = page.getByRole("link", { name: "Open the atlas" });
    await expect
      .poll(() => open.getAttribute("href"))
      .toMatch(/\/somewhere\/atlas\/\?date=1917-04-03$/);
    await expect.poll(() => open.getAttribute("target")).toBe("_blank");
    await page.getByRole("button", { name: /^Halifax/ }).press("Enter");
    await page.locator(".sheet").waitFor();
    await expect.poll(() => open.getAttribute("href")).toContain("place=halifax");
    expect(await findFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe("the dialog that tells how to embed", () => {
  it("gives the HTML of the present view, with the origin of one's page", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    await page.getByRole("button", { name: "Download" }).click();
    await page.getByRole("button", { name: /Embed it/ }).click();
    const html = page.getByLabel("HTML");
    await expect
      .poll(() => html.inputValue())
      .toContain(`${atlas.address()}?embed=1&amp;date=1917-04-03"`);
    await page.getByLabel(/Address of your page/).fill("https://example.org/page");
    await expect
      .poll(() => html.inputValue())
      .toContain("origin=https%3A%2F%2Fexample.org&amp;date");
    await page.getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => page.locator(".embed-copied").textContent()).not.toBe("");
    await page.keyboard.press("Escape");
    await expect.poll(() => html.count()).toBe(0);
  });
});
