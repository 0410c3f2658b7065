/** The loop on the timeline: what is played again and again, with two ends to be moved. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

/** Opens the atlas within the chapter of October, and loops it. */
async function looped(colorScheme: "light" | "dark" = "light", query = "?date=1917-11-07") {
  const opened = await atlas.open(query, { colorScheme });
  await opened.page.getByRole("button", { name: "More steps" }).click();
  await opened.page.getByRole("button", { name: /^Loop / }).click();
  await opened.page.keyboard.press("Escape");
  await opened.page.locator(".loop-band").waitFor();
  return opened;
}

function end(page: Page, name: "First" | "Last") {
  return page.getByRole("slider", { name: `${name} day of the loop` });
}

async function spoken(page: Page, name: "First" | "Last"): Promise<string> {
  return (await end(page, name).getAttribute("aria-valuetext")) ?? "";
}

describe("a loop on the timeline", () => {
  it("is moved at its ends by keys, which leave the day shown alone", async () => {
    const { page, errors } = await looped();
    const before = Date.parse(`${await spoken(page, "First")} UTC`);
    await end(page, "First").focus();
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(async () => Date.parse(`${await spoken(page, "First")} UTC`) - before)
      .toBe(86_400_000);
    await page.keyboard.press("PageDown");
    await expect
      .poll(async () => Date.parse(`${await spoken(page, "First")} UTC`))
      .toBeLessThan(before);
    await page.keyboard.press("End");
    await expect.poll(() => spoken(page, "First")).toBe(await spoken(page, "Last"));
    await page.keyboard.press("Home");
    await expect.poll(() => spoken(page, "First")).toBe("7 November 1879");
    await end(page, "Last").press("End");
    await expect.poll(() => spoken(page, "Last")).toBe("21 August 1940");
    expect(await dateShown(page)).toBe("7 November 1917");
    expect(errors).toEqual([]);
  });

  it("is moved at its ends by the mouse, and the lanes do not take the drag for theirs", async () => {
    const { page } = await looped();
    const box = await end(page, "Last").boundingBox();
    const track = await page.locator(".slider").boundingBox();
    if (!box || !track) throw new Error("The end of the loop has no box.");
    const before = await spoken(page, "Last");
    await page.mouse.move(box.x + 5, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width * 0.9, box.y + 4, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => spoken(page, "Last")).not.toBe(before);
    await expect.poll(() => spoken(page, "Last")).toMatch(/193[345]$/);
    await page.mouse.move(track.x + track.width * 0.2, box.y + 4);
    await expect.poll(() => spoken(page, "Last")).toMatch(/193[345]$/);
    expect(await dateShown(page)).toBe("7 November 1917");
  });

  it("stands in the whole life in little when the lanes show less, and can be cleared", async () => {
    const { page } = await looped();
    const slider = page.getByRole("slider", { name: "Date", exact: true });
    await slider.press("+");
    await slider.press("+");
    await page.locator(".overview-loop").waitFor();
    await page.getByRole("button", { name: "Clear the loop" }).click();
    await expect.poll(() => page.locator(".loop-band, .overview-loop").count()).toBe(0);
    await expect.poll(() => end(page, "First").count()).toBe(0);
  });

  it.each(["light", "dark"] as const)("shuts nobody out (%s)", async (colorScheme) => {
    const { page } = await looped(colorScheme);
    expect(await findFaults(page)).toEqual([]);
  });
});

describe("a loop on a phone", () => {
  it("has ends that a finger can drag", async () => {
    const { page } = await atlas.open("?date=1917-11-07", {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole("button", { name: "More steps" }).tap();
    await page.getByRole("button", { name: /^Loop / }).tap();
    await page.keyboard.press("Escape");
    const box = await end(page, "First").boundingBox();
    if (!box) throw new Error("The end of the loop has no box.");
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeGreaterThanOrEqual(44);
    const session = await page.context().newCDPSession(page);
    const touch = async (type: "touchStart" | "touchMove" | "touchEnd", x: number) => {
      const points = type === "touchEnd" ? [] : [{ x, y: box.y + box.height / 2 }];
      await session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    };
    const before = await spoken(page, "First");
    await touch("touchStart", box.x + 30);
    for (const x of [0, -20, -50]) await touch("touchMove", box.x + 30 + x);
    await touch("touchEnd", 0);
    await expect.poll(() => spoken(page, "First")).not.toBe(before);
    await expect.poll(() => spoken(page, "First")).toMatch(/190\d$/);
    expect(await dateShown(page)).toBe("7 November 1917");
  });
});
