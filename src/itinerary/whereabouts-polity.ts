/** The polity he was in on a day. */
import type { Day } from "./day";
import {
  type Itinerary,
  placeById,
  representativeMoment,
  segmentOfDay,
  shareOfSegment,
} from "./itinerary";
import { type PolityOfDay, polityAtShare, polityName, polityOfDay } from "./polity";
import type { Segment } from "./segment";

/** The polity he was in on a day; null at sea, and where nothing is known of him or of it. */
export function polityOnDay(itinerary: Itinerary, day: Day): PolityOfDay | null {
  return polityOfSegment(itinerary, segmentOfDay(itinerary, day), day);
}

/** The polity he was in on a day of a segment. */
export function polityOfSegment(
  itinerary: Itinerary,
  segment: Segment,
  day: Day,
): PolityOfDay | null {
  switch (segment.kind) {
    case "stay":
      return polityOfDay(placeById(itinerary, segment.place).polities, day);
    case "leg": {
      const moment = representativeMoment(itinerary, day);
      const polity = polityAtShare(segment.polities, shareOfSegment(segment, moment));
      return polity === null ? null : { polity, disputed: false, occupier: null };
    }
    case "unknown":
      return null;
  }
}

/** "Russian Empire", "Ukraine, contested", "Russian Empire, under the German Empire". */
export function polityInWords(itinerary: Itinerary, of: PolityOfDay, day: Day): string {
  const name = (id: string): string => {
    const polity = itinerary.politiesById.get(id);
    return polity ? polityName(polity, day) : id;
  };
  if (of.occupier !== null) return `${name(of.polity)}, occupied by: ${name(of.occupier)}`;
  return of.disputed ? `${name(of.polity)}, contested` : name(of.polity);
}

/** The polities whose borders a leg crosses, in order, without the sea between. */
export function politiesCrossed({
  polities,
}: Extract<Segment, { kind: "leg" }>): readonly string[] {
  const landed = polities.flatMap(({ polity }) => polity ?? []);
  return landed.filter((polity, index) => polity !== landed[index - 1]);
}
