/** Scrubbing, stepping, typing and playing through the years. */
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";

const atlas = atlasInBrowser();

describe("the year slider", () => {
  it("steps by day, month and move with the arrow keys", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    await page.getByRole("slider", { name: "Date" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => dateShown(page)).toBe("4 April 1917");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => dateShown(page)).toBe("2 April 1917");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => dateShown(page)).toBe("2 May 1917");
    await page.keyboard.press("PageUp");
    await expect.poll(() => dateShown(page)).toBe("2 May 1918");
    await page.keyboard.press("Home");
    await expect.poll(() => dateShown(page)).toBe("7 November 1879");
    await page.keyboard.press("End");
    await expect.poll(() => dateShown(page)).toBe("21 August 1940");
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(() => dateShown(page)).toBe("20 August 1940");
  });

  it("tells a screen reader the date, the place and the way he travels", async () => {
    const { page } = await atlas.open("?date=1917-03-29");
    const slider = page.getByRole("slider", { name: "Date" });
    expect(await slider.getAttribute("aria-valuetext")).toMatch(
      /^29 March 1917, travelling by sea from New York to Halifax$/,
    );
  });

  it("follows the pointer when dragged", async () => {
    const { page } = await atlas.open("?date=1900-01-01");
    const box = await page.locator(".slider").boundingBox();
    if (!box) throw new Error("The slider has no box.");
    const y = box.y + 30;
    await page.mouse.move(box.x + box.width * 0.2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
    const middle = await dateShown(page);
    expect(middle).toMatch(/19(09|10)$/);
    await page.mouse.move(box.x + box.width + 200, y, { steps: 3 });
    await expect.poll(() => dateShown(page)).toBe("21 August 1940");
    await page.mouse.up();
    await page.mouse.move(box.x, y);
    await expect.poll(() => dateShown(page)).toBe("21 August 1940");
  });
});

describe("a typed date", () => {
  it("goes there, Old Style too", async () => {
    const { page } = await atlas.open();
    const field = page.getByLabel("Go to date");
    await field.fill("25 Oct 1917 O.S.");
    await field.press("Enter");
    await expect.poll(() => dateShown(page)).toBe("7 November 1917");
    await page.goBack();
    await expect.poll(() => dateShown(page)).toBe("21 August 1940");
  });

  it("that cannot be read is answered with what to write, and nothing is lost", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    const field = page.getByLabel("Go to date");
    await field.fill("some day");
    await field.press("Enter");
    await expect
      .poll(() => page.getByRole("alert").textContent())
      .toMatch(/"some day" was not understood/);
    await expect.poll(() => field.inputValue()).toBe("some day");
    await field.press("Escape");
    await expect.poll(() => dateShown(page)).toBe("3 April 1917");
  });
});

describe("playback", () => {
  it("moves on while it plays, pauses on Space, and starts over at the end", async () => {
    const { page } = await atlas.open();
    await page.keyboard.press("Space");
    await expect.poll(() => dateShown(page)).toMatch(/18(79|8\d)$/);
    await expect.poll(() => dateShown(page)).not.toBe("7 November 1879");
    await page.keyboard.press("Space");
    const paused = await dateShown(page);
    await page.waitForTimeout(300);
    await expect.poll(() => dateShown(page)).toBe(paused);
    expect(await page.getByRole("button", { name: "Play", exact: true }).count()).toBeGreaterThan(
      0,
    );
  });

  it("goes faster and slower and keeps either pace", async () => {
    const { page } = await atlas.open("?date=1889-01-01");
    const speed = page.getByLabel("Speed");
    await page.getByRole("button", { name: "Faster" }).click();
    await page.getByRole("button", { name: "Faster" }).click();
    await expect.poll(() => speed.textContent()).toBe("×4");
    await page.getByRole("button", { name: "Slower" }).click();
    await expect.poll(() => speed.textContent()).toBe("×2");
    await page.getByRole("button", { name: "Story pace" }).click();
    await expect.poll(() => page.getByRole("button", { name: "Calendar pace" }).count()).toBe(1);
  });
});
