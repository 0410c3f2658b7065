/** The itinerary: the atlas, in outline or whole, with the indices that answer "where was he?". */
import type { Atlas, AtlasOutline } from "./atlas";
import { type Day, dayOfMoment, type Moment } from "./day";
import type { Person } from "./person";
import type { Position } from "./place";
import type { Polity } from "./polity";
import { type MeasuredRoute, measureRoute, pointAlongRoute } from "./route";
import type { Segment } from "./segment";
import type { Source } from "./source";
import type { Work } from "./work";

/** The atlas, indexed for questions. Made once by {@link createItinerary}. */
export interface Itinerary<A extends AtlasOutline = AtlasOutline> {
  readonly atlas: A;
  /** First moment of each segment, in order. */
  readonly starts: Float64Array;
  /** Routes of the legs by segment index. */
  readonly routes: ReadonlyMap<number, MeasuredRoute>;
  readonly placesById: ReadonlyMap<string, A["places"][number]>;
  readonly segmentsById: ReadonlyMap<string, A["segments"][number]>;
  readonly politiesById: ReadonlyMap<string, Polity>;
  readonly eventsById: ReadonlyMap<string, A["events"][number]>;
}

/** The itinerary with every account, person and source: what is read, beside what is drawn. */
export interface SourcedItinerary extends Itinerary<Atlas> {
  readonly peopleById: ReadonlyMap<string, Person>;
  readonly sourcesById: ReadonlyMap<string, Source>;
  readonly worksById: ReadonlyMap<string, Work>;
}

/**
 * Indexes a whole atlas.
 * @throws {RangeError} when the segments do not tile the life in order.
 */
export function createSourcedItinerary(atlas: Atlas): SourcedItinerary {
  return {
    ...createItinerary(atlas),
    peopleById: byId(atlas.people),
    sourcesById: byId(atlas.sources),
    worksById: byId(atlas.works),
  };
}

/**
 * Indexes an atlas in outline.
 * @throws {RangeError} when the segments do not tile the life in order.
 */
export function createItinerary<A extends AtlasOutline>(atlas: A): Itinerary<A> {
  const segments: AtlasOutline["segments"] = atlas.segments;
  const starts = new Float64Array(segments.length);
  const routes = new Map<number, MeasuredRoute>();
  let reached: Moment = atlas.birth;
  segments.forEach((segment, index) => {
    if (segment.index !== index || segment.start !== reached || segment.end < segment.start) {
      throw new RangeError(`Segment ${segment.id} does not continue the one before it.`);
    }
    reached = segment.end;
    starts[index] = segment.start;
    if (segment.kind === "leg") routes.set(index, measureRoute(segment.line));
  });
  if (reached !== atlas.death + 1) {
    throw new RangeError("The itinerary does not end with the last day of the life.");
  }
  return {
    atlas,
    starts,
    routes,
    placesById: byId<A["places"][number]>(atlas.places),
    politiesById: byId(atlas.polities),
    segmentsById: byId<A["segments"][number]>(atlas.segments),
    eventsById: byId<A["events"][number]>(atlas.events),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The index of the last start at or before `moment`; 0 for moments before the first. */
export function segmentIndexAt(starts: Float64Array, moment: Moment): number {
  let low = 0;
  let high = starts.length;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= moment) low = middle;
    else high = middle;
  }
  return low;
}

/** The segment under way at a moment. Moments outside the life answer its first or last segment. */
export function segmentAt<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  moment: Moment,
): A["segments"][number] {
  const index = segmentIndexAt(itinerary.starts, moment);
  return itinerary.atlas.segments[index] as A["segments"][number];
}

/** The place with an id. @throws {RangeError} when there is none. */
export function placeById<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  id: string,
): A["places"][number] {
  const place = itinerary.placesById.get(id);
  if (!place) throw new RangeError(`There is no place "${id}" in the atlas.`);
  return place;
}

/** The town a place lies in, or the place itself when it is a town or open country. */
export function townOf<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  place: A["places"][number],
): A["places"][number] {
  return place.within === null ? place : placeById(itinerary, place.within);
}

/** How much of a segment has passed at a moment, from 0 to 1. */
export function shareOfSegment(
  { start, end }: Pick<Segment, "start" | "end">,
  moment: Moment,
): number {
  const span = end - start;
  return span === 0 ? 1 : Math.min(1, Math.max(0, (moment - start) / span));
}

/**
 * Where he was at a moment, [longitude, latitude] in degrees. On a leg, by even pace along its
 * route; while his whereabouts are unknown, where he was last known to be.
 */
export function positionAt(itinerary: Itinerary, moment: Moment): Position {
  const segment = segmentAt(itinerary, moment);
  switch (segment.kind) {
    case "stay":
      return placeById(itinerary, segment.place).position;
    case "unknown":
      return placeById(itinerary, segment.from).position;
    case "leg": {
      const route = itinerary.routes.get(segment.index) as MeasuredRoute;
      return pointAlongRoute(route, shareOfSegment(segment, moment)).position;
    }
  }
}

/**
 * The segment that answers for a whole day: the last stay that touches it (where the day left
 * him); on a day without a stay, what he was doing at its middle.
 */
export function segmentOfDay<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  day: Day,
): A["segments"][number] {
  const { segments } = itinerary.atlas;
  for (let index = segmentIndexAt(itinerary.starts, lastMomentOfDay(day)); index >= 0; index--) {
    const segment = segments[index] as A["segments"][number];
    if (segment.end <= day) break;
    if (segment.kind === "stay") return segment;
  }
  return segmentAt(itinerary, day + 0.5);
}

/** A moment of the day at which its answering segment ({@link segmentOfDay}) is under way. */
export function representativeMoment(itinerary: Itinerary, day: Day): Moment {
  const segment = segmentOfDay(itinerary, day);
  const start = Math.max(segment.start, day);
  const end = Math.min(segment.end, day + 1);
  return (start + end) / 2;
}

/** All segments that touch a day, in order. */
export function segmentsOfDay<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  day: Day,
): readonly A["segments"][number][] {
  const first = segmentIndexAt(itinerary.starts, day);
  const last = segmentIndexAt(itinerary.starts, lastMomentOfDay(day));
  return itinerary.atlas.segments.slice(first, last + 1);
}

/** All events that touch a day, in the atlas's order. */
export function eventsOfDay<A extends AtlasOutline>(
  itinerary: Itinerary<A>,
  day: Day,
): readonly A["events"][number][] {
  return itinerary.atlas.events.filter((event) => event.start <= day && day <= event.end);
}

/** The moments of a day lie before this one's successor. */
function lastMomentOfDay(day: Day): Moment {
  return dayOfMoment(day) + 1 - Number.EPSILON * 65_536;
}
