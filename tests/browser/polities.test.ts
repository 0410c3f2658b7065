/** The state of the day, as the panel names it. */
import { expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";

const atlas = atlasInBrowser();

it("the panel of the day names the state by its name of that day, and today's beside it", async () => {
  const { page } = await atlas.open("?date=1918-06-01");
  const subtitle = page.locator("[aria-label=Now]");
  await expect.poll(() => subtitle.textContent()).toContain("Soviet Russia · today Russia");
});

it("the panel of a place lists the states it lay in", async () => {
  const { page } = await atlas.open("?date=1930-06-01&place=prinkipo");
  const states = page.getByLabel("States it lay in");
  await expect.poll(() => states.textContent()).toMatch(/Ottoman Empire.*until.*Turkey.*from/);
});
