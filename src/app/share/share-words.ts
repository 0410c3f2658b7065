/** The words of the dialog that shares and cites a view. */
import type { CitationStyle } from "../../formats/cite";

export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  apa: "APA",
  chicago: "Chicago",
  bibtex: "BibTeX",
};

export const SHARE_WORDS = {
  title: "Share and cite",
  link: "Link to this view",
  linkAbout: "It opens this date, what is open, and this part of the map.",
  style: "Style of citations",
  citation: "Citation of this view",
  waiting: "The sources are on their way…",
  refused: "The browser did not allow it: the text is selected, copy it by hand.",
  noWorks: "Nothing is claimed here, and so no source is cited.",
} as const;

/** "The source of Halifax", "The 3 sources of 3 April 1917". */
export function worksInWords(count: number, about: string): string {
  return count === 1 ? `The source of ${about}` : `The ${count} sources of ${about}`;
}
