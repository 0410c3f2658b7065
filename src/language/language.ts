/** The languages the atlas can be read in, and which of them a reader gets. */
import { TRANSLATED_LANGUAGES } from "../itinerary/translations";

export const LANGUAGES = ["en", ...TRANSLATED_LANGUAGES] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  es: "Español",
  de: "Deutsch",
  fr: "Français",
};

/** What is known of the language a reader wants. */
export interface LanguageWishes {
  /** What the address asks for, as in `?lang=ru`; null when it asks for none. */
  readonly asked: string | null;
  /** What the reader chose on an earlier visit; null for nothing. */
  readonly kept: string | null;
  /** The languages the browser is set to, the most wanted first, as BCP 47 tags. */
  readonly preferred: readonly string[];
}

/** The address goes before what was chosen, and that before the browser's own; else English. */
export function chooseLanguage({ asked, kept, preferred }: LanguageWishes): Language {
  for (const tag of [asked, kept, ...preferred]) {
    const language = tag === null ? null : languageOf(tag);
    if (language !== null) return language;
  }
  return "en";
}

/** The language of a BCP 47 tag: "de" for "de-AT"; null when the atlas is not in it. */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}
