import { parse } from "@retorquere/bibtex-parser";
import { describe, expect, it } from "vitest";
import { bibtexText, citeSource, citeView } from "../../../src/formats/cite";
import type { Source } from "../../../src/itinerary/source";

const VIEW = {
  about: "3 April 1917, at Halifax Citadel",
  url: "https://atlas.example/?date=1917-04-03",
  version: "0.1.0",
  accessed: { year: 2026, month: 11, day: 28 },
  key: "planet-without-a-visa-1917-04-03",
};

describe("a view of the atlas", () => {
  it("is cited in APA with the day it was read", () => {
    expect(citeView("apa", VIEW)).toBe(
      "The contributors to The Planet Without a Visa. (n.d.). The Planet Without a Visa: Leon Trotsky’s journeys, 3 April 1917, at Halifax Citadel (Version 0.1.0) [Interactive map]. Retrieved November 28, 2026, from https://atlas.example/?date=1917-04-03",
    );
  });

  it("is cited in Chicago", () => {
    expect(citeView("chicago", VIEW)).toBe(
      "The contributors to The Planet Without a Visa. “Leon Trotsky’s journeys, 3 April 1917, at Halifax Citadel.” The Planet Without a Visa. Version 0.1.0. Accessed November 28, 2026. https://atlas.example/?date=1917-04-03.",
    );
  });

  it("is cited in BibTeX, with the names of bodies held together", () => {
    expect(citeView("bibtex", VIEW)).toBe(
      [
        "@misc{planet-without-a-visa-1917-04-03,",
        "  author = {{The contributors to The Planet Without a Visa}},",
        "  title = {{The Planet Without a Visa: Leon Trotsky’s journeys, 3 April 1917, at Halifax Citadel}},",
        "  howpublished = {Interactive map, version 0.1.0},",
        "  url = {https://atlas.example/?date=1917-04-03},",
        "  urldate = {2026-11-28}",
        "}",
      ].join("\n"),
    );
  });
});

const BOOK: Source = {
  id: "service-trotsky",
  type: "book",
  title: "Trotsky: A Biography",
  author: [{ family: "Service", given: "Robert" }],
  publisher: "Macmillan",
  "publisher-place": "London",
  issued: { "date-parts": [[2009]] },
};
const ARTICLE: Source = {
  id: "manifesto",
  type: "article-magazine",
  title: "Manifesto: Towards a Free Revolutionary Art",
  author: [
    { family: "Breton", given: "André" },
    { family: "Rivera", given: "Diego" },
  ],
  "container-title": "Partisan Review",
  volume: 6,
  issue: 1,
  page: "49-53",
  issued: { "date-parts": [[1938, 9]] },
};

describe("a work", () => {
  it.each([
    ["apa", "Service, R. (2009). Trotsky: A Biography. Macmillan."],
    ["chicago", "Service, Robert. Trotsky: A Biography. London: Macmillan, 2009."],
  ] as const)("is cited as a book in %s", (style, cited) => {
    expect(citeSource(style, BOOK)).toBe(cited);
  });

  it.each([
    [
      "apa",
      "Breton, A., & Rivera, D. (1938, September). Manifesto: Towards a Free Revolutionary Art. Partisan Review, 6(1), 49-53.",
    ],
    [
      "chicago",
      "Breton, André, and Diego Rivera. “Manifesto: Towards a Free Revolutionary Art.” Partisan Review 6, no. 1 (1938): 49-53.",
    ],
  ] as const)("is cited as an article in %s", (style, cited) => {
    expect(citeSource(style, ARTICLE)).toBe(cited);
  });

  it("says where in it a claim is found", () => {
    expect(citeSource("apa", BOOK, ["p. 12", "ch. 3"])).toMatch(/Macmillan\. \[p\. 12; ch\. 3\]$/);
    expect(citeSource("bibtex", BOOK, ["p. 12"])).toContain("note = {p. 12}");
  });

  it("leads with its title where no author is known, and says that it has no date", () => {
    const page: Source = {
      id: "x",
      type: "webpage",
      title: "Who was he?",
      URL: "https://a.example/",
    };
    expect(citeSource("apa", page)).toBe("Who was he? (n.d.). https://a.example/");
    expect(citeSource("chicago", page)).toBe("“Who was he?” https://a.example/.");
  });

  it("names editors as such, and keeps a name whole that is one", () => {
    const { author: _, ...unsigned } = BOOK;
    const edited: Source = { ...unsigned, editor: [{ literal: "Institut Léon Trotsky" }] };
    expect(citeSource("apa", edited)).toMatch(/^Institut Léon Trotsky \(Ed\.\) \(2009\)\./);
    expect(citeSource("bibtex", edited)).toContain("editor = {{Institut Léon Trotsky}}");
  });

  it("shortens every given name to its letter", () => {
    const named: Source = { ...BOOK, author: [{ family: "Rosmer", given: "Jean-Paul Karl" }] };
    expect(citeSource("apa", named)).toMatch(/^Rosmer, J\.-P\. K\. /);
  });

  it("goes into BibTeX by its kind and id", () => {
    const entry = citeSource("bibtex", ARTICLE);
    expect(entry).toMatch(/^@article\{manifesto,\n/);
    expect(entry).toContain("author = {Breton, André and Rivera, Diego}");
    expect(entry).toContain("pages = {49--53}");
  });
});

describe("an entry for BibTeX", () => {
  it("is read back by a program that others wrote, whatever stands in it", () => {
    const title = "100 % of {Tolstoy} & Sons_#1: cost $3 ~ ^ up";
    const entry = citeSource("bibtex", { ...BOOK, title });
    const { entries, errors } = parse(entry);
    expect(errors).toEqual([]);
    expect(entries[0]?.key).toBe("service-trotsky");
    expect(entries[0]?.fields.author).toMatchObject([{ lastName: "Service", firstName: "Robert" }]);
    expect(String(entries[0]?.fields.title).replace(/<\/?span[^>]*>/g, "")).toContain("Sons_#1");
  });
});

describe("text for TeX", () => {
  it("means nothing to it", () => {
    expect(bibtexText("Smith & Sons: 5% of $3 #1_a {x} ~ ^ \\")).toBe(
      "Smith \\& Sons: 5\\% of \\$3 \\#1\\_a \\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}",
    );
  });
});
