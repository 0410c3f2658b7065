/** The picture of the life under the slider: near and far, by mouse, by fingers and by keys. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";

const atlas = atlasInBrowser();

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function trackOf(page: Page): Promise<Box> {
  const box = await page.locator(".slider").boundingBox();
  if (!box) throw new Error("The slider has no box.");
  return box;
}

/** The labels along the axis, from left to right, the context first. */
async function axisOf(page: Page): Promise<readonly string[]> {
  return await page.locator(".axis-context, .axis-label").allTextContents();
}

/** The labels that stand on another one. */
async function collisions(page: Page): Promise<readonly string[]> {
  return await page.locator(".axis-context, .axis-label").evaluateAll((labels) => {
    const boxes = labels
      .map((label) => ({ box: label.getBoundingClientRect(), text: label.textContent ?? "" }))
      .sort((a, b) => a.box.left - b.box.left);
    return boxes
      .filter(({ box }, index) => box.left < (boxes[index - 1]?.box.right ?? 0))
      .map(({ text }) => text);
  });
}

/** The lanes as they are painted, to be compared. */
async function painted(page: Page): Promise<string> {
  return await page
    .locator(".lanes-canvas")
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ""));
}

type Touch = "touchStart" | "touchMove" | "touchEnd";
type Fingers = readonly { readonly x: number; readonly y: number }[];

/** Fingers on the glass: each call says where all of them are now. */
async function fingersOn(page: Page): Promise<(type: Touch, fingers: Fingers) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (type, fingers) => {
    await session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: fingers.map((finger, id) => ({ ...finger, id })),
    });
  };
}

