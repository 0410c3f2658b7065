/** Playing both ways, stepping by what matters, and dates typed in several forms. */
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";

const atlas = atlasInBrowser();

describe("playback", () => {
  it("goes back through the years, and turns round when asked", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    await page.keyboard.press("Shift+Space");
    await expect.poll(() => dateShown(page)).toMatch(/191[0-6]$/);
    await page.keyboard.press("Space");
    await expect
      .poll(() => page.getByRole("button", { name: "Pause", exact: true }).count())
      .toBe(1);
    await page.keyboard.press("Space");
    await expect.poll(() => page.getByRole("button", { name: "Play back" }).count()).toBe(1);
  });
});

describe("a step", () => {
  it("goes to events, chapters and years from the keyboard", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    await page.keyboard.press("PageUp");
    await expect.poll(() => dateShown(page)).toBe("3 April 1918");
    for (const key of ["e", "c"]) {
      const before = await dateShown(page);
      await page.keyboard.press(key);
      const there = await dateShown(page);
      expect(there).not.toBe(before);
      await page.keyboard.press(`Shift+${key.toUpperCase()}`);
      await expect.poll(() => dateShown(page)).not.toBe(there);
    }
  });
});

describe("a typed date", () => {
  it.each([
    ["13 января 1917", "13 January 1917"],
    ["25 октября 1917 ст. ст.", "7 November 1917"],
    ["13.01.1917", "13 January 1917"],
    ["1879", "7 November 1879"],
  ])("%s is %s", async (typed, shown) => {
    const { page } = await atlas.open();
    const field = page.getByLabel("Go to date");
    await field.fill(typed);
    await field.press("Enter");
    await expect.poll(() => dateShown(page)).toBe(shown);
  });
});
