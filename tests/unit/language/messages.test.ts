import { readdirSync, readFileSync } from "node:fs";
import words from "virtual:messages/words";
import german from "virtual:messages-in/de";
import spanish from "virtual:messages-in/es";
import french from "virtual:messages-in/fr";
import russian from "virtual:messages-in/ru";
import { parse } from "@messageformat/parser";
import { describe, expect, it } from "vitest";
import {
  featuresIn,
  MESSAGE_TYPES_FILE,
  MESSAGES_FOLDER,
  messageTypes,
  readMessages,
  valuesOf,
} from "../../../src/compiler/messages";
import { layCatalog } from "../../../src/language/catalog";
import { LANGUAGES, type Language } from "../../../src/language/language";

const features = featuresIn(MESSAGES_FOLDER);
const cases = LANGUAGES.filter((language) => language !== "en").flatMap((language) =>
  features.map((feature) => ({ language, feature })),
);

/** The categories of plural that a language tells apart in whole numbers. */
function categoriesOf(language: Language): ReadonlySet<string> {
  const rules = new Intl.PluralRules(language);
  return new Set([...Array.from({ length: 101 }, (_, number) => rules.select(number)), "other"]);
}

describe("the catalogs", () => {
  it("are for the same features in every language", () => {
    for (const language of LANGUAGES) {
      const files = readdirSync(`${MESSAGES_FOLDER}/${language}`).sort();
      expect(files, language).toEqual(features.map((feature) => `${feature}.yaml`));
    }
  });

  it.each(cases)("have in $language every message of $feature and no other", (one) => {
    const english = readMessages(MESSAGES_FOLDER, "en", one.feature);
    const translated = readMessages(MESSAGES_FOLDER, one.language, one.feature);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
  });

  it.each(cases)("ask in $language for the same values in $feature", (one) => {
    const english = readMessages(MESSAGES_FOLDER, "en", one.feature);
    for (const [key, message] of Object.entries(
      readMessages(MESSAGES_FOLDER, one.language, one.feature),
    )) {
      const [values, wanted] = [valuesOf(message), valuesOf(english[key] ?? "")];
      expect(Object.keys(values).sort(), key).toEqual(Object.keys(wanted).sort());
    }
  });

  it.each(cases)("give in $language every form of a plural in $feature", (one) => {
    const wanted = categoriesOf(one.language);
    for (const [key, message] of Object.entries(
      readMessages(MESSAGES_FOLDER, one.language, one.feature),
    )) {
      for (const token of parse(message)) {
        if (token.type !== "plural") continue;
        const forms = token.cases.map((form) => form.key).filter((form) => !form.startsWith("="));
        expect(new Set(forms), `${one.feature} ${key}`).toEqual(wanted);
      }
    }
  });

  it("have the types that the code is checked against", () => {
    const written = readFileSync(MESSAGE_TYPES_FILE, "utf8");
    expect(written, "Run `npm run messages`.").toBe(messageTypes(MESSAGES_FOLDER));
  });
});

describe("a message", () => {
  it("says a number with the noun that belongs to it", () => {
    expect([1, 2, 2541].map((days) => words.days({ days }))).toEqual([
      "1 day",
      "2 days",
      "2,541 days",
    ]);
  });

  it.each([
    [russian, ["1 день", "3 дня", "5 дней", "21 день"]],
    [spanish, ["1 día", "3 días", "5 días", "21 días"]],
    [german, ["1 Tag", "3 Tage", "5 Tage", "21 Tage"]],
    [french, ["1 jour", "3 jours", "5 jours", "21 jours"]],
  ])("does so in the language of the page", (catalog, said) => {
    layCatalog(catalog);
    expect([1, 3, 5, 21].map((days) => words.days({ days }))).toEqual(said);
  });
});
