/** From the files of geo/translations to what the page loads for a language. */
import type { NameInUse } from "../itinerary/place";
import type { Translations, WrittenName } from "../itinerary/translations";
import { daysOfToponym } from "./dates";
import type { Facts } from "./facts";
import { BIRTH, DEATH } from "./life";
import type { TranslationFacts } from "./read-translations";
import type { PlaceRecord } from "./schema";
import type { PlaceNames } from "./translation-schema";

/** Everything that is translated, a language each. */
export function compileTranslations(facts: Facts): readonly Translations[] {
  return facts.translations.map((translation) => ({
    language: translation.language,
    places: Object.fromEntries(
      facts.places.flatMap(({ record }) => placeEntry(record, translation)),
    ),
    names: translation.names.record,
    chapters: mapValues(translation.chapters.record, ({ english: _, ...told }) => told),
    journeys: mapValues(translation.journeys.record, ({ english: _, tour, ...told }) => ({
      ...told,
      tour: mapValues(tour, ({ english: __, ...step }) => step),
    })),
    accounts: mapValues(translation.accounts.record, ({ english: _, ...told }) => told),
  }));
}

/**
 * What a place is called in a language: as its translation says, else by its own toponyms in that
 * language when they cover the life; null when neither does.
 */
export function placeNamesInLanguage(
  { properties }: PlaceRecord,
  translated: PlaceNames | undefined,
  language: string,
): readonly NameInUse[] | null {
  if (typeof translated === "string") return [{ name: translated, from: null, to: null }];
  const dated = translated ?? properties.names.filter((toponym) => toponym.language === language);
  const names = dated
    .map(({ name, from, to }) => ({ name, ...daysOfToponym({ from, to }) }))
    .toSorted((a, b) => (a.from ?? BIRTH) - (b.from ?? BIRTH));
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last) return null;
  const covered = (first.from ?? BIRTH) <= BIRTH && (last.to === null || last.to > DEATH);
  return covered ? names : null;
}

function placeEntry(
  record: PlaceRecord,
  { places, language }: TranslationFacts,
): readonly (readonly [string, WrittenName])[] {
  const names = placeNamesInLanguage(record, places.record[record.id], language);
  if (!names) return [];
  const [first] = names;
  const unchanged = names.length === 1 && first;
  return [
    [
      record.id,
      unchanged ? first.name : names.map(({ name, from, to }) => [name, from, to] as const),
    ],
  ];
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
