import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileGeo } from "../../../src/compiler/compile";
import { fingerprint } from "../../../src/compiler/fingerprint";
import { problemInWords } from "../../../src/compiler/problems";
import { TRANSLATED_LANGUAGES } from "../../../src/itinerary/translations";
import { withChangedFacts } from "./broken-facts";

const CHAPTER = (title: string, short: string, summary: string) =>
  `{ english: "${fingerprint(title, short, summary)}", title: A, shortTitle: B, summary: C }`;
const STEP = (title: string, text: string) =>
  `{ english: "${fingerprint(title, text)}", title: D, text: E }`;

/** What a language must have for the small set of facts. */
const GOOD = {
  "places.yaml": [
    "coyoacan: Койоакан",
    "coyoacan-viena: Дом",
    "halifax: Галифакс",
    "new-york: Нью-Йорк",
    "odessa: Одесса",
    'petrograd: [{ name: Петербург, to: "1914-08-31" }, { name: Петроград, from: "1914-08-31" }]',
    "yanovka: Яновка",
  ].join("\n"),
  "map-names.yaml":
    "{ Eastern Empire: A, Eastern Republic: B, Western Union: C, East: D, Eastern Sea: E }",
  "chapters.yaml": [
    `yanovka: ${CHAPTER("The farm and the school", "Childhood", "A small set of facts for the tests of the compiler; most of the life is left out of it.")}`,
    `exile: ${CHAPTER("New York, Halifax, Coyoacán", "Exile", "The second and last chapter of the small set of facts for the tests.")}`,
  ].join("\n"),
  "journeys.yaml": [
    `to-odessa: { english: "${fingerprint("To school in Odessa", "The boy leaves the farm for the town.")}", title: A, summary: B }`,
    "from-new-york:",
    `  english: "${fingerprint("Home from New York", "The voyage that was broken off at Halifax, told in two parts for the tests.")}"`,
    "  title: A",
    "  summary: B",
    "  tour:",
    `    sailing: ${STEP("Sailing home", "On the news of the revolution in Petrograd he sails with his family in a Norwegian liner.")}`,
    `    halifax: ${STEP("Taken off at Halifax", "British officers take him and his family off the ship as prisoners.")}`,
  ].join("\n"),
};

/** What the compiler says of the small facts with translations, the Russian ones changed. */
function compiledWith(changes: Partial<Record<keyof typeof GOOD | "accounts.yaml", string>>) {
  return withChangedFacts([], (folder) => {
    for (const language of TRANSLATED_LANGUAGES) {
      const own = join(folder, "translations", language);
      mkdirSync(own, { recursive: true });
      const files = language === "ru" ? { ...GOOD, ...changes } : GOOD;
      for (const [name, content] of Object.entries(files)) writeFileSync(join(own, name), content);
    }
    return compileGeo(folder);
  });
}

function said(changes: Parameters<typeof compiledWith>[0]): readonly string[] {
  const result = compiledWith(changes);
  const problems = result.kind === "problems" ? result.problems : result.stale;
  return problems.map((problem) => problemInWords(problem).replace(/^.*translations\//, ""));
}

describe("translations", () => {
  it("are compiled for each language, with the years of names", () => {
    const result = compiledWith({});
    if (result.kind === "problems") throw new Error(result.problems.map(problemInWords).join("\n"));
    expect(result.stale).toEqual([]);
    expect(result.translations.map(({ language }) => language)).toEqual(TRANSLATED_LANGUAGES);
    const [russian] = result.translations;
    expect(russian?.places.halifax).toBe("Галифакс");
    expect(russian?.places.petrograd).toEqual([
      ["Петербург", null, -20212],
      ["Петроград", -20212, null],
    ]);
    expect(russian?.journeys["from-new-york"]?.tour.sailing).toEqual({ title: "D", text: "E" });
  });

  it("may leave out a place whose own names are in the language", () => {
    expect(said({ "places.yaml": GOOD["places.yaml"].replace("odessa: Одесса\n", "") })).toEqual(
      [],
    );
  });

  it("must name every place", () => {
    const without = GOOD["places.yaml"].replace("halifax: Галифакс\n", "");
    expect(said({ "places.yaml": without })).toEqual([
      expect.stringMatching(/^ru\/places\.yaml:1 .*"halifax" \(Halifax\) has no name here/),
    ]);
  });

  it("must name every polity", () => {
    expect(
      said({ "map-names.yaml": "{ Eastern Empire: A, East: D, Eastern Republic: B }" }),
    ).toEqual([expect.stringContaining('the polity "Western Union" has no name here')]);
  });

  it("must have every step of a tour, and no step that there is not", () => {
    const other = GOOD["journeys.yaml"].replace("    sailing:", "    rowing:");
    expect(said({ "journeys.yaml": other })).toEqual([
      expect.stringContaining('the step "sailing" is not translated'),
      expect.stringContaining('there is nothing with the id "rowing"'),
    ]);
  });

  it("may have texts of segments and events", () => {
    const text = `t-001: { english: "00000000", text: Текст }`;
    expect(said({ "accounts.yaml": text })).toEqual([
      expect.stringContaining('the English of "t-001" has changed since it was translated'),
    ]);
    expect(said({ "accounts.yaml": text.replace("t-001", "t-999") })).toEqual([
      expect.stringContaining('there is nothing with the id "t-999"'),
    ]);
  });

  it("whose English has changed are named, and compiled all the same", () => {
    const old = GOOD["chapters.yaml"].replace(/"[0-9a-f]{8}"/, '"12345678"');
    const result = compiledWith({ "chapters.yaml": old });
    expect(result.kind).toBe("atlas");
    expect(said({ "chapters.yaml": old })).toEqual([
      expect.stringMatching(/"yanovka" has changed.*write english: "[0-9a-f]{8}"/),
    ]);
  });
});
