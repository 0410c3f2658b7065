/** The atlas in each of its languages: interface, names, dates, and what is said to be in English. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atlasInBrowser } from "./atlas-page";
import { findFaults } from "./axe-faults";

const atlas = atlasInBrowser();

const READY = "[role=slider], input[type=range]";

const LANGUAGES = [
  {
    language: "ru",
    title: "Планета без визы",
    legend: "Легенда",
    town: "Петроград",
    polity: "РОССИЯ",
    sea: "Северное море",
    date: "3 апреля 1917",
    journey: "Путь изгнания, 1928–1940",
    inEnglish: "по-английски",
  },
  {
    language: "es",
    title: "El planeta sin visado",
    legend: "Leyenda",
    town: "Petrogrado",
    polity: "RUSIA",
    sea: "Mar del Norte",
    date: "3 de abril de 1917",
    journey: "La ruta del exilio, 1928–1940",
    inEnglish: "en inglés",
  },
  {
    language: "de",
    title: "Der Planet ohne Visum",
    legend: "Legende",
    town: "Petrograd",
    polity: "RUSSLAND",
    sea: "Nordsee",
    date: "3. April 1917",
    journey: "Der Weg ins Exil, 1928–1940",
    inEnglish: "auf Englisch",
  },
  {
    language: "fr",
    title: "La planète sans visa",
    legend: "Légende",
    town: "Petrograd",
    polity: "RUSSIE",
    sea: "Mer du Nord",
    date: "3 avril 1917",
    journey: "La route de l’exil, 1928–1940",
    inEnglish: "en anglais",
  },
] as const;

async function lineNames(page: Page): Promise<readonly string[]> {
  const names = await page.locator(".line-names").getAttribute("data-names");
  return (names ?? "").split("|");
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each(LANGUAGES)("in $language", (wanted) => {
  it("speaks, names and dates, and says what is in English", async () => {
    const { page, errors } = await atlas.open(
      `?lang=${wanted.language}&date=1917-04-03&map=4/57/28`,
      { ready: READY },
    );
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(wanted.language);
    await expect.poll(() => page.locator("h1").textContent()).toBe(wanted.title);
    await expect.poll(() => page.locator(".legend-toggle").textContent()).toBe(wanted.legend);
    await expect
      .poll(() => page.locator(".place-label").allTextContents())
      .toContainEqual(expect.stringContaining(wanted.town));
    await expect
      .poll(() => lineNames(page))
      .toEqual(expect.arrayContaining([wanted.polity, wanted.sea]));
    await expect
      .poll(() => page.locator("input[type=range]").first().getAttribute("aria-valuetext"))
      .toContain(wanted.date);
    await expect.poll(() => page.title()).toContain(wanted.title);
    await expect
      .poll(() => page.locator(".in-english").first().textContent())
      .toBe(wanted.inEnglish);
    expect(
      await page.locator(".in-english").first().locator("..").locator("[lang=en]").count(),
    ).toBe(1);
    expect(errors).toEqual([]);
    expect(await findFaults(page)).toEqual([]);
  });

  it("tells journeys and tours, and keeps the language in the address", async () => {
    const { page } = await atlas.open(`?lang=${wanted.language}&tour=exile-route&step=2`, {
      ready: READY,
    });
    await expect.poll(() => page.locator(".tour-name").textContent()).toBe(wanted.journey);
    await expect.poll(() => page.locator(".tour [lang=en]").count()).toBe(0);
    await page.locator(".tour-next").click();
    await expect.poll(() => new URL(page.url()).searchParams.get("lang")).toBe(wanted.language);
    await expect.poll(() => new URL(page.url()).searchParams.get("step")).toBe("3");
  });

  it("has room on a phone", async () => {
    const { page } = await atlas.open(`?lang=${wanted.language}&journey=exile-route&stop=5`, {
      ready: READY,
      viewport: { width: 360, height: 640 },
    });
    await expect.poll(() => page.locator(".journey-title").textContent()).toBe(wanted.journey);
    await expect.poll(() => sidewaysScroll(page)).toBe(0);
    expect(await findFaults(page)).toEqual([]);
  });
});

it("is chosen in the settings, at the same view, and kept for the next visit", async () => {
  const { page } = await atlas.open("?place=vienna&date=1912-01-01");
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("de");
  const parameters = () => new URL(page.url()).searchParams;
  expect(parameters().get("place")).toBe("vienna");
  expect(parameters().get("date")).toBe("1912-01-01");
  await page.goto(atlas.address());
  await expect.poll(() => page.locator("h1").textContent()).toBe("Der Planet ohne Visum");
});

it("is that of the browser when nothing asks for another, and English where it is neither", async () => {
  const french = await atlas.open("", { locale: "fr-CA", ready: READY });
  await expect.poll(() => french.page.locator("html").getAttribute("lang")).toBe("fr");
  const ukrainian = await atlas.open("", { locale: "uk-UA" });
  await expect.poll(() => ukrainian.page.locator("html").getAttribute("lang")).toBe("en");
});

it("finds a place by its name in any language, and shows it in that of the page", async () => {
  const { page } = await atlas.open("?lang=ru", { ready: READY });
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("Mailand");
  await expect
    .poll(() => page.locator(".search-answer-title").allTextContents())
    .toContain("Милан");
});

it("costs a reader of English nothing: no catalog and no translation is fetched", async () => {
  const { requests } = await atlas.open("");
  expect(requests.filter((request) => /translations|\/(ru|es|de|fr)-/.test(request))).toEqual([]);
});
