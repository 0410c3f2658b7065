/** The records of the life: what lies furthest out, and what lasted or led longest. */
import { type Day, dayOfMoment, gregorianFromDay } from "../day";
import { distanceInKilometres } from "../distance";
import { type Itinerary, placeById, positionAt } from "../itinerary";
import type { Place } from "../place";
import type { Leg } from "../segment";
import { type FarthestDays, farthestDays } from "./distance-by-day";
import { distanceByYear } from "./distance-by-year";
import { legsOfPart, type PartOfLife } from "./part-of-life";
import { polityRuns } from "./polity-runs";
import { type TownStay, townStays } from "./town-stays";

/** A record, with the day on which it can be seen. */
export type LifeRecord =
  | {
      readonly kind: "furthest-north" | "furthest-south" | "furthest-east" | "furthest-west";
      /** Where he stayed: what a leg passed on the way is not counted. */
      readonly place: Place;
      readonly day: Day;
    }
  | {
      readonly kind: "furthest-from-birth";
      readonly place: Place;
      /** Great circle from the place of his birth. */
      readonly kilometres: number;
      readonly day: Day;
    }
  | {
      readonly kind: "longest-leg" | "slowest-leg";
      readonly leg: Leg;
      readonly kilometres: number;
      /** Calendar days that it touched. */
      readonly days: number;
      readonly day: Day;
    }
  | ({ readonly kind: "fastest-week"; readonly day: Day } & FarthestDays)
  | {
      readonly kind: "farthest-year";
      readonly year: number;
      readonly kilometres: number;
      readonly day: Day;
    }
  | {
      readonly kind: "most-moves-in-a-year";
      readonly year: number;
      readonly moves: number;
      readonly day: Day;
    }
  | ({ readonly kind: "longest-in-one-town"; readonly day: Day } & TownStay)
  | {
      readonly kind: "longest-in-one-polity";
      readonly polity: string;
      readonly first: Day;
      /** Inclusive. */
      readonly last: Day;
      readonly days: number;
      readonly day: Day;
    };

/** The kinds of records, in the order in which they are told. */
export type RecordKind = LifeRecord["kind"];

/** Every record that a part of the life has; of equals, the first in time. */
export function lifeRecords(itinerary: Itinerary, part: PartOfLife): readonly LifeRecord[] {
  return [
    ...extremes(itinerary, part),
    ...legRecords(itinerary, part),
    ...paceRecords(itinerary, part),
    ...restRecords(itinerary, part),
  ];
}

/** The stays furthest out in each direction, and from where he was born. */
function extremes(itinerary: Itinerary, part: PartOfLife): readonly LifeRecord[] {
  const stops: { place: Place; day: Day }[] = [];
  const seen = new Set<string>();
  for (const segment of itinerary.atlas.segments) {
    const day = Math.max(dayOfMoment(segment.start), part.first);
    const counts = segment.end > part.first && day <= part.last && part.includes(segment);
    if (segment.kind !== "stay" || !counts || seen.has(segment.place)) continue;
    seen.add(segment.place);
    stops.push({ place: placeById(itinerary, segment.place), day });
  }
  const birthplace = positionAt(itinerary, itinerary.atlas.birth);
  const fromBirth = ({ position }: Place): number => distanceInKilometres(birthplace, position);
  const furthest = (measure: (place: Place) => number) =>
    highest(stops, ({ place }) => measure(place));
  const ends = [
    { kind: "furthest-north", stop: furthest(({ position }) => position[1]) },
    { kind: "furthest-south", stop: furthest(({ position }) => -position[1]) },
    { kind: "furthest-east", stop: furthest(({ position }) => position[0]) },
    { kind: "furthest-west", stop: furthest(({ position }) => -position[0]) },
  ] as const;
  const away = furthest(fromBirth);
  return [
    ...ends.flatMap(({ kind, stop }) => (stop ? { kind, ...stop } : [])),
    ...(away
      ? [{ kind: "furthest-from-birth" as const, ...away, kilometres: fromBirth(away.place) }]
      : []),
  ];
}

/** The longest move by distance and by time. */
function legRecords(itinerary: Itinerary, part: PartOfLife): readonly LifeRecord[] {
  const stretches = legsOfPart(itinerary, part).map(({ leg, start, end, kilometres }) => ({
    leg,
    kilometres,
    days: Math.ceil(end) - Math.floor(start),
    day: dayOfMoment(start),
  }));
  const longest = highest(stretches, ({ kilometres }) => kilometres);
  const slowest = highest(stretches, ({ days }) => days);
  return [
    ...(longest ? [{ kind: "longest-leg" as const, ...longest }] : []),
    ...(slowest ? [{ kind: "slowest-leg" as const, ...slowest }] : []),
  ];
}

const DAYS_OF_A_WEEK = 7;

/** The week and the year of most travel. */
function paceRecords(itinerary: Itinerary, part: PartOfLife): readonly LifeRecord[] {
  const week = farthestDays(itinerary, part, DAYS_OF_A_WEEK);
  const kilometresByYear = new Map<number, number>();
  for (const { year, kilometres } of distanceByYear(itinerary, part)) {
    kilometresByYear.set(year, (kilometresByYear.get(year) ?? 0) + kilometres);
  }
  const stretches = legsOfPart(itinerary, part);
  const movesByYear = new Map<number, number>();
  for (const { start } of stretches) {
    const { year } = gregorianFromDay(start);
    movesByYear.set(year, (movesByYear.get(year) ?? 0) + 1);
  }
  const firstMoveOf = (year: number): Day =>
    Math.floor(
      stretches.find(({ end }) => gregorianFromDay(end).year >= year)?.start ?? part.first,
    );
  const farthest = highest([...kilometresByYear], ([, kilometres]) => kilometres);
  const busiest = highest([...movesByYear], ([, moves]) => moves);
  return [
    ...(week ? [{ kind: "fastest-week" as const, day: week.first, ...week }] : []),
    ...(farthest
      ? [
          {
            kind: "farthest-year" as const,
            year: farthest[0],
            kilometres: farthest[1],
            day: firstMoveOf(farthest[0]),
          },
        ]
      : []),
    ...(busiest
      ? [
          {
            kind: "most-moves-in-a-year" as const,
            year: busiest[0],
            moves: busiest[1],
            day: firstMoveOf(busiest[0]),
          },
        ]
      : []),
  ];
}

/** Where he stayed longest without a break. */
function restRecords(itinerary: Itinerary, part: PartOfLife): readonly LifeRecord[] {
  const [town] = townStays(itinerary, part);
  const polity = highest(polityRuns(itinerary, part), ({ first, last }) => last - first);
  return [
    ...(town ? [{ kind: "longest-in-one-town" as const, day: town.first, ...town }] : []),
    ...(polity
      ? [
          {
            kind: "longest-in-one-polity" as const,
            ...polity,
            days: polity.last - polity.first + 1,
            day: polity.first,
          },
        ]
      : []),
  ];
}

/** The first of those with the highest measure. */
function highest<T>(all: readonly T[], measure: (one: T) => number): T | undefined {
  let best: { one: T; measure: number } | undefined;
  for (const one of all) {
    const value = measure(one);
    if (!best || value > best.measure) best = { one, measure: value };
  }
  return best?.one;
}
