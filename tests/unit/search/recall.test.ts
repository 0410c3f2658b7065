import { readFileSync } from "node:fs";
import { tsvParse } from "d3-dsv";
import { expect, it } from "vitest";
import { searchDocuments } from "../../../src/search/documents";
import { buildIndex, findIn, readIndex } from "../../../src/search/search-index";
import { compiledItinerary } from "../data/compiled-atlas";

const documents = searchDocuments(compiledItinerary());
const index = readIndex(JSON.stringify(buildIndex(documents)));
const queries = tsvParse(readFileSync("tests/fixtures/search-queries.tsv", "utf8")).map(
  ({ query = "", key = "" }) => ({ query, key }),
);
const firstThree = (query: string) => findIn(index, query, 3).map(({ key }) => key);

it("has 150 queries and more, each for a thing of the atlas", () => {
  const keys = new Set(documents.map(({ key }) => key));
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect(queries.map(({ key }) => key).filter((key) => !keys.has(key))).toEqual([]);
});

it("finds 98 of 100 among the first three, in any script and spelling", () => {
  const missed = queries
    .filter(({ query, key }) => !firstThree(query).includes(key))
    .map(({ query, key }) => `${query}: ${key}, not ${firstThree(query).join(", ")}`);
  expect(missed.length / queries.length, missed.join("\n")).toBeLessThanOrEqual(0.02);
});

it("finds the texts of events by their words, and nothing for nonsense", () => {
  expect(firstThree("ice axe").some((key) => key.startsWith("event"))).toBe(true);
  expect(firstThree("qqqqwwwwzzzz")).toEqual([]);
  expect(firstThree("  ")).toEqual([]);
});
