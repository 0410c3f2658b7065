/**
 * The outline of the atlas as it travels: in columns, with places by number and every line once, a
 * third of its size as plain JSON. What is packed comes back the same.
 */
import type { AtlasOutline } from "./atlas";
import { lengthInKilometres } from "./distance";
import { CERTAINTIES } from "./evidence";
import { type PackedLines, packLines, unpackLines } from "./packed-lines";
import { PLACE_KINDS, type Place, type Toponym } from "./place";
import type { PolitySpan } from "./polity";
import { type Leg, MODES, ROUTE_BASES, type Segment } from "./segment";

/** A toponym: name (0 for the place's own), language by number, from, to. */
type PackedToponym = readonly [string | 0, number, number | null, number | null];
/** A polity by number, from, to. */
type PackedSpan = readonly [number, number | null, number | null];

/** A polity: id, rank, and its English names with from and to; those in other languages follow later. */
type PackedPolity = readonly [
  string,
  number,
  readonly (readonly [string, number | null, number | null])[],
];

/** Names that stand for themselves and are referred to by number. */
type Names = readonly string[];

interface PackedPlaces {
  readonly id: Names;
  readonly name: Names;
  readonly names: readonly (readonly PackedToponym[])[];
  readonly kind: readonly number[];
  /** The number of the town plus one; 0 for none. */
  readonly within: readonly number[];
  /** 0 when it is the name itself. */
  readonly modernName: readonly (string | 0)[];
  readonly country: readonly number[];
  readonly polities: readonly (readonly PackedSpan[])[];
  readonly oldStyle: readonly number[];
  readonly position: readonly (readonly [number, number])[];
  readonly precision: readonly number[];
}

interface PackedSegments {
  readonly id: Names;
  readonly kind: readonly number[];
  readonly chapter: readonly number[];
  readonly start: readonly number[];
  readonly certainty: readonly number[];
  /** The place of a stay; from where a leg or an unknown stretch leads. */
  readonly place: readonly number[];
  /** Of legs and unknown stretches, in order. */
  readonly to: readonly number[];
  /** Of legs, in order. */
  readonly via: readonly (readonly number[])[];
  readonly mode: readonly number[];
  readonly vehicle: readonly (string | 0)[];
  readonly guarded: readonly number[];
  readonly routeBasis: readonly number[];
  /** Share of the way and number of the polity plus one; 0 for the sea. */
  readonly polities: readonly (readonly number[])[];
}

interface PackedEvents {
  readonly id: Names;
  readonly chapter: readonly number[];
  readonly start: readonly number[];
  /** Days from the first to the last. */
  readonly lasting: readonly number[];
  readonly place: readonly number[];
  readonly away: readonly number[];
  readonly marked: readonly number[];
  readonly certainty: readonly number[];
}

/** What is written and fetched. */
export interface PackedOutline
  extends Pick<AtlasOutline, "birth" | "death" | "journeys" | "chapters" | "borderDays"> {
  readonly polities: readonly PackedPolity[];
  readonly languages: Names;
  readonly countries: Names;
  readonly places: PackedPlaces;
  readonly segments: PackedSegments;
  readonly lines: PackedLines;
  readonly events: PackedEvents;
}

const SEGMENT_KINDS = ["stay", "leg", "unknown"] as const;

