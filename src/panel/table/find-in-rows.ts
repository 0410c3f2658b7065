/** Finding rows by what is written in them. */
import { foldWord, wordsOf } from "../../search/fold";
import type { TableRow } from "./table-row";

/**
 * The rows in which every word looked for stands, or begins or is part of one, as it is written or
 * in another spelling: "nikolaev", "Николаев". What is told of a segment counts as well as its cells.
 */
export function findInRows(rows: readonly TableRow[], text: string): readonly TableRow[] {
  const wanted = wordsOf(text).map((word) => ({
    plain: word.toLowerCase(),
    folded: foldWord(word),
  }));
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const { plain, folded } = textOf(row);
    return wanted.every(
      (word) =>
        plain.includes(word.plain) || (word.folded !== "" && folded.includes(` ${word.folded}`)),
    );
  });
}

interface RowText {
  readonly plain: string;
  /** Every word folded, with a space before it. */
  readonly folded: string;
}

const known = new WeakMap<TableRow, RowText>();
/** Folding is slow, and most words come again and again. */
const foldedWords = new Map<string, string>();

function textOf(row: TableRow): RowText {
  const before = known.get(row);
  if (before) return before;
  const { from, to, what, where, country, people, segment } = row;
  const words = [from.words, to.words, what, where, country, people, segment.text].join(" ");
  const plain = words.toLowerCase();
  const text = {
    plain,
    folded: wordsOf(plain)
      .map((word) => ` ${folded(word)}`)
      .join(""),
  };
  known.set(row, text);
  return text;
}

function folded(word: string): string {
  const before = foldedWords.get(word);
  if (before !== undefined) return before;
  const now = foldWord(word);
  foldedWords.set(word, now);
  return now;
}