describe("the timeline", () => {
  it("tells years over the life, months of a year and days of a month", async () => {
    const { page, errors } = await atlas.open("?date=1917-04-03");
    expect(await axisOf(page)).toContain("1900");
    expect(await collisions(page)).toEqual([]);
    const zoomIn = page.getByRole("button", { name: "Zoom in, timeline" });
    for (let press = 0; press < 4; press++) await zoomIn.click();
    await expect.poll(() => axisOf(page)).toContain("1917");
    expect(await axisOf(page)).toContain("Apr");
    expect(await collisions(page)).toEqual([]);
    while ((await zoomIn.getAttribute("aria-disabled")) === "false") await zoomIn.click();
    await expect.poll(() => axisOf(page)).toContain("1 Apr");
    expect((await axisOf(page))[0]).toBe("March 1917");
    expect(await collisions(page)).toEqual([]);
    await page.getByRole("button", { name: "Whole life, timeline" }).click();
    await expect.poll(() => axisOf(page)).toContain("1900");
    await expect.poll(() => dateShown(page)).toBe("3 April 1917");
    expect(errors).toEqual([]);
  });

  it("zooms with the wheel about the day under the pointer", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    const { x, y, width } = await trackOf(page);
    // Events of the wheel come in whole pixels.
    const middle = Math.round(x + width / 2);
    await page.mouse.move(middle, y + 60);
    const day = page.locator(".hover-tip strong");
    const before = await day.textContent();
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -120);
    await expect.poll(() => axisOf(page)).not.toContain("1890");
    await page.mouse.move(middle + 1, y + 60);
    await page.mouse.move(middle, y + 60);
    await expect.poll(() => day.textContent()).toBe(before);
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, 240);
    await expect.poll(() => axisOf(page)).toContain("1890");
    await expect.poll(() => dateShown(page)).toBe("3 April 1917");
  });

  it("shows what is brushed with Shift, down to days, and the whole life again with 0", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    for (let round = 0; round < 3; round++) {
      const { x, y, width } = await trackOf(page);
      await page.keyboard.down("Shift");
      await page.mouse.move(x + width * 0.45, y + 60);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.53, y + 60, { steps: 3 });
      await page.locator(".slider-brush").waitFor();
      await page.mouse.up();
      await page.keyboard.up("Shift");
      await page.locator(".slider-brush").waitFor({ state: "detached" });
    }
    await expect.poll(async () => (await axisOf(page))[0]).toMatch(/^[A-Z][a-z]+ 19(09|10)$/);
    // A brush chooses what to see; the day stays.
    await expect.poll(() => dateShown(page)).toBe("3 April 1917");
    await page.getByRole("slider", { name: "Date" }).press("0");
    await expect.poll(() => axisOf(page)).toContain("1890");
  });

  it("tells the day under the mouse and where he was, and goes there with a click", async () => {
    const { page } = await atlas.open("?date=1900-01-01");
    const { x, y, width } = await trackOf(page);
    await page.mouse.move(x + width * 0.8, y + 70);
    const told = await page.locator(".hover-tip strong").textContent();
    await expect
      .poll(() => page.locator(".hover-tip").textContent())
      .toMatch(/At .+(documented|inferred)/);
    await expect.poll(() => dateShown(page)).toBe("1 January 1900");
    await page.mouse.click(x + width * 0.8, y + 70);
    await expect.poll(() => dateShown(page)).toBe(told);
  });

  it("names what happened about the day under the mouse: three events, and how many more", async () => {
    const { page } = await atlas.open("?date=1900-01-01");
    const { x, y, width } = await trackOf(page);
    // 1917 and the years about it are full of events; 1880 has none.
    await page.mouse.move(x + width * 0.63, y + 70);
    const events = page.locator(".hover-events li");
    await expect.poll(() => events.count()).toBe(4);
    await expect.poll(() => events.last().textContent()).toMatch(/^and \d+ more$/);
    await expect.poll(() => events.first().textContent()).toMatch(/19\d\d \S+/);
    await page.mouse.move(x + width * 0.01, y + 70);
    await expect.poll(() => page.locator(".hover-tip strong").textContent()).toMatch(/18\d\d$/);
    await expect.poll(() => events.count()).toBe(0);
  });

  it("goes on when the day is dragged to its edge, faster further out, and ends with the life", async () => {
    const { page, errors } = await atlas.open("?date=1939-03-01");
    await page.getByRole("slider", { name: "Date" }).focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press("+");
    await expect.poll(() => axisOf(page)).not.toContain("1890");
    const { x, y, width } = await trackOf(page);
    await page.mouse.move(x + width / 2, y + 25);
    await page.mouse.down();
    await page.mouse.move(x + width + 40, y + 25, { steps: 3 });
    // The pointer rests; the days go on to the last one.
    await expect.poll(() => dateShown(page), { timeout: 40_000 }).toBe("21 August 1940");
    await page.mouse.move(x - 40, y + 25, { steps: 3 });
    await expect.poll(() => dateShown(page), { timeout: 40_000 }).toMatch(/193[0-7]$/);
    await page.mouse.move(x + width / 2, y + 25);
    await page.mouse.up();
    const at = await dateShown(page);
    await page.mouse.move(x - 60, y + 25);
    await expect.poll(() => dateShown(page)).toBe(at);
    expect(errors).toEqual([]);
  });

  it("pans when the lanes are dragged, and a click still goes to a day", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    await page.getByRole("slider", { name: "Date" }).focus();
    for (let press = 0; press < 10; press++) await page.keyboard.press("+");
    await expect.poll(() => axisOf(page)).toContain("1 Apr");
    const { x, y, width } = await trackOf(page);
    await page.mouse.move(x + width * 0.2, y + 70);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.9, y + 70, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => axisOf(page)).toContain("24");
    await expect.poll(() => dateShown(page)).toBe("3 April 1917");
    await page.mouse.click(x + width * 0.5, y + 70);
    await expect.poll(() => dateShown(page)).toMatch(/^2\d March 1917$/);
  });

  it("moves its window along the whole life in little", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    await page.getByRole("slider", { name: "Date" }).focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press("+");
    const box = await page.locator(".overview-window").boundingBox();
    const strip = await page.locator(".overview").boundingBox();
    if (!box || !strip) throw new Error("The life in little is not there.");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width + 50, box.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => axisOf(page)).toContain("1940");
  });

  it("reaches the very last day at its right edge and the first at its left", async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 1279, height: 800 },
      { width: 411, height: 800 },
    ]) {
      const { page } = await atlas.open("?date=1917-04-03", { viewport });
      const { x, y, width } = await trackOf(page);
      await page.mouse.move(x + width / 2, y + 20);
      await page.mouse.down();
      // The last whole pixel that is on the slider.
      await page.mouse.move(Math.ceil(x + width) - 1, y + 20, { steps: 3 });
      await expect.poll(() => dateShown(page)).toBe("21 August 1940");
      await page.mouse.move(Math.ceil(x), y + 20, { steps: 3 });
      await expect.poll(() => dateShown(page)).toBe("7 November 1879");
      await page.mouse.up();
      await page.context().close();
    }
  });

  it("steps a day with the keys at any zoom, and keeps the day in view", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    const slider = page.getByRole("slider", { name: "Date" });
    await slider.focus();
    for (let press = 0; press < 10; press++) await page.keyboard.press("+");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/^4 April 1917, /);
    for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/^24 April 1917, /);
    const { x, width } = await trackOf(page);
    const knob = await page.locator(".slider-knob").boundingBox();
    expect(knob?.x).toBeGreaterThan(x - 10);
    expect(knob?.x).toBeLessThan(x + width);
    await page.keyboard.press("Home");
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toMatch(/^7 November 1879, /);
    await expect.poll(() => axisOf(page)).toContain("November 1879");
  });

  it("is a range over the whole life to assistive technology, whatever it shows", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    const slider = page.getByRole("slider", { name: "Date" });
    await slider.press("+");
    const range = await slider.evaluate((input) =>
      input instanceof HTMLInputElement
        ? [input.min, input.value, input.max].map((days) =>
            new Date(Number(days) * 86_400_000).toISOString().slice(0, 10),
          )
        : [],
    );
    expect(range).toEqual(["1879-11-07", "1917-04-03", "1940-08-21"]);
    // What a screen reader does to set a value.
    await slider.fill(String(Date.UTC(1919, 0, 1) / 86_400_000));
    await expect.poll(() => dateShown(page)).toBe("1 January 1919");
  });

  it("paints no lane for a day's step, but for another window and another theme", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => {
      const clear = CanvasRenderingContext2D.prototype.clearRect;
      CanvasRenderingContext2D.prototype.clearRect = function (...box) {
        if (this.canvas instanceof HTMLCanvasElement && this.canvas.matches(".lanes-canvas")) {
          document.body.dataset.paints = String(Number(document.body.dataset.paints ?? 0) + 1);
        }
        clear.apply(this, box);
      };
    });
    const paints = () => page.evaluate(() => Number(document.body.dataset.paints ?? 0));
    const slider = page.getByRole("slider", { name: "Date" });
    const before = await paints();
    for (let press = 0; press < 30; press++) await slider.press("ArrowRight");
    await expect.poll(() => dateShown(page)).toBe("3 May 1917");
    // Once, the certainty of the days may come in between; no more than that.
    const after = await paints();
    expect(after - before).toBeLessThanOrEqual(1);
    await slider.press("+");
    await expect.poll(paints).toBeGreaterThan(after);
    const day = await painted(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => painted(page)).not.toBe(day);
  });
});

