import { describe, expect, it } from "vitest";
import { foldWord, wordsOf } from "../../../src/search/fold";

describe("folding", () => {
  it.each([
    [["Николаев", "Nikolaev", "Nikolayev"]],
    [["Троцкий", "Trotskii"]],
    [["Zürich", "Zurich", "ZÜRICH"]],
    [["Cádiz", "Cadiz"]],
    [["Hønefoss", "Honefoss"]],
    [["Büyükada", "Buyukada"]],
    [["Sokolovskaya", "Соколовская", "Sokolowskaja"]],
    [["Kahlo", "Calo", "Kalo"]],
    [["Берёзов", "Berezov", "Березов"]],
  ])("%j are one word", (spellings) => {
    expect(new Set(spellings.map(foldWord)).size, spellings.map(foldWord).join(" ")).toBe(1);
  });

  it("keeps different names apart", () => {
    expect(foldWord("Minsk")).not.toBe(foldWord("Moskva"));
    expect(foldWord("Tula")).not.toBe(foldWord("Tulle"));
  });

  it("splits at hyphens and spaces, not within an apostrophe", () => {
    expect(wordsOf("Alma-Ata, O’Gorman")).toEqual(["Alma", "Ata", "O’Gorman"]);
  });
});
