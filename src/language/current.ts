/** The language the page is in. It is settled before anything is shown and stays while it is open. */
import type { Language } from "./language";

let language: Language = "en";
let names: Readonly<Record<string, string>> = {};

/** The language the page is in. */
export function currentLanguage(): Language {
  return language;
}

/** Settles the language. @param ofAll names of polities, countries, seas and rivers by their English ones */
export function settleLanguage(settled: Language, ofAll: Readonly<Record<string, string>>): void {
  language = settled;
  names = ofAll;
}

/** A polity, country, sea or river by its English name, in the language of the page. */
export function nameOf(english: string): string {
  return names[english] ?? english;
}
