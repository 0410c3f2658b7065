/** Following a named journey, stop by stop. */
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";

const atlas = atlasInBrowser();

describe("the exile route", () => {
  it("is the first journey of the list and shows what it adds up to", async () => {
    const { page } = await atlas.open();
    await page.getByRole("button", { name: "Journeys" }).click();
    const choices = page.locator(".journey-choice");
    // Before it stands the tour of the whole life.
    const first = choices.nth(1);
    await expect.poll(() => first.textContent()).toContain("The exile route");
    await first.click();
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
    expect(text).toMatch(/Borders crossed\d+/);
    expect(text).toMatch(/states of the timeSoviet Union, Turkey, /);
    expect(page.url()).toContain("journey=exile-route");
  });

  it("steps through its stops with the keyboard, in order, and can be left", async () => {
    const { page } = await atlas.open("?journey=exile-route");
    await page.getByRole("button", { name: "Start" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("stop=1");
    const names = page.locator(".journey-stop[aria-current=step] .journey-stop-name");
    await expect.poll(() => names.textContent()).toBe("Moscow");
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
    await expect.poll(() => page.getByRole("region", { name: /Journey:/ }).count()).toBe(0);
  });

  it("plays from its start when it was at its end, and keeps to the journey", async () => {
    const { page } = await atlas.open("?journey=exile-route");
    await page.getByRole("button", { name: "Play this journey" }).click();
    await expect.poll(() => dateShown(page)).toMatch(/19(27|28)$/);
  });
});

describe("what is told of a journey", () => {
  it("names who travelled with him, each a way to that person", async () => {
    const { page } = await atlas.open("?journey=balkan-wars");
    const journey = page.getByRole("region", { name: /Journey: The Balkan wars/ });
    await journey.getByRole("link", { name: "Christian Rakovsky" }).click();
    await expect.poll(() => page.url()).toContain("person=christian-rakovsky");
  });

  it("leaves the steps in reach however long it is", async () => {
    const { page } = await atlas.open("?journey=whole-life");
    const start = page.getByRole("button", { name: "Start" });
    await page.getByText(/^\d+ states of the time/).waitFor();
    const card = await page.locator(".journey-card").boundingBox();
    const button = await start.boundingBox();
    if (!card || !button) throw new Error("The journey has no box.");
    expect(button.y + button.height).toBeLessThanOrEqual(card.y + card.height);
  });

  it("opens on demand on a phone, and closes again", async () => {
    const { page } = await atlas.open("?journey=balkan-wars", {
      viewport: { width: 360, height: 640 },
    });
    const about = page.getByRole("button", { name: "About this journey" });
    const borders = page.getByText("Borders crossed");
    await expect.poll(() => borders.isVisible()).toBe(false);
    await about.click();
    await expect.poll(() => about.getAttribute("aria-expanded")).toBe("true");
    await expect.poll(() => borders.isVisible()).toBe(true);
    await about.click();
    await expect.poll(() => borders.isVisible()).toBe(false);
  });
});

describe("two journeys", () => {
  it("are laid over one another, in two colours and in figures, and the link holds both", async () => {
    const { page, errors } = await atlas.open("?journey=escape-1902");
    const journey = page.getByRole("region", { name: /Journey: The escape of 1902/ });
    await journey
      .getByLabel("Compare with")
      .selectOption({ label: "Deportation and escape, 1907" });
    const rows = journey.getByRole("row");
    await expect.poll(() => rows.count()).toBe(3);
    await expect.poll(() => rows.nth(2).textContent()).toMatch(/1907.*km.*days/);
    // Beryozov was on the way of 1907 alone: it is marked now, and in view.
    await page.locator(".place-label", { hasText: "Beryozov" }).first().waitFor();
    await expect.poll(() => page.url()).toContain("beside=escape-1907");
    await page.reload();
    await expect.poll(() => rows.count()).toBe(3);
    await journey.getByLabel("Compare with").selectOption({ label: "no other journey" });
    await expect.poll(() => rows.count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
