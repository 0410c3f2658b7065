import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

describe("more steps", () => {
  it("go by chapter, event, year and month, on a phone too", async () => {
    const { page, errors } = await atlas.open("?date=1917-11-07", {
      viewport: { width: 360, height: 640 },
    });
    await page.getByRole("button", { name: "More steps" }).click();
    const menu = page.getByRole("dialog", { name: "Steps and playback" });
    await menu.getByRole("button", { name: "Next year" }).click();
    await expect.poll(() => dateShown(page)).toBe("7 November 1918");
    await menu.getByRole("button", { name: "Previous month" }).click();
    await expect.poll(() => dateShown(page)).toBe("7 October 1918");
    const before = await dateShown(page);
    await menu.getByRole("button", { name: "Next event" }).click();
    await expect.poll(() => dateShown(page)).not.toBe(before);
    await menu.getByRole("button", { name: "Previous chapter" }).click();
    expect(await findFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("pause playback at turning points", async () => {
    const { page } = await atlas.open("?date=1917-10-20");
    await page.getByRole("button", { name: "More steps" }).click();
    await page.getByLabel("Pause at turning points").check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.getByRole("button", { name: "Pause", exact: true }).waitFor({ state: "detached" });
    const stopped = await dateShown(page);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(() => dateShown(page)).not.toBe(stopped);
  });

  it("loop a chapter: playback comes back to its beginning", async () => {
    const { page } = await atlas.open("?date=1917-04-10");
    await page.getByRole("button", { name: "More steps" }).click();
    const loop = page.getByRole("button", { name: /^Loop / });
    await loop.click();
    await page.getByRole("button", { name: "End the loop" }).waitFor();
    await page.keyboard.press("Escape");
    const faster = page.getByRole("button", { name: "Faster" });
    for (let press = 0; press < 4; press++) await faster.click();
    const seen: number[] = [];
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect
      .poll(
        async () => {
          seen.push(Date.parse(`${await dateShown(page)} UTC`));
          return seen.some((time, index) => time < (seen[index - 1] ?? time));
        },
        { interval: 60, timeout: 30_000 },
      )
      .toBe(true);
    await page.keyboard.press("Space");
  });
});

describe("on this day", () => {
  it("lists every year, and goes to the one that is chosen", async () => {
    const { page } = await atlas.open("?date=1917-11-07");
    await page.getByRole("button", { name: "More steps" }).click();
    await page.getByRole("button", { name: "On this day" }).click();
    const list = page.getByRole("dialog", { name: "On 7 November" });
    await list.waitFor();
    await expect.poll(() => list.getByRole("listitem").count()).toBe(61);
    expect(await findFaults(page)).toEqual([]);
    await list.getByRole("button", { name: "1927", exact: true }).click();
    await expect.poll(() => dateShown(page)).toBe("7 November 1927");
    await expect.poll(() => list.count()).toBe(0);
    await page.goBack();
    await expect.poll(() => dateShown(page)).toBe("7 November 1917");
  });
});

describe("the keys", () => {
  it("are listed by the question mark, and single ones can be switched off", async () => {
    const { page } = await atlas.open("?date=1917-11-07");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await expect.poll(() => dateShown(page)).not.toBe("7 November 1917");
    const there = await dateShown(page);
    await page.getByRole("button", { name: "Settings", exact: true }).click();
    await page.getByLabel(/Single letters are keys/).uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await page.keyboard.press("/");
    await expect.poll(() => dateShown(page)).toBe(there);
    await expect.poll(() => page.getByRole("combobox").count()).toBe(0);
  });
});
