/** How we know: in one glance for the day, with disputes, people and what rests on a source. */
import { expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";

const atlas = atlasInBrowser();

it("says in one line how sure the day is, and leads to the event that puts him there", async () => {
  const { page, errors } = await atlas.open("?date=1917-11-07");
  const line = page.locator(".day-certainty");
  await expect
    .poll(() => line.textContent())
    .toMatch(/^Documented: a source puts him here on this day: /);
  const title = (await line.getByRole("link").textContent()) ?? "";
  await line.getByRole("link").click();
  await page.getByRole("heading", { name: title, level: 2 }).waitFor();
  expect(errors).toEqual([]);
});

it("shows what other sources say, each with its source", async () => {
  const { page } = await atlas.open("?date=1921-03-06");
  await expect.poll(() => page.locator(".day-certainty").textContent()).toMatch(/^Disputed: /);
  const dispute = page.getByRole("region", { name: "Sources differ" });
  await expect.poll(() => dispute.textContent()).toContain("Sources differ on the place");
  const readings = dispute.getByRole("listitem");
  await expect.poll(() => readings.count()).toBeGreaterThanOrEqual(2);
  await expect.poll(() => readings.getByRole("link").count()).toBeGreaterThanOrEqual(2);
});

it("opens a person from the day, with all that is told of them, and comes back", async () => {
  const { page } = await atlas.open("?date=1902-10-25");
  await page.getByRole("link", { name: "Vladimir Lenin" }).first().click();
  await page.getByRole("heading", { name: "Vladimir Lenin", level: 2 }).waitFor();
  expect(page.url()).toContain("person=vladimir-lenin");
  await expect.poll(() => page.locator(".event-entry").count()).toBeGreaterThan(40);
  await page.goBack();
  await expect.poll(() => dateShown(page)).toBe("25 October 1902");
  await expect
    .poll(() => page.getByRole("heading", { name: "Vladimir Lenin", level: 2 }).count())
    .toBe(0);
});

it("opens a source with all that rests on it", async () => {
  const { page } = await atlas.open("?source=trotsky-my-life");
  const panel = page.getByRole("article", { name: "My Life" });
  await panel.getByText(/\d+ claims rest on it/).waitFor();
  await expect.poll(() => panel.locator(".claims li").count()).toBeGreaterThan(150);
});

it("tells that a day left out in Russia's change of calendar is none", async () => {
  const { page } = await atlas.open("?date=1917-11-07");
  await page.getByLabel("Go to date").fill("5 Feb 1918 O.S.");
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.getByRole("alert").textContent())
    .toContain("31 January was followed by 14");
  await page.getByLabel("Go to date").fill("31 Jan 1918 O.S.");
  await page.keyboard.press("Enter");
  await expect.poll(() => dateShown(page)).toBe("13 February 1918");
});
