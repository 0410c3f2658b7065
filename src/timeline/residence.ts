/** Where he lived, as bands: by country from afar, by town from nearer, by place when near. */
import { type Day, dayOfMoment, type Moment } from "../itinerary/day";
import { type Itinerary, placeById, townOf } from "../itinerary/itinerary";
import { polityNameOnDay } from "../itinerary/polity";
import type { Stay } from "../itinerary/segment";
import { placeNameOnDay } from "../language/whereabouts";
import { tokenOfPolity } from "../map/polity-colors";
import { indexRuns, type Run, type Runs } from "./runs";

/** A stretch in one country, town or place. */
export interface Residence extends Run {
  readonly name: string;
  /** The token of tokens.css for the polity that held the place. */
  readonly token: string;
}

/** The three levels of nearness. */
export interface Residences {
  readonly byCountry: Runs<Residence>;
  readonly byTown: Runs<Residence>;
  readonly byPlace: Runs<Residence>;
}

/** A stay within the days of one polity. */
interface Part extends Run {
  readonly stay: Stay;
  readonly polity: string | null;
}

/** Merges the stays of a life. Moves within a country or town do not part it; the unknown does. */
export function residencesOf(itinerary: Itinerary): Residences {
  const parts = partsOf(itinerary);
  const token = ({ polity }: Part): string => tokenOfPolity(itinerary, polity);
  const town = ({ stay }: Part) => townOf(itinerary, placeById(itinerary, stay.place));
  const level = (key: (part: Part) => string, name: (part: Part, day: Day) => string) =>
    indexRuns(
      merged(itinerary, parts, key).map(({ first, start, end }): Residence => {
        return { start, end, token: token(first), name: name(first, dayOfMoment(start)) };
      }),
    );
  const country = (part: Part, day: Day): string =>
    part.polity === null
      ? placeById(itinerary, part.stay.place).country
      : polityNameOnDay(itinerary, part.polity, day);
  return {
    byCountry: level((part) => part.polity ?? town(part).country, country),
    byTown: level(
      (part) => `${town(part).id} ${part.polity}`,
      (part, day) => placeNameOnDay(town(part), day),
    ),
    byPlace: level(
      ({ stay, polity }) => `${stay.place} ${polity}`,
      ({ stay }, day) => placeNameOnDay(placeById(itinerary, stay.place), day),
    ),
  };
}

function partsOf(itinerary: Itinerary): readonly Part[] {
  return itinerary.atlas.segments.flatMap((segment): readonly Part[] => {
    if (segment.kind !== "stay") return [];
    const { polities } = placeById(itinerary, segment.place);
    const parts = polities.flatMap(({ polity, from, to }): readonly Part[] => {
      const start = Math.max(segment.start, from ?? segment.start);
      const end = Math.min(segment.end, to ?? segment.end);
      return start < end ? [{ stay: segment, polity, start, end }] : [];
    });
    return parts.length > 0 ? parts : [{ ...segment, stay: segment, polity: null }];
  });
}

interface Merged extends Run {
  readonly first: Part;
}

function merged(
  itinerary: Itinerary,
  parts: readonly Part[],
  key: (part: Part) => string,
): readonly Merged[] {
  const runs: { first: Part; key: string; start: Moment; end: Moment; index: number }[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const own = key(part);
    if (last?.key === own && !unknownBetween(itinerary, last.index, part.stay.index)) {
      last.end = part.end;
      last.index = part.stay.index;
    } else {
      const { start, end } = part;
      runs.push({ first: part, key: own, start, end, index: part.stay.index });
    }
  }
  return runs;
}

function unknownBetween({ atlas }: Itinerary, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) {
    if (atlas.segments[index]?.kind === "unknown") return true;
  }
  return false;
}
