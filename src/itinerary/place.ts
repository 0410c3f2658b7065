/** Places and the names they have borne. */

import type { Day } from "./day";
import type { PolitySpan } from "./polity";
import type { Citation } from "./source";

/** A name over the days it was in use. */
export interface NameInUse {
  readonly name: string;
  /** First day of use; null when it reaches back before the life. */
  readonly from: Day | null;
  /** First day of disuse; null when still in use. */
  readonly to: Day | null;
}

/** A name of a place, in one language, over the days it was in use. */
export interface Toponym extends NameInUse {
  /** BCP 47 language tag. */
  readonly language: string;
}

export const PLACE_KINDS = [
  "house",
  "hotel",
  "prison",
  "hospital",
  "station",
  "port",
  "office",
  "hall",
  "camp",
  "site",
  "village",
  "town",
  "region",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place of the life. */
export interface Place {
  readonly id: string;
  /** What the atlas calls the place in English when no dated name applies. */
  readonly name: string;
  readonly names: readonly Toponym[];
  /** What the language of the reader calls it, in order of time; absent where that is English. */
  readonly called?: readonly NameInUse[];
  readonly kind: PlaceKind;
  /** The town or village record this place lies in; null for a town itself or open country. */
  readonly within: string | null;
  /** What the settlement is called today. */
  readonly modernName: string;
  /** The country it lies in today, by its usual English name. */
  readonly country: string;
  /** The polities that held it, in order of time. */
  readonly polities: readonly PolitySpan[];
  /** Whether Russia's calendar, Old Style until 1918, was that of the place. */
  readonly oldStyle: boolean;
  /** [longitude, latitude] in degrees, WGS 84. */
  readonly position: Position;
  /** How far off the coordinates may be, in kilometres. */
  readonly precision: number;
}

/** What is told of a place beyond its outline. */
export interface PlaceAccount {
  readonly note: string | null;
  readonly geonames: number | null;
  readonly citations: readonly Citation[];
}

/** A place with its account. */
export type SourcedPlace = Place & PlaceAccount;

/** [longitude, latitude] in degrees, as in GeoJSON (RFC 7946). Leaflet turns the pair round. */
export type Position = readonly [longitude: number, latitude: number];

/** The name a place bore on a day, in the language asked for, or its name in the atlas. */
export function toponymOnDay(place: Place, day: Day, language: string): string {
  const current = place.names.find(
    (toponym) =>
      toponym.language === language &&
      (toponym.from === null || toponym.from <= day) &&
      (toponym.to === null || day < toponym.to),
  );
  return current?.name ?? place.name;
}

/** The name in use on a day among names in order of time. */
export function nameInUse(names: readonly NameInUse[], day: Day): string {
  const current = names.find(({ to }) => to === null || day < to) ?? names.at(-1);
  return current?.name ?? "";
}

/** Which names places go by: those of the day shown, or those of today. */
export type Naming = "of-the-day" | "of-today";

/** What places.geojson writes for the modern name of a place nobody has found. */
export const UNIDENTIFIED = "unidentified";

/** What a place is called today: a settlement by its modern name, a house by the last it bore. */
export function nameToday(place: Place): string {
  const { modernName, within } = place;
  if (within === null && modernName !== "" && modernName !== UNIDENTIFIED) return modernName;
  return place.called
    ? nameInUse(place.called, Number.POSITIVE_INFINITY)
    : toponymOnDay(place, Number.POSITIVE_INFINITY, "en");
}

const SCRIPTS = [
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
] as const;

/** The script a name is written in, by its ISO 15924 code; "Latn" when no other is found. */
export function scriptOf({ name }: Pick<Toponym, "name">): string {
  return SCRIPTS.find(([, pattern]) => pattern.test(name))?.[0] ?? "Latn";
}
