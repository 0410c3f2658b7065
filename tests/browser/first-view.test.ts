import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";
import { firstViewOf } from "./first-view";

const atlas = atlasInBrowser();
const MOST_KILOBYTES = 350;

describe("a first visit", () => {
  it.each([
    ["on a desk", { width: 1440, height: 900 }],
    ["on a phone", { width: 360, height: 640 }],
  ])(`is drawn from at most ${MOST_KILOBYTES} KB: %s`, async (_, viewport) => {
    const { page, requests } = await atlas.open("", { viewport });
    // The text is the last thing to come: when it stands, everything has been asked for.
    await page.locator(".panel .prose").waitFor();
    await expect.poll(() => requests.some((url) => url.includes("polities.topo"))).toBe(true);
    const { first, later, bytes } = firstViewOf(requests, atlas.address());
    const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);
    expect(names(first)).toContainEqual(expect.stringMatching(/^atlas-outline-/));
    expect(names(first)).toContainEqual(expect.stringMatching(/^base-map-coarse-/));
    expect(names(later)).toContainEqual(expect.stringMatching(/^atlas-accounts-/));
    expect(bytes / 1000, names(first).join(", ")).toBeLessThan(MOST_KILOBYTES);
  });

  it("shows map, date and place while the texts are still on their way, then the texts", async () => {
    const { page, errors } = await atlas.open("?date=1917-04-10", {
      prepare: (page) => page.route(/atlas-accounts/, () => undefined),
    });
    await expect.poll(() => page.locator(".panel-title").textContent()).toContain("Amherst");
    await expect.poll(() => page.locator(".panel-to-come").count()).toBe(1);
    expect(await page.getByRole("slider", { name: "Date" }).isEnabled()).toBe(true);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.reload();
    await page.locator(".panel .prose").first().waitFor();
    expect(errors).toEqual([]);
  });

  it("says so when the texts do not come, keeps the map, and tries again", async () => {
    const { page } = await atlas.open("?date=1917-04-10", {
      prepare: (page) => page.route(/atlas-accounts/, (route) => route.abort()),
    });
    const alert = page.locator(".panel").getByRole("alert");
    await alert.waitFor();
    await expect.poll(() => alert.count()).toBe(1);
    await expect.poll(() => alert.textContent()).toMatch(/could not be fetched/);
    await expect.poll(() => page.locator(".panel-title").textContent()).toContain("Amherst");
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await alert.getByRole("button", { name: "Try again" }).click();
    await page.locator(".panel .prose").first().waitFor();
    await expect.poll(() => page.locator(".panel-subtitle").textContent()).toContain("since");
    await expect.poll(() => alert.count()).toBe(0);
  });

  it("opens a person that a link names once people are there, and says when there is none", async () => {
    const { page } = await atlas.open("?person=nobody-at-all");
    const notice = page.locator(".notice");
    await notice.waitFor();
    await expect.poll(() => notice.textContent()).toContain('There is no person "nobody-at-all"');
  });
});
