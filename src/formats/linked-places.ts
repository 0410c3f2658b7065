/**
 * The places in Linked Places format 1.2, as gazetteers exchange them.
 * Source of the format: github.com/LinkedPasts/linked-places-format.
 */
import { isoFromDay } from "../itinerary/day";
import type { SourcedItinerary } from "../itinerary/itinerary";
import type { PlaceKind, SourcedPlace, Toponym } from "../itinerary/place";

const CONTEXT =
  "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

/** ISO 3166-1 alpha-2 codes of the countries the places lie in today. */
const COUNTRY_CODES: Readonly<Record<string, string>> = {
  Austria: "AT",
  Azerbaijan: "AZ",
  Belarus: "BY",
  Belgium: "BE",
  Bulgaria: "BG",
  Canada: "CA",
  Czechia: "CZ",
  Denmark: "DK",
  Finland: "FI",
  France: "FR",
  Georgia: "GE",
  Germany: "DE",
  Greece: "GR",
  Hungary: "HU",
  Italy: "IT",
  Kazakhstan: "KZ",
  Kyrgyzstan: "KG",
  Latvia: "LV",
  Mexico: "MX",
  Norway: "NO",
  Poland: "PL",
  Romania: "RO",
  Russia: "RU",
  Serbia: "RS",
  Spain: "ES",
  Sweden: "SE",
  Switzerland: "CH",
  Turkey: "TR",
  Ukraine: "UA",
  "United Kingdom": "GB",
  "United States": "US",
};

/**
 * Kinds of places that the Getty Art & Architecture Thesaurus has by the same meaning, as listed in
 * the subset of the World Historical Gazetteer.
 */
const AAT_IDS: Readonly<Partial<Record<PlaceKind, string>>> = {
  town: "aat:300008375",
  village: "aat:300008372",
  port: "aat:300120599",
  region: "aat:300182722",
};

/** A FeatureCollection in Linked Places format. */
export function linkedPlaces({ atlas }: SourcedItinerary): object {
  return {
    type: "FeatureCollection",
    "@context": CONTEXT,
    features: atlas.places.map(linkedPlace),
  };
}

function linkedPlace(place: SourcedPlace): object {
  const code = COUNTRY_CODES[place.country];
  const aat = AAT_IDS[place.kind];
  return {
    "@id": `urn:planet-without-a-visa:place:${place.id}`,
    type: "Feature",
    properties: { title: place.name, ccodes: code ? [code] : [] },
    names: namesOf(place),
    types: [{ ...(aat ? { identifier: aat } : {}), label: place.kind }],
    geometry: {
      type: "Point",
      coordinates: [...place.position],
      certainty:
        place.precision <= 1 ? "certain" : place.precision <= 10 ? "less-certain" : "uncertain",
    },
    ...(place.geonames === null
      ? {}
      : { links: [{ type: "closeMatch", identifier: `gn:${place.geonames}` }] }),
    ...(place.note === null ? {} : { descriptions: [{ value: place.note, lang: "en" }] }),
  };
}

function namesOf({ name, names }: SourcedPlace): object[] {
  if (names.length === 0) return [{ toponym: name, lang: "en", citations: [] }];
  return names.map((toponym) => ({
    toponym: toponym.name,
    lang: toponym.language,
    citations: [],
    ...whenOf(toponym),
  }));
}

function whenOf({ from, to }: Toponym): object {
  if (from === null && to === null) return {};
  return {
    when: {
      timespans: [
        {
          ...(from === null ? {} : { start: { in: isoFromDay(from) } }),
          ...(to === null ? {} : { end: { in: isoFromDay(to) } }),
        },
      ],
    },
  };
}
