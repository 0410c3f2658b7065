/** How long he stayed in one town without a break. */
import type { Day } from "../day";
import { type Itinerary, placeById, townOf } from "../itinerary";
import type { Segment } from "../segment";
import { daysOfPart, type PartOfLife } from "./part-of-life";

/** Days in a row in one town. */
export interface TownStay {
  /** Id of the town, or of the place itself in open country. */
  readonly town: string;
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  /** How many days, the first and the last counted. */
  readonly days: number;
}

/**
 * The unbroken stays in a town, the longest first: days in a row each of which left him there. A
 * change of house does not break one, nor does a trip from which he was back the same day.
 */
export function townStays(itinerary: Itinerary, part: PartOfLife): readonly TownStay[] {
  const stays: { town: string; first: Day; last: Day }[] = [];
  for (const { day, segment } of daysOfPart(itinerary, part)) {
    const town = townOfSegment(itinerary, segment);
    if (town === null) continue;
    const stay = stays.at(-1);
    if (stay?.town === town && stay.last === day - 1) stay.last = day;
    else stays.push({ town, first: day, last: day });
  }
  return stays
    .map((stay) => ({ ...stay, days: stay.last - stay.first + 1 }))
    .toSorted((one, other) => other.days - one.days);
}

/** The town that holds all of a segment; null when it leads out of it, or is unknown. */
function townOfSegment(itinerary: Itinerary, segment: Segment): string | null {
  const town = (place: string): string => townOf(itinerary, placeById(itinerary, place)).id;
  switch (segment.kind) {
    case "stay":
      return town(segment.place);
    case "leg":
      return town(segment.from) === town(segment.to) ? town(segment.from) : null;
    case "unknown":
      return null;
  }
}
