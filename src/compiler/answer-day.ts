/** Where he was on a day, as one plain object for other programs. */
import { julianIsoFromDay } from "../itinerary/calendar";
import { certaintyOnDay } from "../itinerary/certainty-of-day";
import { type Day, isoFromDay } from "../itinerary/day";
import type { Certainty } from "../itinerary/evidence";
import {
  eventsOfDay,
  placeById,
  positionAt,
  representativeMoment,
  type SourcedItinerary,
  segmentOfDay,
  townOf,
} from "../itinerary/itinerary";
import { peopleOf } from "../itinerary/people";
import type { Position } from "../itinerary/place";
import { polityNameOnDay, polityOnDay } from "../itinerary/polity";
import type { Mode, SourcedLeg, SourcedSegment } from "../itinerary/segment";
import { placeNameOnDay } from "../itinerary/whereabouts-words";
import { roundedPosition } from "./geometry";

/** The answer to "where was he on this day?". Dates are ISO; `julian` alone is Old Style. */
export interface DayAnswer {
  readonly date: string;
  readonly julian: string;
  readonly status: "stay" | "travel" | "unknown";
  /** Null while he travels or his whereabouts are not known. Names are those of the day. */
  readonly place: {
    readonly id: string;
    readonly name: string;
    readonly town: string;
    readonly modernName: string;
    readonly country: string;
  } | null;
  /** Who held the land he was on, by the name of the day; null at sea and while not known. */
  readonly polity: { readonly id: string; readonly name: string } | null;
  /** [longitude, latitude] in degrees; where he was last known to be, if not known. */
  readonly position: Position;
  readonly leg: {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly mode: Mode;
    readonly vehicle: string | null;
    readonly km: number;
  } | null;
  readonly certainty: Certainty;
  /** What the sources leave open; null for nothing worth saying. */
  readonly doubt: string | null;
  /** Where sources differ: why this answer stands, and what the others say. */
  readonly dispute: { readonly reason: string; readonly readings: readonly string[] } | null;
  /** Who is told of. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** First and last day of the stay, leg or stretch not known. */
  readonly since: string;
  readonly until: string;
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly date: string;
    /** Id of the place. */
    readonly place: string;
    readonly away: boolean;
  }[];
  /** What the whereabouts rest on. */
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly locus: string | null;
    readonly url: string | null;
  }[];
}

/** Answers for one day of the life. */
export function answerDay(itinerary: SourcedItinerary, day: Day): DayAnswer {
  const segment = segmentOfDay(itinerary, day);
  const status = { stay: "stay", leg: "travel", unknown: "unknown" } as const;
  return {
    date: isoFromDay(day),
    julian: julianIsoFromDay(day),
    status: status[segment.kind],
    place: segment.kind === "stay" ? placeAnswer(itinerary, segment.place, day) : null,
    polity: polityAnswer(itinerary, day),
    position: roundedPosition(positionAt(itinerary, representativeMoment(itinerary, day))),
    leg: segment.kind === "leg" ? legAnswer(segment) : null,
    certainty: certaintyOnDay(itinerary, day),
    doubt: segment.doubt,
    dispute: segment.dispute && {
      reason: segment.dispute.reason,
      readings: segment.dispute.readings.map(({ says }) => says),
    },
    people: peopleOf(itinerary, segment).map(({ id, name }) => ({ id, name })),
    since: isoFromDay(segment.start),
    until: isoFromDay(Math.ceil(segment.end) - 1),
    events: eventsOfDay(itinerary, day).map(({ id, title, text, start, place, away }) => ({
      id,
      title,
      text,
      date: isoFromDay(start),
      place,
      away,
    })),
    sources: sourcesOf(itinerary, segment),
  };
}

function placeAnswer(itinerary: SourcedItinerary, id: string, day: Day): DayAnswer["place"] {
  const place = placeById(itinerary, id);
  return {
    id,
    name: placeNameOnDay(place, day),
    town: placeNameOnDay(townOf(itinerary, place), day),
    modernName: place.modernName,
    country: place.country,
  };
}

function polityAnswer(itinerary: SourcedItinerary, day: Day): DayAnswer["polity"] {
  const id = polityOnDay(itinerary, day);
  return id === null ? null : { id, name: polityNameOnDay(itinerary, id, day) };
}

function legAnswer({ id, from, to, mode, vehicle, kilometres }: SourcedLeg): DayAnswer["leg"] {
  return { id, from, to, mode, vehicle, km: Math.round(kilometres) };
}

function sourcesOf(
  itinerary: SourcedItinerary,
  { citations }: SourcedSegment,
): DayAnswer["sources"] {
  return citations.map(({ work, locus, url }) => {
    const source = itinerary.sourcesById.get(work);
    return {
      id: work,
      title: source?.title ?? work,
      locus: locus ?? null,
      url: url ?? source?.URL ?? null,
    };
  });
}
