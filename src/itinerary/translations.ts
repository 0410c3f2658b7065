/**
 * The names and texts of the atlas in another language than English. They are laid over the atlas
 * once it is loaded, so that whoever draws or tells need not know in which language.
 */
import type { Atlas, AtlasOutline } from "./atlas";
import type { Day } from "./day";
import type { Chapter, ChapterAccount, Journey, JourneyAccount } from "./journey";
import { type NameInUse, nameInUse, type Place } from "./place";
import type { Polity } from "./polity";
import type { Segment } from "./segment";

/** The languages that the atlas can be read in beside English. */
export const TRANSLATED_LANGUAGES = ["ru", "es", "de", "fr"] as const;
export type TranslatedLanguage = (typeof TRANSLATED_LANGUAGES)[number];

/** A name as it travels: alone when it never changed. */
export type WrittenName = string | readonly (readonly [string, Day | null, Day | null])[];

/** Title and text of a step of a tour. */
export interface TranslatedStep {
  readonly title: string;
  readonly text: string;
}

/** Title, summary and tour of a journey; the steps by their ids. */
export interface TranslatedJourney {
  readonly title: string;
  readonly summary: string;
  readonly tour: Readonly<Record<string, TranslatedStep>>;
}

/** Everything of the atlas that is translated into one language; each record by its id. */
export interface Translations {
  readonly language: TranslatedLanguage;
  readonly places: Readonly<Record<string, WrittenName>>;
  /** Polities, countries, seas, rivers and vehicles, by their English names. */
  readonly names: Readonly<Record<string, string>>;
  readonly chapters: Readonly<Record<string, Pick<Chapter & ChapterAccount, TranslatedInChapter>>>;
  readonly journeys: Readonly<Record<string, TranslatedJourney>>;
  /** Texts of segments and events, as far as they are translated; an event's has a title. */
  readonly accounts: Readonly<Record<string, TranslatedAccount>>;
}

type TranslatedInChapter = "title" | "shortTitle" | "summary";

/** What is told of a segment or an event. */
export interface TranslatedAccount {
  readonly title?: string;
  readonly text: string;
}

/** A name by its English form; the English form itself when it has no translation. */
export function translatedName({ names }: Pick<Translations, "names">, english: string): string {
  return names[english] ?? english;
}

/** Lays translations over an outline. What has none stays English. */
export function translateOutline(outline: AtlasOutline, told: Translations): AtlasOutline {
  const translations = { ...told, today: namesThatNeverChanged(outline, told) };
  return {
    ...outline,
    language: translations.language,
    places: outline.places.map((place) => translatePlace(place, outline, translations)),
    segments: outline.segments.map((segment) => translateVehicle(segment, translations)),
    polities: outline.polities.map((polity) => translatePolity(polity, translations)),
    chapters: outline.chapters.map((chapter) => {
      const named = told.chapters[chapter.id];
      return named ? { ...chapter, title: named.title, shortTitle: named.shortTitle } : chapter;
    }),
    journeys: outline.journeys.map((journey) => {
      const named = told.journeys[journey.id];
      return named ? { ...journey, title: named.title } : journey;
    }),
  };
}

/** Lays translations over the accounts of an atlas whose outline is translated already. */
export function translateAccounts(atlas: Atlas, translations: Translations): Atlas {
  return {
    ...atlas,
    chapters: atlas.chapters.map((chapter) => {
      const told = translations.chapters[chapter.id];
      return told ? { ...chapter, summary: told.summary } : chapter;
    }),
    journeys: atlas.journeys.map((journey) => translateJourney(journey, translations)),
    segments: atlas.segments.map((segment) => {
      const told = translations.accounts[segment.id];
      return told ? { ...segment, text: told.text, language: translations.language } : segment;
    }),
    events: atlas.events.map((event) => {
      const told = translations.accounts[event.id];
      if (!told) return event;
      const { title = event.title, text } = told;
      return { ...event, title, text, language: translations.language };
    }),
  };
}

function translateJourney<J extends Journey & JourneyAccount>(
  journey: J,
  translations: Translations,
): J {
  const told = translations.journeys[journey.id];
  if (!told) return journey;
  const tour = journey.tour.map((step) => ({ ...step, ...told.tour[step.id] }));
  return { ...journey, summary: told.summary, tour };
}

interface WithNamesOfToday extends Translations {
  readonly today: ReadonlyMap<string, string>;
}

/** The names of places that bore one name throughout, by their English ones. */
function namesThatNeverChanged(
  { places }: AtlasOutline,
  translations: Translations,
): ReadonlyMap<string, string> {
  return new Map(
    places.flatMap(({ id, name }) => {
      const written = translations.places[id];
      return typeof written === "string" ? [[name, written] as const] : [];
    }),
  );
}

function translatePlace<P extends Place>(
  place: P,
  outline: AtlasOutline,
  translations: WithNamesOfToday,
): P {
  const written = translations.places[place.id];
  if (written === undefined) return place;
  const called = namesInUse(written);
  const own = place.names.find(({ name, language }) => language === "en" && name === place.name);
  return {
    ...place,
    called,
    // The name of the time whose English name stands for the place.
    name: nameInUse(called, own?.from ?? outline.death),
    modernName: modernNameOf(place, translations),
  };
}

/** What a settlement is called today: by its own entry, else as the place that bears that name. */
function modernNameOf({ modernName }: Place, { names, today }: WithNamesOfToday): string {
  return names[modernName] ?? today.get(modernName) ?? modernName;
}

function translateVehicle(segment: Segment, translations: Translations): Segment {
  if (segment.kind !== "leg" || segment.vehicle === null) return segment;
  return { ...segment, vehicle: translatedName(translations, segment.vehicle) };
}

function namesInUse(written: WrittenName): readonly NameInUse[] {
  return typeof written === "string"
    ? [{ name: written, from: null, to: null }]
    : written.map(([name, from, to]) => ({ name, from, to }));
}

function translatePolity(polity: Polity, translations: Translations): Polity {
  const called = polity.names
    .filter(({ language }) => language === "en")
    .map(({ name, from, to }) => ({ name: translatedName(translations, name), from, to }));
  return { ...polity, called };
}
