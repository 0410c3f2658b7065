/** The link of a view and citations, to be copied. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

/** The clipboard is a stand-in: a browser without a screen keeps its own shut. */
async function withClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const texts: string[] = [];
    Object.assign(window, { copiedTexts: texts });
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async (text: string) => void texts.push(text) },
    });
  });
}

const copied = (page: Page): Promise<readonly string[]> => page.evaluate("window.copiedTexts");

async function openShare(page: Page) {
  await page.getByRole("button", { name: "Share, print and download" }).click();
  await page.getByRole("button", { name: /^Share and cite/ }).click();
  return page.getByRole("dialog", { name: "Share and cite" });
}

describe("sharing a view", () => {
  it("copies its link and its citation in three styles, and says so", async () => {
    const { page, errors } = await atlas.open("?date=1917-04-03", { prepare: withClipboard });
    const dialog = await openShare(page);
    await dialog.getByRole("button", { name: "Copy the link" }).click();
    await expect.poll(() => dialog.getByRole("status").textContent()).toBe("Link copied.");
    const [link] = await copied(page);
    expect(link).toBe(`${atlas.address()}?date=1917-04-03`);

    await dialog.getByRole("button", { name: "Copy the citation" }).click();
    await expect.poll(() => dialog.getByRole("status").textContent()).toBe("Citation copied.");
    await dialog.getByRole("radio", { name: "BibTeX" }).check();
    await dialog.getByRole("button", { name: "Copy the citation" }).click();
    await expect.poll(async () => (await copied(page)).length).toBe(3);
    const [, apa, bibtex] = await copied(page);
    expect(apa).toMatch(
      /\(n\.d\.\)\. The Planet Without a Visa: .*3 April 1917, at Halifax Citadel/,
    );
    expect(apa).toContain(link);
    expect(bibtex).toMatch(/^@misc\{planet-without-a-visa-1917-04-03,/);
    expect(errors).toEqual([]);
  });

  it("cites the works behind the place that is open", async () => {
    const { page } = await atlas.open("?date=1917-04-03&place=halifax", { prepare: withClipboard });
    const dialog = await openShare(page);
    const sources = dialog.getByRole("textbox", { name: /sources of Halifax$/ });
    await expect.poll(() => sources.inputValue()).toContain("Trotsky, L. (1930). My Life.");
    await dialog.getByRole("radio", { name: "Chicago" }).check();
    await expect.poll(() => sources.inputValue()).toContain("Trotsky, Leon. My Life.");
  });

  it("selects the text where the browser refuses to copy", async () => {
    const { page } = await atlas.open("?date=1917-04-03", {
      prepare: (unopened) =>
        unopened.addInitScript(() => {
          Object.defineProperty(navigator, "clipboard", {
            value: { writeText: () => Promise.reject(new Error("refused")) },
          });
        }),
    });
    const dialog = await openShare(page);
    await dialog.getByRole("button", { name: "Copy the link" }).click();
    await expect.poll(() => dialog.getByRole("status").textContent()).toContain("copy it by hand");
    await expect
      .poll(() => page.evaluate(() => String(getSelection())))
      .toContain("date=1917-04-03");
  });

  it.each(["light", "dark"] as const)(
    "has nothing in the way of assistive technology, on a phone: %s",
    async (colorScheme) => {
      const { page } = await atlas.open("?date=1917-04-03", {
        colorScheme,
        viewport: { width: 360, height: 640 },
      });
      const dialog = await openShare(page);
      await dialog.waitFor();
      expect(await findFaults(page)).toEqual([]);
      expect(await dialog.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
    },
  );
});
