/** Links, history, bad links, and a page that asks nothing of anyone else. */
import { describe, expect, it } from "vitest";
import { atlasInBrowser, dateShown } from "./atlas-page";

const atlas = atlasInBrowser();

describe("a link", () => {
  it("opens the same view again after a reload", async () => {
    const { page } = await atlas.open("?date=1917-04-03&journey=exile-route");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).toContain("date=1917-04-04");
    await page.reload();
    await page.getByRole("slider", { name: "Date" }).waitFor({ state: "attached" });
    await expect.poll(() => dateShown(page)).toBe("4 April 1917");
    await page.getByRole("region", { name: /Journey: The exile route/ }).waitFor();
  });

  it("follows back and forward through what was opened", async () => {
    const { page } = await atlas.open("?date=1917-04-03");
    const title = page.locator(".panel-title");
    await title.getByRole("button").click();
    await expect.poll(() => page.url()).toContain("place=halifax");
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain("place=");
    await expect.poll(() => page.locator("[aria-label=Now]").count()).toBe(1);
    await page.goForward();
    await expect.poll(() => page.url()).toContain("place=halifax");
    await expect.poll(() => title.textContent()).toBe("Halifax");
  });

  it("holds where the reader has put the map", async () => {
    const { page } = await atlas.open("?date=1910-06-01");
    await page.mouse.move(600, 450);
    await page.mouse.down();
    await page.mouse.move(760, 520, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/map=[\d.]+\/[\d.-]+\/[\d.-]+/);
    const address = page.url();
    await page.reload();
    await page.getByRole("slider", { name: "Date" }).waitFor({ state: "attached" });
    await page.waitForTimeout(600);
    expect(page.url()).toBe(address);
    await page.getByRole("button", { name: "Show the whole way" }).click();
    await expect.poll(() => page.url()).not.toContain("map=");
  });

  it.each([
    ["?date=never", "never"],
    ["?place=atlantis&date=1917-04-03", "atlantis"],
    ["?journey=nowhere", "nowhere"],
    ["?map=a/b/c", "a/b/c"],
    ["?date=2020-01-01", "2020-01-01"],
  ])("that is broken (%s) opens with a quiet notice", async (query, named) => {
    const { page, errors } = await atlas.open(query);
    const notice = page.locator(".notice");
    await notice.waitFor();
    await expect.poll(() => notice.textContent()).toContain(named);
    await notice.getByRole("button").click();
    await expect.poll(() => notice.count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe("the network", () => {
  it("is asked for nothing outside the page's own origin", async () => {
    const { page, requests, errors } = await atlas.open("?date=1936-12-25");
    await page.getByRole("button", { name: "Play", exact: true }).first().click();
    await page.waitForTimeout(1500);
    const foreign = requests.filter(
      (url) => !url.startsWith(atlas.origin()) && !/^(data|blob):/.test(url),
    );
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("is not needed for the base map: land and sea are painted from the page's own files", async () => {
    const { page } = await atlas.open("?date=1910-06-01&map=5/48.2/16.4");
    const painted = () =>
      page.evaluate(() => {
        const shades = new Set<string>();
        for (const tile of document.querySelectorAll<HTMLCanvasElement>("canvas.leaflet-tile")) {
          if (tile.width === 0) continue;
          // What only holds an image cannot be read: a copy can.
          const context = new OffscreenCanvas(tile.width, tile.height).getContext("2d");
          if (!context) continue;
          context.drawImage(tile, 0, 0);
          for (let x = 8; x < tile.width; x += 37) {
            for (let y = 8; y < tile.height; y += 37) {
              shades.add(context.getImageData(x, y, 1, 1).data.join(" "));
            }
          }
        }
        return shades.size;
      });
    // Nothing, land, lakes and lines: more than a blank canvas could show.
    await expect.poll(painted).toBeGreaterThan(3);
  });
});
