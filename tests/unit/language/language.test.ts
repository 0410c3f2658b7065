import { describe, expect, it } from "vitest";
import { chooseLanguage, languageOf } from "../../../src/language/language";

const nothing = { asked: null, kept: null, preferred: [] };

describe("the language of a visit", () => {
  it("is what the address asks for, before what was kept and what the browser prefers", () => {
    expect(chooseLanguage({ asked: "ru", kept: "de", preferred: ["fr"] })).toBe("ru");
  });

  it("is what was chosen before, when the address asks for nothing", () => {
    expect(chooseLanguage({ ...nothing, kept: "en", preferred: ["fr"] })).toBe("en");
  });

  it("is else the first language of the browser that the atlas is in", () => {
    expect(chooseLanguage({ ...nothing, preferred: ["uk-UA", "de-AT", "en"] })).toBe("de");
  });

  it("is English when nothing else is known, or the address asks for a language there is not", () => {
    expect(chooseLanguage(nothing)).toBe("en");
    expect(chooseLanguage({ ...nothing, asked: "tlh", preferred: ["uk"] })).toBe("en");
  });
});

it("a tag of a region stands for its language", () => {
  expect(["es-MX", "RU", "fr-CA-x-any", "zh"].map(languageOf)).toEqual(["es", "ru", "fr", null]);
});
