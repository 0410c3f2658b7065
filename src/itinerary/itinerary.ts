/** The itinerary: the compiled atlas with the indices that answer "where was he?". */
import type { Atlas } from "./atlas";
import { type Day, dayOfMoment, type Moment } from "./day";
import type { LifeEvent } from "./event";
import type { Person } from "./person";
import type { Place, Position } from "./place";
import type { Polity } from "./polity";
import { type MeasuredRoute, measureRoute, pointAlongRoute } from "./route";
import type { Segment } from "./segment";
import type { Source } from "./source";

/** The atlas, indexed for questions. Made once by {@link createItinerary}. */
export interface Itinerary {
  readonly atlas: Atlas;
  /** First moment of each segment, in order. */
  readonly starts: Float64Array;
  /** Routes of the legs by segment index. */
  readonly routes: ReadonlyMap<number, MeasuredRoute>;
  readonly placesById: ReadonlyMap<string, Place>;
  readonly peopleById: ReadonlyMap<string, Person>;
  readonly sourcesById: ReadonlyMap<string, Source>;
  readonly segmentsById: ReadonlyMap<string, Segment>;
  readonly politiesById: ReadonlyMap<string, Polity>;
  readonly eventsById: ReadonlyMap<string, LifeEvent>;
}

/**
 * Indexes a compiled atlas.
 * @throws {RangeError} when the segments do not tile the life in order.
 */
export function createItinerary(atlas: Atlas): Itinerary {
  const { segments } = atlas;
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
  const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
    new Map(records.map((record) => [record.id, record]));
  return {
    atlas,
    starts,
    routes,
    placesById: byId(atlas.places),
    peopleById: byId(atlas.people),
    politiesById: byId(atlas.polities),
    sourcesById: byId(atlas.sources),
    segmentsById: byId(segments),
    eventsById: byId(atlas.events),
  };
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
export function segmentAt(itinerary: Itinerary, moment: Moment): Segment {
  return itinerary.atlas.segments[segmentIndexAt(itinerary.starts, moment)] as Segment;
}

/** The place with an id. @throws {RangeError} when there is none. */
export function placeById(itinerary: Itinerary, id: string): Place {
  const place = itinerary.placesById.get(id);
  if (!place) throw new RangeError(`There is no place "${id}" in the atlas.`);
  return place;
}

/** The town a place lies in, or the place itself when it is a town or open country. */
export function townOf(itinerary: Itinerary, place: Place): Place {
  return place.within === null ? place : placeById(itinerary, place.within);
}

/** How much of a segment has passed at a moment, from 0 to 1. */
export function shareOfSegment(segment: Segment, moment: Moment): number {
  const span = segment.end - segment.start;
  return span === 0 ? 1 : Math.min(1, Math.max(0, (moment - segment.start) / span));
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
export function segmentOfDay(itinerary: Itinerary, day: Day): Segment {
  const { segments } = itinerary.atlas;
  for (let index = segmentIndexAt(itinerary.starts, lastMomentOfDay(day)); index >= 0; index--) {
    const segment = segments[index] as Segment;
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
export function segmentsOfDay(itinerary: Itinerary, day: Day): readonly Segment[] {
  const first = segmentIndexAt(itinerary.starts, day);
  const last = segmentIndexAt(itinerary.starts, lastMomentOfDay(day));
  return itinerary.atlas.segments.slice(first, last + 1);
}

/** All events that touch a day, in the atlas's order. */
export function eventsOfDay(itinerary: Itinerary, day: Day): readonly LifeEvent[] {
  return itinerary.atlas.events.filter((event) => event.start <= day && day <= event.end);
}

/** The moments of a day lie before this one's successor. */
function lastMomentOfDay(day: Day): Moment {
  return dayOfMoment(day) + 1 - Number.EPSILON * 65_536;
}