/** Packs the outline of an atlas, leaving out whatever else it holds. */
export function packOutline(atlas: AtlasOutline): PackedOutline {
  const { birth, death, places, segments, events, borderDays } = atlas;
  const placeNumber = numbersOf(places.map(({ id }) => id));
  const polityNumber = numbersOf(atlas.polities.map(({ id }) => id));
  const chapterNumber = numbersOf(atlas.chapters.map(({ id }) => id));
  const languages = distinct(places.flatMap(({ names }) => names.map(({ language }) => language)));
  const countries = distinct(places.map(({ country }) => country));
  const languageNumber = numbersOf(languages);
  const countryNumber = numbersOf(countries);
  const legs = segments.filter((segment): segment is Leg => segment.kind === "leg");
  const moves = segments.filter((segment) => segment.kind !== "stay");
  return {
    birth,
    death,
    borderDays,
    languages,
    countries,
    journeys: atlas.journeys.map(({ id, title, spans }) => ({ id, title, spans })),
    chapters: atlas.chapters.map(({ id, title, shortTitle, start, end }) => ({
      id,
      title,
      shortTitle,
      start,
      end,
    })),
    polities: atlas.polities.map(({ id, rank, names }) => [
      id,
      rank,
      names
        .filter(({ language }) => language === "en")
        .map(({ name, from, to }) => [name, from, to] as const),
    ]),
    places: {
      id: places.map(({ id }) => id),
      name: places.map(({ name }) => name),
      names: places.map(({ name: own, names }) =>
        names.map(({ name, language, from, to }) => [
          name === own ? 0 : name,
          languageNumber(language),
          from,
          to,
        ]),
      ),
      kind: places.map(({ kind }) => PLACE_KINDS.indexOf(kind)),
      within: places.map(({ within }) => (within === null ? 0 : placeNumber(within) + 1)),
      modernName: places.map(({ name, modernName }) => (modernName === name ? 0 : modernName)),
      country: places.map(({ country }) => countryNumber(country)),
      polities: places.map(({ polities }) =>
        polities.map(({ polity, from, to }) => [polityNumber(polity), from, to]),
      ),
      oldStyle: places.map(({ oldStyle }) => Number(oldStyle)),
      position: places.map(({ position }) => position),
      precision: places.map(({ precision }) => precision),
    },
    segments: {
      id: segments.map(({ id }) => id),
      kind: segments.map(({ kind }) => SEGMENT_KINDS.indexOf(kind)),
      chapter: segments.map(({ chapter }) => chapterNumber(chapter)),
      start: segments.map(({ start }) => start),
      certainty: segments.map(({ certainty }) => CERTAINTIES.indexOf(certainty)),
      place: segments.map((segment) =>
        placeNumber(segment.kind === "stay" ? segment.place : segment.from),
      ),
      to: moves.map(({ to }) => placeNumber(to)),
      via: legs.map(({ via }) => via.map(placeNumber)),
      mode: legs.map(({ mode }) => MODES.indexOf(mode)),
      vehicle: legs.map(({ vehicle }) => vehicle ?? 0),
      guarded: legs.map(({ guarded }) => Number(guarded)),
      routeBasis: legs.map(({ routeBasis }) => ROUTE_BASES.indexOf(routeBasis)),
      polities: legs.map(({ polities }) =>
        polities.flatMap(({ polity, share }) => [
          share,
          polity === null ? 0 : polityNumber(polity) + 1,
        ]),
      ),
    },
    lines: packLines(
      legs.map(({ line, from, to }) => ({
        line,
        ends: [
          placeAt(places, placeNumber(from)).position,
          placeAt(places, placeNumber(to)).position,
        ],
      })),
    ),
    events: {
      id: events.map(({ id }) => id),
      chapter: events.map(({ chapter }) => chapterNumber(chapter)),
      start: events.map(({ start }) => start),
      lasting: events.map(({ start, end }) => end - start),
      place: events.map(({ place }) => placeNumber(place)),
      away: events.map(({ away }) => Number(away)),
      marked: events.map(({ marked }) => Number(marked)),
      certainty: events.map(({ certainty }) => CERTAINTIES.indexOf(certainty)),
    },
  };
}

/**
 * Unpacks what {@link packOutline} packed.
 * @throws {RangeError} when a number points at nothing: the file is damaged or of another edition.
 */
export function unpackOutline(packed: PackedOutline): AtlasOutline {
  const { birth, death, borderDays, journeys, chapters, polities, events } = packed;
  const places = unpackPlaces(packed);
  const placeIdAt = (number: number): string => placeAt(places, number).id;
  const chapterIdAt = (number: number): string => at(chapters, number).id;
  return {
    birth,
    death,
    borderDays,
    journeys,
    chapters,
    polities: polities.map(([id, rank, names]) => ({
      id,
      rank,
      names: names.map(([name, from, to]) => ({ name, language: "en", from, to })),
    })),
    places,
    segments: unpackSegments(packed, places),
    events: events.id.map((id, index) => {
      const start = at(events.start, index);
      return {
        id,
        chapter: chapterIdAt(at(events.chapter, index)),
        start,
        end: start + at(events.lasting, index),
        place: placeIdAt(at(events.place, index)),
        away: at(events.away, index) === 1,
        marked: at(events.marked, index) === 1,
        certainty: at(CERTAINTIES, at(events.certainty, index)),
      };
    }),
  };
}

