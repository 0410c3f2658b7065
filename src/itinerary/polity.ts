/** Polities: the states that held the land, through time, and which of them he was in. */
import { type Day, dayOfMoment } from "./day";
import {
  type Itinerary,
  placeById,
  segmentOfDay,
  segmentsOfDay,
  shareOfSegment,
} from "./itinerary";
import { type NameInUse, nameInUse, type Toponym } from "./place";
import type { Leg, Segment } from "./segment";

/** A state, or a territory governed as one. */
export interface Polity {
  readonly id: string;
  readonly names: readonly Toponym[];
  /** Its names in the language of the reader, in order of time; absent where that is English. */
  readonly called?: readonly NameInUse[];
  /** From 1, a great empire, to 4. */
  readonly rank: number;
}

/** The days over which one polity held a place: half open, null for no bound within his life. */
export interface PolitySpan {
  readonly polity: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What a leg crosses from a share of its way on, 0 to 1, until the next stretch; null is the sea. */
export interface PolityStretch {
  readonly polity: string | null;
  readonly share: number;
}

/** Whether two stretches of days, half open and null for no bound, have a day in common. */
export function haveDayInCommon(
  one: Pick<PolitySpan, "from" | "to">,
  other: Pick<PolitySpan, "from" | "to">,
): boolean {
  const before = (end: Day | null, start: Day | null): boolean =>
    end !== null && start !== null && end <= start;
  return !before(one.to, other.from) && !before(other.to, one.from);
}

/** The polity of a day among spans in order of time; null in a gap. */
export function polityOfSpans(spans: readonly PolitySpan[], day: Day): string | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as PolitySpan;
    if (span.from !== null && day < span.from) high = middle - 1;
    else if (span.to !== null && day >= span.to) low = middle + 1;
    else return span.polity;
  }
  return null;
}

/** The polity at a share (0 to 1) of a leg's way; null at sea. */
export function polityOfStretches(
  stretches: readonly PolityStretch[],
  share: number,
): string | null {
  return stretches.findLast((stretch) => stretch.share <= share)?.polity ?? null;
}

/** The ids of the polities a leg passes, in order, without the sea between. */
export function politiesOfLeg({ polities }: Pick<Leg, "polities">): readonly string[] {
  return polities
    .flatMap(({ polity }) => polity ?? [])
    .filter((polity, index, all) => polity !== all[index - 1]);
}

/**
 * The id of the polity in which the day left him (by the rule of {@link segmentOfDay}); null at sea
 * and while his whereabouts are unknown.
 */
export function polityOnDay(itinerary: Itinerary, day: Day): string | null {
  return politiesOfSegmentOnDay(itinerary, segmentOfDay(itinerary, day), day).at(-1) ?? null;
}

/** The ids of all polities he was in on a day, in order; one entered twice in a row counts once. */
export function politiesOfDay(itinerary: Itinerary, day: Day): readonly string[] {
  return segmentsOfDay(itinerary, day)
    .flatMap((segment) => politiesOfSegmentOnDay(itinerary, segment, day))
    .flatMap((polity) => polity ?? [])
    .filter((polity, index, all) => polity !== all[index - 1]);
}

/** What a segment passes on a day, in order; null for the sea and the unknown. */
function politiesOfSegmentOnDay(
  itinerary: Itinerary,
  segment: Segment,
  day: Day,
): readonly (string | null)[] {
  switch (segment.kind) {
    case "stay":
      return [polityOfSpans(placeById(itinerary, segment.place).polities, day)];
    case "unknown":
      return [null];
    case "leg": {
      const first = shareOfSegment(segment, day);
      const last = shareOfSegment(segment, day + 1);
      return [
        polityOfStretches(segment.polities, first),
        ...segment.polities
          .filter(({ share }) => share > first && share <= last)
          .map(({ polity }) => polity),
      ];
    }
  }
}

/** The ids of the polities of the life in order of first entry, none later than `until`. */
export function politiesReached(itinerary: Itinerary, until: Day): readonly string[] {
  const reached = new Set<string>();
  for (const { polity, day } of entriesOf(itinerary)) if (day <= until) reached.add(polity);
  return [...reached];
}

/** A polity, and a day on which he came into it or it came to him. */
export interface PolityEntry {
  readonly polity: string;
  readonly day: Day;
}

const entriesByItinerary = new WeakMap<Itinerary, readonly PolityEntry[]>();

/** Every change of polity in the life, in order of time; he may enter one again and again. */
export function entriesOf(itinerary: Itinerary): readonly PolityEntry[] {
  const known = entriesByItinerary.get(itinerary);
  if (known) return known;
  const entries = itinerary.atlas.segments
    .flatMap((segment) => entriesInto(itinerary, segment))
    .filter(({ polity }, index, all) => polity !== all[index - 1]?.polity);
  entriesByItinerary.set(itinerary, entries);
  return entries;
}

/** The polities of one segment, each with the day of it, in order of time; none for the unknown. */
export function entriesInto(itinerary: Itinerary, segment: Segment): readonly PolityEntry[] {
  const first = dayOfMoment(segment.start);
  switch (segment.kind) {
    case "unknown":
      return [];
    case "stay":
      return placeById(itinerary, segment.place)
        .polities.filter(
          ({ from, to }) => (from === null || from < segment.end) && (to === null || to > first),
        )
        .map(({ polity, from }) => ({ polity, day: Math.max(first, from ?? first) }));
    case "leg":
      return segment.polities.flatMap(({ polity, share }) =>
        polity === null
          ? []
          : { polity, day: dayOfMoment(segment.start + share * (segment.end - segment.start)) },
      );
  }
}

/** The name of a polity on a day in the language of the reader, else its English name, else its id. */
export function polityNameOnDay(itinerary: Itinerary, id: string, day: Day): string {
  const { names = [], called } = itinerary.politiesById.get(id) ?? {};
  if (called && called.length > 0) return nameInUse(called, day);
  const english = names.find(
    (name) =>
      name.language === "en" &&
      (name.from === null || name.from <= day) &&
      (name.to === null || day < name.to),
  );
  return (english ?? names[0])?.name ?? id;
}
