/** What the itinerary says of his works: which he was at on a day, and which were written at a place. */
import type { Day } from "./day";
import { isExact } from "./evidence";
import { placeById, type SourcedItinerary, segmentOfDay } from "./itinerary";
import type { Work, Writing } from "./work";

/** The works written at any of some places, in the order in which they were begun. */
export function worksWrittenAt(
  { atlas }: SourcedItinerary,
  placeIds: ReadonlySet<string>,
): readonly Work[] {
  return atlas.works.filter(({ writing }) => writing?.places.some((id) => placeIds.has(id)));
}

/**
 * The works he was at on a day: those whose writing runs over it, at the place where he stayed. What
 * is dated only to a month or a year is not told of any one day of it; nor are collections, whose
 * pieces were written on days of their own.
 */
export function worksOnDay(itinerary: SourcedItinerary, day: Day): readonly Work[] {
  const segment = segmentOfDay(itinerary, day);
  if (segment.kind !== "stay") return [];
  const place = placeById(itinerary, segment.place);
  const here = new Set([place.id, ...(place.within === null ? [] : [place.within])]);
  return itinerary.atlas.works.filter(
    ({ kind, writing }) =>
      kind !== "collection" &&
      writing !== null &&
      writing.first <= day &&
      day <= writing.last &&
      isSpan(writing) &&
      writing.places.some((id) => here.has(id)),
  );
}

/** Whether the days of the writing are more than the middle of a coarse date. */
function isSpan({ first, last, startDate }: Writing): boolean {
  return first < last || isExact(startDate);
}

/** The works that tell of a person, or in which the person had a part. */
export function worksWith({ atlas }: SourcedItinerary, personId: string): readonly Work[] {
  return atlas.works.filter(({ people }) => people.includes(personId));
}

/** The work that a source is, when the atlas cites one of his own; null when it is not. */
export function workOfSource({ atlas }: SourcedItinerary, sourceId: string): Work | null {
  return atlas.works.find(({ source }) => source === sourceId) ?? null;
}

/** The day by which a work stands in a list: when it was begun, else when it came out; null for neither. */
export function dayOfWork({ writing, publication }: Work): Day | null {
  return writing?.first ?? publication?.date.earliest ?? null;
}
