/** Is everything translated that must be, and nothing that is not there? */

import { placeNamesInLanguage } from "../compile-translations";
import type { Facts } from "../facts";
import { fingerprint } from "../fingerprint";
import type { FactsById } from "../index-facts";
import { type FieldPath, type Located, problemAt } from "../located";
import type { Problem } from "../problems";
import type { TranslationFacts } from "../read-translations";

/** Every place, polity, chapter, journey and step of a tour has its name or text in each language. */
export function checkTranslations(facts: Facts, { segmentIndices }: FactsById): readonly Problem[] {
  const events = new Set(facts.events.map(({ record }) => record.id));
  return facts.translations.flatMap((translation): readonly Problem[] => [
    ...checkPlaces(facts, translation),
    ...checkNames(facts, translation),
    ...checkIds(
      translation.chapters,
      facts.chapters.map(({ record }) => record.id),
    ),
    ...checkJourneys(facts, translation),
    ...Object.keys(translation.accounts.record)
      .filter((id) => !segmentIndices.has(id) && !events.has(id))
      .map((id) => unknown(translation.accounts, [id])),
  ]);
}

/** A translation whose English has changed since: no fault, but something to look at. */
export function staleTranslations(facts: Facts): readonly Problem[] {
  return facts.translations.flatMap(({ chapters, journeys, accounts }) => [
    ...facts.chapters.flatMap(({ record }) =>
      stale(chapters, [record.id], chapters.record[record.id], englishOfChapter(record)),
    ),
    ...facts.journeys.flatMap(({ record }) => {
      const told = journeys.record[record.id];
      return [
        ...stale(journeys, [record.id], told, englishOfJourney(record)),
        ...record.tour.flatMap((step) =>
          stale(journeys, [record.id, "tour", step.id], told?.tour[step.id], englishOfStep(step)),
        ),
      ];
    }),
    ...[...facts.segments, ...facts.events].flatMap(({ record }) => {
      const english = "title" in record ? [record.title, record.text] : [record.text];
      return stale(accounts, [record.id], accounts.record[record.id], english);
    }),
  ]);
}

function stale(
  file: Located<object>,
  path: FieldPath,
  told: { readonly english: string } | undefined,
  english: readonly string[],
): readonly Problem[] {
  const now = fingerprint(...english);
  if (!told || told.english === now) return [];
  const message = `the English of "${path.at(-1)}" has changed since it was translated`;
  return [problemAt(file, path, message, `Look it over, then write english: "${now}".`)];
}

function checkPlaces({ places }: Facts, { places: file, language }: TranslationFacts) {
  const missing = places
    .filter(({ record }) => placeNamesInLanguage(record, file.record[record.id], language) === null)
    .map(({ record }) =>
      lacking(file, [], `the place "${record.id}" (${record.properties.name}) has no name here`),
    );
  return [
    ...missing,
    ...strangers(
      file,
      places.map(({ record }) => record.id),
    ),
  ];
}

function checkNames({ polities }: Facts, { names: file }: TranslationFacts): readonly Problem[] {
  const english = new Set([
    ...polities.polities.flatMap(({ record }) =>
      record.names.filter(({ language }) => language === "en").map(({ name }) => name),
    ),
    ...polities.lettering.map(({ record }) => record.en),
  ]);
  return [...english]
    .filter((name) => file.record[name] === undefined)
    .map((name) => lacking(file, [], `the polity "${name}" has no name here`));
}

function checkJourneys({ journeys }: Facts, { journeys: file }: TranslationFacts) {
  const ids = journeys.map(({ record }) => record.id);
  const steps = journeys.flatMap(({ record }) => {
    const told = file.record[record.id]?.tour;
    if (!told) return [];
    const wanted = record.tour.map(({ id }) => id);
    return [
      ...wanted
        .filter((id) => told[id] === undefined)
        .map((id) => lacking(file, [record.id, "tour"], `the step "${id}" is not translated`)),
      ...Object.keys(told)
        .filter((id) => !wanted.includes(id))
        .map((id) => unknown(file, [record.id, "tour", id])),
    ];
  });
  return [...checkIds(file, ids), ...steps];
}

/** A file translates every id and no other. */
function checkIds(
  file: Located<Readonly<Record<string, unknown>>>,
  ids: readonly string[],
): readonly Problem[] {
  const missing = ids.filter((id) => file.record[id] === undefined);
  return [
    ...missing.map((id) => lacking(file, [], `"${id}" is not translated`)),
    ...strangers(file, ids),
  ];
}

function strangers(file: Located<object>, ids: readonly string[]): readonly Problem[] {
  const known = new Set(ids);
  return Object.keys(file.record)
    .filter((id) => !known.has(id))
    .map((id) => unknown(file, [id]));
}

function unknown(file: Located<object>, path: FieldPath): Problem {
  const advice = "Correct the id, or take the translation out.";
  return problemAt(file, path, `there is nothing with the id "${path.at(-1)}"`, advice);
}

function lacking(file: Located<object>, path: FieldPath, message: string): Problem {
  return problemAt(file, path, message, "Add it; geo/README.md shows how.");
}

/** The English texts of a chapter, as its fingerprint takes them. */
export function englishOfChapter(chapter: {
  readonly title: string;
  readonly shortTitle: string;
  readonly summary: string;
}): readonly string[] {
  return [chapter.title, chapter.shortTitle, chapter.summary];
}

function englishOfJourney(journey: { readonly title: string; readonly summary: string }) {
  return [journey.title, journey.summary];
}

function englishOfStep(step: { readonly title: string; readonly text: string }) {
  return [step.title, step.text];
}
