/** The part of the itinerary that a filter leaves. */
import { touchesExtent } from "./extent";
import { placeById, type SourcedItinerary } from "./itinerary";
import type { Place } from "./place";
import { entriesInto } from "./polity";
import type { Segment, SourcedSegment } from "./segment";
import {
  type Activity,
  type Criterion,
  criteriaOf,
  type SegmentFilter,
  without,
} from "./segment-filter";

/** The segments that a filter leaves, in order of time. */
export function segmentsMatching(
  itinerary: SourcedItinerary,
  filter: SegmentFilter,
): readonly SourcedSegment[] {
  const asked = criteriaOf(filter).map((criterion) => MATCHES[criterion]);
  return itinerary.atlas.segments.filter((segment) =>
    asked.every((matches) => matches(segment, filter, itinerary)),
  );
}

type Matches = (
  segment: SourcedSegment,
  filter: SegmentFilter,
  itinerary: SourcedItinerary,
) => boolean;

const MATCHES: Readonly<Record<Criterion, Matches>> = {
  period: ({ start, end }, { period }) =>
    period === null || (start < period.last + 1 && (end > period.first || start >= period.first)),
  countries: (segment, { countries }, itinerary) =>
    placesTouched(itinerary, segment).some(({ country }) => countries.includes(country)),
  polities: (segment, { polities }, itinerary) =>
    entriesInto(itinerary, segment).some(({ polity }) => polities.includes(polity)),
  activities: (segment, { activities }) => {
    const activity = activityOf(segment);
    return activity !== null && activities.includes(activity);
  },
  certainties: ({ certainty }, { certainties }) => certainties.includes(certainty),
  person: ({ people }, { person }) => person === null || people.includes(person),
  extent: (segment, { extent }, itinerary) =>
    extent === null ||
    (segment.kind === "leg"
      ? touchesExtent(extent, segment.line)
      : placesTouched(itinerary, segment).some(({ position }) =>
          touchesExtent(extent, [position]),
        )),
};

/** What a segment is; null for a stretch of which nothing is known. */
export function activityOf(segment: Segment): Activity | null {
  switch (segment.kind) {
    case "stay":
      return "stay";
    case "leg":
      return segment.mode;
    case "unknown":
      return null;
  }
}

/** The places of a segment, in order: where he stayed, or left, passed and arrived. */
export function placesTouched(itinerary: SourcedItinerary, segment: Segment): readonly Place[] {
  const ids =
    segment.kind === "stay"
      ? [segment.place]
      : [segment.from, ...(segment.kind === "leg" ? segment.via : []), segment.to];
  return ids.map((id) => placeById(itinerary, id));
}

/** How many segments match once one of the things asked is dropped. */
export interface Loosened {
  readonly criterion: Criterion;
  readonly count: number;
}

/** What dropping each thing that a filter asks would leave; what leaves most comes first. */
export function loosened(itinerary: SourcedItinerary, filter: SegmentFilter): readonly Loosened[] {
  return criteriaOf(filter)
    .map((criterion) => ({
      criterion,
      count: segmentsMatching(itinerary, without(filter, criterion)).length,
    }))
    .sort((a, b) => b.count - a.count);
}
