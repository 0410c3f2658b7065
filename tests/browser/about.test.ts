/** What the atlas tells of itself. */
import { expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

it("tells how sure the days are, how many works are cited, and where what is in view is written", async () => {
  const { page, errors } = await atlas.open("?date=1928-05-01");
  await page.getByRole("button", { name: "About the atlas" }).click();
  const about = page.getByRole("dialog", { name: "About the atlas" });
  await expect.poll(() => about.textContent()).toMatch(/Documented: [^.]*?\d+ days, \d+\.\d %/);
  const { days, works } = await about.evaluate((node) => ({
    days: [...node.querySelectorAll("dd")]
      .map((count) => Number.parseInt((count.textContent ?? "").replace(/,/g, ""), 10))
      .reduce((sum, count) => sum + count, 0),
    works: /(\d+) works are cited/.exec(node.textContent ?? "")?.[1],
  }));
  expect(days).toBe(22_203);
  expect(Number(works)).toBeGreaterThan(400);
  await expect
    .poll(() => about.locator(".about-line").textContent())
    .toMatch(/geo\/itinerary\/17-alma-ata\.yaml, line \d+$/);
  await page.keyboard.press("Escape");
  await expect.poll(() => about.count()).toBe(0);
  expect(errors).toEqual([]);
});

it("leads from the list of keys to it, and back to the welcome", async () => {
  const { page } = await atlas.open("?date=1928-05-01");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await keys.getByRole("button", { name: "About the atlas" }).click();
  const about = page.getByRole("dialog", { name: "About the atlas" });
  await about.getByRole("button", { name: "Show the welcome again" }).click();
  await page.getByRole("region", { name: "Welcome" }).waitFor();
});

it.each(["light", "dark"] as const)(
  "has nothing in the way of assistive technology, on a phone: %s",
  async (colorScheme) => {
    const { page } = await atlas.open("?date=1928-05-01", {
      colorScheme,
      viewport: { width: 360, height: 640 },
    });
    await page.getByRole("button", { name: "About the atlas" }).click();
    const about = page.getByRole("dialog", { name: "About the atlas" });
    await about.locator(".about-line").waitFor();
    expect(await findFaults(page)).toEqual([]);
    expect(await about.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
  },
);
