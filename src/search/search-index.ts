/** The index behind the search box: made when the data is compiled, read by the page on first use. */
import MiniSearch, { type Options } from "minisearch";
import type { SearchDocument } from "./documents";
import { foldWord, wordsOf } from "./fold";

/** What is kept of a document to show it. */
export type Found = Pick<SearchDocument, "key" | "kind" | "id" | "title" | "detail" | "names"> & {
  readonly weight: number;
};

export type SearchIndex = MiniSearch<SearchDocument>;

const OPTIONS: Options<SearchDocument> = {
  idField: "key",
  fields: ["names", "words"],
  storeFields: ["key", "kind", "id", "title", "detail", "names", "weight"],
  tokenize: (text) => [...wordsOf(text)],
  processTerm: (term) => foldWord(term) || null,
};

/** Words up to this length are not looked for with mistakes: nearly anything is one letter away. */
const SHORT = 3;

const SEARCHING = {
  boost: { names: 4 },
  prefix: (term: string) => term.length >= 2,
  fuzzy: (term: string) => (term.length > SHORT ? 0.25 : false),
  maxFuzzy: 2,
  weights: { fuzzy: 0.35, prefix: 0.6 },
} as const;

/**
 * How much more a thing counts when its own name holds all that was asked: a person or place is meant
 * sooner than a headline that tells of it.
 */
const CLOSENESS: Readonly<Record<Found["kind"], number>> = {
  place: 2.2,
  person: 2.6,
  journey: 1.6,
  work: 1.5,
  event: 1.1,
  source: 1,
};

/** Makes the index. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch<SearchDocument>(OPTIONS);
  index.addAll(documents);
  return index;
}

/**
 * Reads an index that was written with JSON.stringify.
 * @throws {Error} when it is not one
 */
export function readIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON(json, OPTIONS);
}

/**
 * What is found for a query, the best first: what holds all its words, and when nothing does, what
 * holds some of them. A name that is the query itself comes first, then one that holds it.
 */
export function findIn(index: SearchIndex, query: string, most: number): readonly Found[] {
  const folded = wordsOf(query)
    .map(foldWord)
    .filter((word) => word !== "");
  if (folded.length === 0) return [];
  const wanted = folded.join(" ");
  const all = index.search(query, { ...SEARCHING, combineWith: "AND" });
  const results = all.length > 0 ? all : index.search(query, { ...SEARCHING, combineWith: "OR" });
  return results
    .map((result) => {
      // What was stored is what `storeFields` names.
      const found = result as unknown as Found;
      const names = found.names.split(" / ").map((name) => wordsOf(name).map(foldWord));
      const exact = names.some((name) => name.join(" ") === wanted);
      const within = names.some((name) => folded.every((word) => name.includes(word)));
      const nearness = exact ? 4 : within ? CLOSENESS[found.kind] : 1;
      return { found, score: result.score * nearness * (0.4 + 1.2 * found.weight) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ found }) => found);
}
