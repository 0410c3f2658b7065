/** The calendar of sixty years: every day, how sure it is, and a way there. */
import { expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";

const atlas = atlasInBrowser();

it("shows every day by its certainty and goes to the one that is clicked", async () => {
  const { page, errors } = await atlas.open("?date=1919-10-20");
  await page.getByRole("button", { name: "How well the whole life is known" }).click();
  const dialog = page.getByRole("dialog");
  await expect.poll(() => dialog.textContent()).toMatch(/Inferred: .*days, \d+\.\d %/);
  const box = await dialog.locator("canvas").boundingBox();
  if (!box) throw new Error("The calendar has no box.");
  // Just past half way down is the row of 1910, half way across the first days of July.
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.505);
  await expect.poll(() => dateShown(page)).toMatch(/^(1|2|3|4) July 1910$/);
  await expect.poll(() => dialog.count()).toBe(0);
  expect(errors).toEqual([]);
});

it("is walked with the arrow keys", async () => {
  const { page } = await atlas.open("?date=1919-10-20");
  await page.getByRole("button", { name: "How well the whole life is known" }).click();
  await page.getByRole("button", { name: /^Calendar of the life/ }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => page.locator(".calendar-pointed").textContent())
    .toMatch(/^22 October 1919: at /);
  await page.keyboard.press("Enter");
  await expect.poll(() => dateShown(page)).toBe("22 October 1919");
});