describe("on a phone", () => {
  it("a finger scrubs, a tap goes to a day, two fingers zoom", async () => {
    const { page } = await atlas.open("?date=1917-04-03", phone);
    const { x, y, width, height } = await trackOf(page);
    const touch = await fingersOn(page);
    const at = (share: number) => ({ x: x + width * share, y: y + height / 2 });
    await page.touchscreen.tap(at(0.25).x, at(0.25).y);
    await expect.poll(() => dateShown(page)).toMatch(/189\d$|188\d$/);
    await touch("touchStart", [at(0.3)]);
    for (const share of [0.4, 0.5, 0.75]) await touch("touchMove", [at(share)]);
    await touch("touchEnd", []);
    await expect.poll(() => dateShown(page)).toMatch(/192\d$/);
    const date = await dateShown(page);
    const years = await axisOf(page);
    await touch("touchStart", [at(0.45)]);
    await touch("touchStart", [at(0.45), at(0.55)]);
    for (const spread of [0.1, 0.2, 0.3, 0.4]) {
      await touch("touchMove", [at(0.5 - spread), at(0.5 + spread)]);
    }
    await touch("touchEnd", []);
    await expect.poll(() => axisOf(page)).not.toEqual(years);
    expect(await axisOf(page)).toContain("1910");
    await expect.poll(() => dateShown(page)).toBe(date);
    await page.getByRole("button", { name: "Whole life, timeline" }).tap();
    await expect.poll(() => axisOf(page)).toEqual(years);
  });

  it("few lanes are there at first, and all behind a button", async () => {
    const { page } = await atlas.open("?date=1917-04-03", phone);
    const folded = (await trackOf(page)).height;
    await page.getByRole("button", { name: "More lanes" }).tap();
    await page.getByText("Certainty", { exact: true }).first().waitFor();
    expect((await trackOf(page)).height).toBeGreaterThan(folded + 40);
    await page.getByRole("button", { name: "Fewer lanes" }).tap();
    expect((await trackOf(page)).height).toBe(folded);
  });
});
