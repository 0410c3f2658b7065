/** How many days he spent in each country of today, and in each polity of its day. */
import type { Day } from "../day";
import { type Itinerary, placeById, segmentOfDay } from "../itinerary";
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

/** By which borders days are counted: those of the countries of today, or those of the day itself. */
export type Borders = "country" | "polity";

/**
 * Where a day was spent. By countries of today, the one that the place of its stay lies in; a day
 * that left him on a leg is on the way. By polities, the one that held the place in which the day
 * left him, be it on a leg; on the way are the days that left him at sea.
 */
export function whereaboutsOn(itinerary: Itinerary, day: Day, borders: Borders): Whereabouts {
  const segment = segmentOfDay(itinerary, day);
  if (borders === "polity") {
    const polity = polityOnDay(itinerary, day);
    return polity === null ? withoutLand(segment) : { kind: "land", id: polity };
  }
  return segment.kind === "stay"
    ? { kind: "land", id: placeById(itinerary, segment.place).country }
    : withoutLand(segment);
}

/** Days by land, most days first; each day counts once, by {@link whereaboutsOn}. */
export function daysByLand(
  itinerary: Itinerary,
  part: PartOfLife,
  borders: Borders,
): readonly DaysInLand[] {
  const counts = new Map<string, { where: Whereabouts; days: number; first: Day; last: Day }>();
  for (const { day } of daysOfPart(itinerary, part)) {
    const where = whereaboutsOn(itinerary, day, borders);
    const key = keyOfWhereabouts(where);
    const count = counts.get(key) ?? { where, days: 0, first: day, last: day };
    counts.set(key, { ...count, days: count.days + 1, last: day });
  }
  return [...counts.values()].toSorted((one, other) => other.days - one.days);
}

/** A text that is the same for the same whereabouts and differs otherwise. */
export function keyOfWhereabouts(where: Whereabouts): string {
  return where.kind === "land" ? `land ${where.id}` : where.kind;
}

function withoutLand({ kind }: Segment): Whereabouts {
  return kind === "leg" ? { kind: "on-the-way" } : { kind: "unknown" };
}
