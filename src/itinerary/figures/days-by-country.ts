/** How many days he spent in each country of today, and in each polity of its day. */
import type { Day } from "../day";
import { type Itinerary, placeById } from "../itinerary";
import { polityOnDay } from "../polity";
import type { Segment } from "../segment";
import { daysOfPart, type PartOfLife } from "./part-of-life";

/** Where days were spent: in a land, on the way, or nobody knows. */
export type Whereabouts =
  /** A country of today by its name, or a polity by its id. */
  | { readonly kind: "land"; readonly id: string }
  /** A day that left him on the way; of polities, at sea only. */
  | { readonly kind: "on-the-way" }
  | { readonly kind: "unknown" };

/** Days spent in one land. */
export interface DaysInLand {
  readonly where: Whereabouts;
  readonly days: number;
  /** The first day there. */
  readonly first: Day;
  /** The last day there. */
  readonly last: Day;
}

/**
 * Days by the country that the place lies in today, most days first. Each day counts once, by the
 * segment that answers for it; a day that left him on a leg is on the way.
 */
export function daysByCountry(itinerary: Itinerary, part: PartOfLife): readonly DaysInLand[] {
  return countDays(itinerary, part, (segment) =>
    segment.kind === "stay"
      ? { kind: "land", id: placeById(itinerary, segment.place).country }
      : withoutLand(segment),
  );
}

/**
 * Days by the polity that held the place on the day, most days first. Each day counts once, in the
 * polity in which it left him; on the way are the days that left him at sea.
 */
export function daysByPolity(itinerary: Itinerary, part: PartOfLife): readonly DaysInLand[] {
  return countDays(itinerary, part, (segment, day) => {
    const polity = polityOnDay(itinerary, day);
    return polity === null ? withoutLand(segment) : { kind: "land", id: polity };
  });
}

function withoutLand({ kind }: Segment): Whereabouts {
  return kind === "leg" ? { kind: "on-the-way" } : { kind: "unknown" };
}

function countDays(
  itinerary: Itinerary,
  part: PartOfLife,
  whereOn: (segment: Segment, day: Day) => Whereabouts,
): readonly DaysInLand[] {
  const counts = new Map<string, { where: Whereabouts; days: number; first: Day; last: Day }>();
  for (const { day, segment } of daysOfPart(itinerary, part)) {
    const where = whereOn(segment, day);
    const key = where.kind === "land" ? `land ${where.id}` : where.kind;
    const count = counts.get(key) ?? { where, days: 0, first: day, last: day };
    counts.set(key, { ...count, days: count.days + 1, last: day });
  }
  return [...counts.values()].toSorted((one, other) => other.days - one.days);
}
