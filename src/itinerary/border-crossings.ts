/** The polities that a run of segments passed, and the borders between them that he crossed. */
import { type Day, dayOfMoment } from "./day";
import { type Itinerary, placeById } from "./itinerary";
import { entriesInto, type PolityEntry, politiesOfLeg, polityOfSpans } from "./polity";
import type { Segment, Stay } from "./segment";

/** The polities that segments passed or lay in, each once, with the day of its first entry. */
export function politiesPassed(
  itinerary: Itinerary,
  segments: readonly Segment[],
): readonly PolityEntry[] {
  const passed = new Map<string, Day>();
  for (const { polity, day } of segments.flatMap((segment) => entriesInto(itinerary, segment))) {
    if (!passed.has(polity)) passed.set(polity, day);
  }
  return [...passed].map(([polity, day]) => ({ polity, day }));
}

/**
 * How often consecutive segments led from one polity into another. The sea between two polities
 * makes one crossing; between two coasts of one polity, none. Where the rule of a place changed
 * while he stayed, he crossed nothing.
 */
export function bordersCrossed(itinerary: Itinerary, segments: readonly Segment[]): number {
  let crossed = 0;
  let current: string | null = null;
  for (const segment of segments) {
    for (const polity of enteredBy(itinerary, segment)) {
      if (current !== null && polity !== current) crossed += 1;
      current = polity;
    }
    if (segment.kind === "stay") current = polityAtEnd(itinerary, segment) ?? current;
  }
  return crossed;
}

/** The polities a segment takes him into; of a stay, the one in which it began. */
function enteredBy(itinerary: Itinerary, segment: Segment): readonly string[] {
  switch (segment.kind) {
    case "leg":
      return politiesOfLeg(segment);
    case "stay": {
      const { polities } = placeById(itinerary, segment.place);
      const polity = polityOfSpans(polities, dayOfMoment(segment.start));
      return polity === null ? [] : [polity];
    }
    case "unknown":
      return [];
  }
}

function polityAtEnd(itinerary: Itinerary, { place, end }: Stay): string | null {
  return polityOfSpans(placeById(itinerary, place).polities, dayOfMoment(end));
}
