import russian from "virtual:messages-in/ru";
import { afterEach, describe, expect, it } from "vitest";
import * as english from "../../../src/itinerary/date-words";
import { dayFromIso } from "../../../src/itinerary/day";
import { layCatalog } from "../../../src/language/catalog";
import { settleLanguage } from "../../../src/language/current";
import {
  dateStatementInWords,
  dayInWords,
  oldStyleInWords,
  oldStyleNote,
  shortDayInWords,
} from "../../../src/language/dates";
import type { Language } from "../../../src/language/language";
import { numberInWords } from "../../../src/language/numbers";

const october = dayFromIso("1917-11-07");
const statement = (edtf: string) => ({ edtf, earliest: october, latest: october });

afterEach(() => settleLanguage("en", {}));

describe("a day in words", () => {
  it.each<[Language, string, string]>([
    ["en", "7 November 1917", "25 October 1917"],
    ["ru", "7 ноября 1917", "25 октября 1917"],
    ["es", "7 de noviembre de 1917", "25 de octubre de 1917"],
    ["de", "7. November 1917", "25. Oktober 1917"],
    ["fr", "7 novembre 1917", "25 octobre 1917"],
  ])("is in %s %s, and %s in the Old Style", (language, newStyle, oldStyle) => {
    settleLanguage(language, {});
    expect(dayInWords(october)).toBe(newStyle);
    expect(oldStyleInWords(october)).toBe(oldStyle);
  });

  it("has a 29 February in 1900 by the Old Style, which no browser knows", () => {
    settleLanguage("de", {});
    expect(oldStyleInWords(dayFromIso("1900-03-13"))).toBe("29. Februar 1900");
  });

  it("is in English what the domain says", () => {
    expect(shortDayInWords(october)).toBe(english.shortDayInWords(october));
    expect(oldStyleNote(october)).toBe("25 Oct 1917 O.S.");
  });
});

describe("a date as well as it is known", () => {
  it("is said in whole sentences", () => {
    layCatalog(russian);
    settleLanguage("ru", {});
    expect(
      ["1917-11-07", "1902-08~", "1879?", "1887/1889"].map((edtf) =>
        dateStatementInWords(statement(edtf)),
      ),
    ).toEqual(["7 ноября 1917", "около август 1902", "вероятно, 1879", "между 1887 и 1889"]);
  });
});

it("a number has the separators of its language", () => {
  settleLanguage("de", {});
  expect(numberInWords(2541.26, 1)).toBe("2.541,3");
  settleLanguage("en", {});
  expect(numberInWords(2541.26)).toBe("2,541");
});