function unpackPlaces({ places, languages, countries, polities }: PackedOutline): readonly Place[] {
  return places.id.map((id, index) => {
    const name = at(places.name, index);
    const within = at(places.within, index);
    return {
      id,
      name,
      names: at(places.names, index).map(
        ([packedName, language, from, to]): Toponym => ({
          name: packedName === 0 ? name : packedName,
          language: at(languages, language),
          from,
          to,
        }),
      ),
      kind: at(PLACE_KINDS, at(places.kind, index)),
      within: within === 0 ? null : at(places.id, within - 1),
      modernName: at(places.modernName, index) || name,
      country: at(countries, at(places.country, index)),
      polities: at(places.polities, index).map(
        ([polity, from, to]): PolitySpan => ({ polity: at(polities, polity)[0], from, to }),
      ),
      oldStyle: at(places.oldStyle, index) === 1,
      position: at(places.position, index),
      precision: at(places.precision, index),
    };
  });
}

function unpackSegments(packed: PackedOutline, places: readonly Place[]): readonly Segment[] {
  const { segments, chapters, polities, death } = packed;
  let moves = 0;
  let legs = 0;
  const ends = segments.kind.flatMap((kind, index): [number, number][] => {
    if (SEGMENT_KINDS[kind] === "stay") return [];
    const to = at(segments.to, moves++);
    return SEGMENT_KINDS[kind] === "leg" ? [[at(segments.place, index), to]] : [];
  });
  moves = 0;
  const lines = unpackLines(
    packed.lines,
    ends.map(([from, to]) => [placeAt(places, from).position, placeAt(places, to).position]),
  );
  return segments.id.map((id, index): Segment => {
    const common = {
      id,
      index,
      chapter: at(chapters, at(segments.chapter, index)).id,
      start: at(segments.start, index),
      end: segments.start[index + 1] ?? death + 1,
      certainty: at(CERTAINTIES, at(segments.certainty, index)),
    };
    const kind = at(SEGMENT_KINDS, at(segments.kind, index));
    const place = placeAt(places, at(segments.place, index)).id;
    if (kind === "stay") return { ...common, kind, place };
    const to = placeAt(places, at(segments.to, moves++)).id;
    if (kind === "unknown") return { ...common, kind, from: place, to };
    const leg = legs++;
    const line = at(lines, leg);
    const stretches = at(segments.polities, leg);
    return {
      ...common,
      kind,
      from: place,
      to,
      via: at(segments.via, leg).map((number) => placeAt(places, number).id),
      mode: at(MODES, at(segments.mode, leg)),
      vehicle: at(segments.vehicle, leg) || null,
      guarded: at(segments.guarded, leg) === 1,
      line,
      kilometres: Number(lengthInKilometres(line).toFixed(3)),
      routeBasis: at(ROUTE_BASES, at(segments.routeBasis, leg)),
      polities: Array.from({ length: stretches.length / 2 }, (_, stretch) => {
        const polity = at(stretches, stretch * 2 + 1);
        return {
          polity: polity === 0 ? null : at(polities, polity - 1)[0],
          share: at(stretches, stretch * 2),
        };
      }),
    };
  });
}

function distinct(names: readonly string[]): Names {
  return [...new Set(names)];
}

/** The number of each name in a list of distinct ones. */
function numbersOf(names: readonly string[]): (name: string) => number {
  const numbers = new Map(names.map((name, number) => [name, number]));
  return (name) => {
    const number = numbers.get(name);
    if (number === undefined)
      throw new RangeError(`"${name}" is referred to but not in the atlas.`);
    return number;
  };
}

function placeAt(places: readonly Place[], number: number): Place {
  return at(places, number);
}

function at<T>(column: readonly T[], index: number): T {
  const value = column[index];
  if (value === undefined) throw new RangeError("The outline of the atlas is damaged.");
  return value;
}
