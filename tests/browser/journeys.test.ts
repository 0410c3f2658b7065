/** Following a named journey, stop by stop. */
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";

const atlas = atlasInBrowser();

describe("the exile route", () => {
  it("is the first journey of the list and shows what it adds up to", async () => {
    const { page } = await atlas.open();
    await page.getByRole("button", { name: "Journeys" }).click();
    const choices = page.locator("li .journey-choice");
    expect(await choices.first().textContent()).toContain("The exile route");
    await choices.first().click();
    const journey = page.getByRole("region", { name: /Journey: The exile route/ });
    await journey.waitFor();
    const text = (await journey.textContent()) ?? "";
    expect(text).toMatch(/Distance[\d,]+ km/);
    expect(text).toMatch(/Time4,\d{3} days/);
    for (const country of [
      "Russia",
      "Kazakhstan",
      "Turkey",
      "Denmark",
      "France",
      "Norway",
      "Mexico",
    ]) {
      expect(text).toContain(country);
    }
    expect(text).toMatch(/sea [\d,]+ km/);
    expect(page.url()).toContain("journey=exile-route");
  });

  it("steps through its stops with the keyboard, in order, and can be left", async () => {
    const { page } = await atlas.open("?journey=exile-route");
    await page.getByRole("button", { name: "Start" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("stop=1");
    const names = page.locator(".journey-stop[aria-current=step] .journey-stop-name");
    expect(await names.textContent()).toBe("Moscow");
    const visited: (string | null)[] = [];
    const next = page.getByRole("button", { name: "Next", exact: true });
    while (await next.isEnabled()) {
      await next.press("Enter");
      visited.push(await names.textContent());
    }
    const order = [
      "Alma-Ata",
      "Odessa",
      "Prinkipo",
      "Copenhagen",
      "Prinkipo",
      "Barbizon",
      "Coyoacán",
    ];
    let from = 0;
    for (const name of order) {
      const at = visited.indexOf(name, from);
      expect(at, `${name} in ${visited.join(", ")}`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    await page.getByRole("button", { name: "Leave this journey" }).click();
    expect(await page.getByRole("region", { name: /Journey:/ }).count()).toBe(0);
  });

  it("plays from its start when it was at its end, and keeps to the journey", async () => {
    const { page } = await atlas.open("?journey=exile-route");
    await page.getByRole("button", { name: "Play this journey" }).click();
    await expect.poll(() => dateShown(page)).toMatch(/19(27|28)$/);
  });
});
