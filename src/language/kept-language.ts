/** The language a reader chose, kept for later visits. */
import { chooseLanguage, type Language } from "./language";

const KEY = "planet-without-a-visa.language";

/** The language this visit begins in. @param query of the address, as in `?lang=ru` */
export function languageOfVisit(query: string): Language {
  return chooseLanguage({
    asked: new URLSearchParams(query).get("lang"),
    kept: keptLanguage(),
    preferred: navigator.languages,
  });
}

/** Keeps a choice and opens the page anew in it, at the same view. */
export function changeLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Storage may be switched off: the address still says it.
  }
  const address = new URL(window.location.href);
  address.searchParams.set("lang", language);
  window.location.replace(address);
}

function keptLanguage(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
