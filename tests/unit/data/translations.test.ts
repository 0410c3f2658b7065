/** What the checks of the facts cannot know of the translations: names that the map alone has. */
import { describe, expect, it } from "vitest";
import { compileGeo } from "../../../src/compiler/compile";
import { problemInWords } from "../../../src/compiler/problems";
import { TRANSLATED_LANGUAGES } from "../../../src/itinerary/translations";
import { RIVER_NAMES } from "../../../src/map/lettering/river-names";
import { SEA_NAMES } from "../../../src/map/lettering/sea-names";

const compiled = compileGeo("geo");
if (compiled.kind === "problems") throw new Error(compiled.problems.map(problemInWords).join("\n"));
const { atlas, translations, stale } = compiled;
const waters = new Set([...SEA_NAMES, ...RIVER_NAMES].map(({ latin }) => latin));

it("are there for every language, none older than its English", () => {
  expect(translations.map(({ language }) => language)).toEqual(TRANSLATED_LANGUAGES);
  expect(stale.map(problemInWords)).toEqual([]);
});

describe.each(translations)("in $language", ({ language, names, journeys }) => {
  it("every sea and river, and every country of today, has a name", () => {
    const wanted = [...waters, ...atlas.places.map(({ country }) => country)];
    expect(wanted.filter((name) => names[name] === undefined)).toEqual([]);
  });

  it("the tours are in that language, not left in English", () => {
    const english = new Map(
      atlas.journeys.flatMap(({ id, tour }) => tour.map((step) => [`${id} ${step.id}`, step.text])),
    );
    const left = Object.entries(journeys).flatMap(([id, { tour }]) =>
      Object.entries(tour).filter(
        ([step, { text }]) =>
          text === english.get(`${id} ${step}`) ||
          /\p{Script=Cyrillic}/u.test(text) !== (language === "ru"),
      ),
    );
    expect(left).toEqual([]);
  });
});
