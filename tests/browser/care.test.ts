/** Every size, both themes: nothing cut off, nothing that shuts readers out. */
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

const SIZES = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];
const VIEWS = [
  "?source=broue-trotsky",
  "?date=1917-04-03",
  "?place=vienna",
  "?journey=exile-route&stop=5",
];

describe.each(SIZES)("at $width x $height", (viewport) => {
  it.each(["light", "dark"] as const)("axe finds nothing in the %s theme", async (colorScheme) => {
    for (const query of VIEWS) {
      const { page } = await atlas.open(query, { viewport, colorScheme });
      expect(await findFaults(page), query).toEqual([]);
      await page.context().close();
    }
  });

  it("cuts no text off and lets nothing hang over the edge", async () => {
    for (const query of VIEWS) {
      const { page } = await atlas.open(query, { viewport });
      const faults = await page.evaluate(() => {
        const found: string[] = [];
        if (document.documentElement.scrollWidth > window.innerWidth)
          found.push("the page scrolls sideways");
        const boxes = document.querySelectorAll<HTMLElement>(
          ".header-title, .header-tools, .timeline, .timeline-settings, .transport, .pace, .sheet, .atlas-journey",
        );
        for (const box of boxes) {
          const { left, right, top, bottom, width } = box.getBoundingClientRect();
          if (width === 0) continue;
          if (
            left < -0.5 ||
            top < -0.5 ||
            right > window.innerWidth + 0.5 ||
            bottom > window.innerHeight + 0.5
          ) {
            found.push(`${box.className} hangs over the edge`);
          }
          if (
            box.scrollWidth > box.clientWidth + 1 &&
            getComputedStyle(box).overflowX === "visible"
          ) {
            found.push(`${box.className} is wider inside than outside`);
          }
        }
        // WCAG 2.2 asks for targets of 24 pixels; the bars have room for 26 at least.
        for (const button of document.querySelectorAll<HTMLElement>(
          ".header button, .timeline button, .journey-steps button",
        )) {
          const { width, height } = button.getBoundingClientRect();
          if (width > 0 && Math.min(width, height) < 23.5) {
            found.push(`${button.ariaLabel ?? button.textContent} is only ${width} by ${height}`);
          }
        }
        return found;
      });
      expect(faults, query).toEqual([]);
      await page.context().close();
    }
  });
});

describe("on a phone", () => {
  const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

  it("the sheet opens with a tap on its handle and closes when playing", async () => {
    const { page } = await atlas.open("?date=1917-04-03", phone);
    const handle = page.getByRole("button", { name: "Show more" });
    const before = await page.locator(".sheet").boundingBox();
    await handle.tap();
    await page.getByRole("button", { name: "Show less" }).waitFor();
    await expect
      .poll(async () => (await page.locator(".sheet").boundingBox())?.height ?? 0)
      .toBeGreaterThan((before?.height ?? 0) + 80);
    await page.getByRole("button", { name: "Play", exact: true }).tap();
    await page.getByRole("button", { name: "Show more" }).waitFor();
  });

  it("a touch on the slider goes to that year", async () => {
    const { page } = await atlas.open("?date=1917-04-03", phone);
    const box = await page.locator(".slider").boundingBox();
    if (!box) throw new Error("The slider has no box.");
    await page.touchscreen.tap(box.x + box.width * 0.25, box.y + 15);
    await expect.poll(() => page.getByLabel("Go to date").inputValue()).toMatch(/189\d$/);
  });
});

describe("when the data cannot be fetched", () => {
  it("the page says so and tries again", async () => {
    const { page } = await atlas.open();
    let broken = true;
    await page.route(/atlas-.*\.json/, (route) => (broken ? route.abort() : route.continue()));
    await page.reload();
    await page.getByRole("alert").waitFor();
    await expect.poll(() => page.getByRole("alert").textContent()).toMatch(/could not be fetched/);
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("slider", { name: "Date" }).waitFor({ state: "attached" });
  });
});
