/** The name a place bears on the map: of the day, in the letters the reader chose. */
import type { Day } from "../../itinerary/day";
import { type Naming, type Place, toponymOnDay } from "../../itinerary/place";
import { placeNameOnDay } from "../../language/whereabouts";
import type { NameScript } from "../../view/view";

/**
 * The language that signs were written in, by the country of today. Where Russian was the language
 * of state on a day, it goes first, see {@link RUSSIAN_UNTIL}.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  Austria: "de",
  Belgium: "fr",
  Bulgaria: "bg",
  Czechia: "cs",
  Denmark: "da",
  Finland: "fi",
  France: "fr",
  Germany: "de",
  Greece: "el",
  Hungary: "hu",
  Italy: "it",
  Latvia: "lv",
  Mexico: "es",
  Netherlands: "nl",
  Norway: "no",
  Poland: "pl",
  Romania: "ro",
  Serbia: "sr",
  Spain: "es",
  Cuba: "es",
  Sweden: "sv",
  Switzerland: "de",
  Turkey: "tr",
};

/** Until when Russian was the language of state: for the western lands, 11 November 1918. */
const RUSSIAN_UNTIL: Readonly<Record<string, number>> = {
  Russia: Number.POSITIVE_INFINITY,
  Ukraine: Number.POSITIVE_INFINITY,
  Belarus: Number.POSITIVE_INFINITY,
  Kazakhstan: Number.POSITIVE_INFINITY,
  Uzbekistan: Number.POSITIVE_INFINITY,
  Kyrgyzstan: Number.POSITIVE_INFINITY,
  Georgia: Number.POSITIVE_INFINITY,
  Azerbaijan: Number.POSITIVE_INFINITY,
  Armenia: Number.POSITIVE_INFINITY,
  Poland: -18_679,
  Lithuania: -18_679,
  Latvia: -18_679,
  Estonia: -18_679,
};

/** The name a place bears on the map on a day. Its English name where no other is known. */
export function nameOnMap(
  place: Place,
  day: Day,
  script: NameScript,
  naming: Naming = "of-the-day",
): string {
  const english = placeNameOnDay(place, day, naming);
  if (script === "latin") return english;
  const language =
    day < (RUSSIAN_UNTIL[place.country] ?? Number.NEGATIVE_INFINITY)
      ? "ru"
      : LANGUAGES[place.country];
  if (language === undefined) return english;
  if (naming === "of-today") {
    // Names in other scripts are known for the days of the life: only one that is still borne is of today.
    const still = toponymOnDay(place, Number.POSITIVE_INFINITY, language);
    return still === place.name || english !== placeNameOnDay(place, day) ? english : still;
  }
  // Without a name in that language the place's own name is given back, which is English too.
  const original = toponymOnDay(place, day, language);
  return original === place.name ? english : original;
}
