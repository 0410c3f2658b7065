/**
 * The filter as part of a link: `from`, `to`, `country`, `polity`, `mode`, `certainty` (each of these
 * four may stand several times), `with` (a person) and `bbox=west,south,east,north`.
 */
import { isoFromDay } from "../itinerary/day";
import { type DayRange, readDayRange } from "../itinerary/day-range";
import { CERTAINTIES } from "../itinerary/evidence";
import type { Extent } from "../itinerary/extent";
import type { Itinerary } from "../itinerary/itinerary";
import { ACTIVITIES, type SegmentFilter } from "../itinerary/segment-filter";

/** Reads the filter of a link; what cannot be understood is left out, and said in `problems`. */
export function readFilter(
  itinerary: Itinerary,
  parameters: URLSearchParams,
  problems: string[],
): SegmentFilter {
  const { places } = itinerary.atlas;
  const listed = <Value extends string>(
    name: string,
    find: (text: string) => Value | undefined,
  ): readonly Value[] =>
    [...new Set(parameters.getAll(name))].flatMap((text) => {
      const value = find(text);
      if (value === undefined) problems.push(`There is no ${name} "${text}" to filter by.`);
      return value ?? [];
    });
  return {
    period: readPeriod(itinerary, parameters, problems),
    countries: listed("country", (text) => places.find(({ country }) => country === text)?.country),
    polities: listed("polity", (text) => itinerary.politiesById.get(text)?.id),
    activities: listed("mode", (text) => ACTIVITIES.find((activity) => activity === text)),
    certainties: listed("certainty", (text) => CERTAINTIES.find((known) => known === text)),
    // People are told of later than the outline: it is said then when there is no such one.
    person: parameters.get("with"),
    extent: readExtent(parameters, problems),
  };
}

/** The parts of a link's query that {@link readFilter} reads back. */
export function writeFilter(itinerary: Itinerary, filter: SegmentFilter): readonly string[] {
  const { period, countries, polities, activities, certainties, person, extent } = filter;
  const { birth, death } = itinerary.atlas;
  const parts: readonly (readonly [string, string | null])[] = [
    // A year alone begins on its first day, and as an end is over with its last.
    [
      "from",
      period && period.first > birth ? isoFromDay(period.first).replace("-01-01", "") : null,
    ],
    ["to", period && period.last < death ? isoFromDay(period.last).replace("-12-31", "") : null],
    ...countries.map((country) => ["country", country] as const),
    ...polities.map((polity) => ["polity", polity] as const),
    ...activities.map((activity) => ["mode", activity] as const),
    ...certainties.map((certainty) => ["certainty", certainty] as const),
    ["with", person],
    ["bbox", extent && cornersOf(extent)],
  ];
  return parts.flatMap(([name, text]) => (text === null ? [] : `${name}=${inQuery(text)}`));
}

function cornersOf({ southWest, northEast }: Extent): string {
  return [...southWest, ...northEast].map((degrees) => Number(degrees.toFixed(3))).join(",");
}

/** Commas may stand in a query as they are. */
function inQuery(text: string): string {
  return encodeURIComponent(text).replaceAll("%2C", ",");
}

function readPeriod(
  { atlas }: Itinerary,
  parameters: URLSearchParams,
  problems: string[],
): DayRange | null {
  const from = parameters.get("from") ?? "";
  const to = parameters.get("to") ?? "";
  if (from === "" && to === "") return null;
  const read = readDayRange(from, to, { first: atlas.birth, last: atlas.death });
  if (read.kind === "range") return read.range;
  problems.push(read.message);
  return null;
}

function readExtent(parameters: URLSearchParams, problems: string[]): Extent | null {
  const text = parameters.get("bbox");
  if (text === null) return null;
  const [west, south, east, north, ...rest] = text.split(",").map(Number);
  if (
    west !== undefined &&
    south !== undefined &&
    east !== undefined &&
    north !== undefined &&
    rest.length === 0 &&
    west <= east &&
    south <= north
  ) {
    return { southWest: [west, south], northEast: [east, north] };
  }
  problems.push(`The part of the map "${text}" was not understood; all of it counts.`);
  return null;
}
