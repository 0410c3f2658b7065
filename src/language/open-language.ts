/** Fetches what a language needs, before anything is shown in it. */
import type { TranslatedLanguage, Translations } from "../itinerary/translations";
import { type Catalog, layCatalog } from "./catalog";
import { settleLanguage } from "./current";
import type { Language } from "./language";

/** The interface and the address of the translations of one language. */
interface IntoLanguage {
  readonly catalog: Catalog;
  readonly translationsUrl: string;
}

const INTO: Readonly<Record<TranslatedLanguage, () => Promise<IntoLanguage>>> = {
  ru: () => import("./into/ru"),
  es: () => import("./into/es"),
  de: () => import("./into/de"),
  fr: () => import("./into/fr"),
};

let translations: Translations | null = null;

/** What is laid over the atlas; null in English. */
export function openedTranslations(): Translations | null {
  return translations;
}

/** Opens a language; when it cannot be fetched, English, which needs nothing. */
export async function openLanguage(language: Language): Promise<void> {
  if (language === "en") return;
  try {
    const { catalog, translationsUrl } = await INTO[language]();
    const response = await fetch(translationsUrl);
    if (!response.ok) return;
    const fetched: Translations = await response.json();
    translations = fetched;
    layCatalog(catalog);
    settleLanguage(language, fetched.names);
    document.documentElement.lang = language;
  } catch {
    // Offline, or another edition: the atlas is all there in English.
  }
}
