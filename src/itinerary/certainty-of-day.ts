/**
 * How sure his whereabouts are on one day, and why. By this rule, in this order, a day is
 *
 * - `unknown` when its record says that nothing is known;
 * - `disputed` when its record is disputed as a whole;
 * - `documented` when an attestation or documented event of that very day puts him in a town he
 *   touched;
 * - `disputed` when it lies between the rival dates of an open dispute;
 * - `documented` when it is the first or last day of a stated record, known to the day;
 * - `inferred` when it lies between known days and no trip is known: any other day of a stated or
 *   implied record that is clear of what its first and last date may mean, or lies between days of
 *   the stay on which a dated source puts him there (a date that only parts two places within a
 *   town's reach blurs nothing; where one end of a move is known, the other is known within the
 *   time the way takes);
 * - `approximate` otherwise, so on every day of an assumed record that nothing attests.
 */
import { isWitness, touchesWhereabouts } from "./certainty";
import type { Day } from "./day";
import { distanceInKilometres } from "./distance";
import type { SourcedEvent } from "./event";
import {
  type Attestation,
  type Certainty,
  type DateStatement,
  type Dispute,
  isExact,
} from "./evidence";
import { placeById, type SourcedItinerary, segmentOfDay, segmentsOfDay, townOf } from "./itinerary";
import type { SourcedLeg, SourcedSegment, SourcedStay } from "./segment";
import { mostDaysOf } from "./slowest";

/** Days by which "about" a day may be off. */
const DAYS_OF_ABOUT = 3;

/** How far a town with its suburbs reaches, in kilometres: from Paris to Sèvres, from Oslo's quays
 * to its outskirts. A date that parts two places no further apart does not put him elsewhere. */
const REACH_OF_A_TOWN = 15;

/** Why a day is as sure as it is. */
export type GroundOfDay =
  | { readonly kind: "nothing-known" }
  /** The record whose date or place is disputed; it may be a neighbour of the day's own. */
  | { readonly kind: "rivals"; readonly segment: SourcedSegment }
  /** The record begins or ends on this day. */
  | { readonly kind: "bound"; readonly edge: "first" | "last" }
  | { readonly kind: "event"; readonly event: SourcedEvent }
  | { readonly kind: "attestation"; readonly attestation: Attestation }
  | { readonly kind: "between" }
  /** The day may lie outside the record: its first or last date is not known well enough. */
  | { readonly kind: "blurred"; readonly edge: "first" | "last" }
  | { readonly kind: "assumed" };

/** The certainty of a day with what it follows from. */
export interface Judgement {
  readonly certainty: Certainty;
  readonly ground: GroundOfDay;
}

/** The certainty of his whereabouts on a day. */
export function certaintyOnDay(itinerary: SourcedItinerary, day: Day): Certainty {
  return judgementOfDay(itinerary, day).certainty;
}

/** How sure his whereabouts are on a day, and why. */
export function judgementOfDay(itinerary: SourcedItinerary, day: Day): Judgement {
  const segment = segmentOfDay(itinerary, day);
  if (segment.kind === "unknown") {
    return { certainty: "unknown", ground: { kind: "nothing-known" } };
  }
  const { disputed, witnesses } = evidenceByDay(itinerary);
  if (isDisputedThroughout(segment)) return disputedBy(segment);
  const witness = witnesses.get(day)?.find(({ town }) => townsOfDay(itinerary, day).includes(town));
  if (witness) return { certainty: "documented", ground: witness.ground };
  const rival = disputed.get(day);
  if (rival) return disputedBy(rival);
  const edge = boundOf(segment, day);
  if (edge) return { certainty: "documented", ground: { kind: "bound", edge } };
  if (segment.kind === "leg") return judgementWithin(segment, day);
  if (segment.support === "assumed") {
    return { certainty: "approximate", ground: { kind: "assumed" } };
  }
  const blurred = blurOf(itinerary, segment, day);
  return blurred
    ? { certainty: "approximate", ground: { kind: "blurred", edge: blurred } }
    : { certainty: "inferred", ground: { kind: "between" } };
}

function disputedBy(segment: SourcedSegment): Judgement {
  return { certainty: "disputed", ground: { kind: "rivals", segment } };
}

/** Whether it is the first or last day of a record that a source states, known to the day. */
function boundOf(
  { support, startDate, endDate }: SourcedSegment,
  day: Day,
): "first" | "last" | null {
  if (support !== "stated") return null;
  if (isExact(startDate) && startDate.earliest === day) return "first";
  return isExact(endDate) && endDate.earliest === day ? "last" : null;
}

/** Ids of the towns he touched on a day: where he stayed, and the ends and waypoints of his legs. */
function townsOfDay(itinerary: SourcedItinerary, day: Day): readonly string[] {
  return segmentsOfDay(itinerary, day)
    .flatMap((segment) => {
      if (segment.kind === "stay") return [segment.place];
      return segment.kind === "leg" ? [segment.from, ...segment.via, segment.to] : [];
    })
    .map((place) => townOf(itinerary, placeById(itinerary, place)).id);
}

/** The days of a leg are sure when one of its ends is, or when they are clear of both. */
function judgementWithin({ support, startDate, endDate }: SourcedLeg, day: Day): Judgement {
  if (support === "assumed") return { certainty: "approximate", ground: { kind: "assumed" } };
  const clear = latestMeant(startDate) < day && day < earliestMeant(endDate);
  return clear || isExact(startDate) || isExact(endDate)
    ? { certainty: "inferred", ground: { kind: "between" } }
    : { certainty: "approximate", ground: { kind: "blurred", edge: "first" } };
}

/** Which end of a stay may not yet, or no longer, hold the day; null when the day is clear. */
function blurOf(itinerary: SourcedItinerary, stay: SourcedStay, day: Day): "first" | "last" | null {
  const { startDate, endDate } = stay;
  const attested = attestedDaysOf(itinerary, stay);
  const begun =
    isExact(startDate) ||
    day > latestStart(itinerary, stay) ||
    attested.some((known) => known <= day);
  if (!begun && !staysNearby(itinerary, stay, -1)) return "first";
  const lasting =
    isExact(endDate) ||
    day < earliestEnd(itinerary, stay) ||
    attested.some((known) => known >= day);
  return lasting || staysNearby(itinerary, stay, 1) ? null : "last";
}

/**
 * The last day on which a stay can have begun: what its date may mean, but no longer after a known
 * day of leaving than the way there can have taken.
 */
function latestStart(itinerary: SourcedItinerary, { index, startDate }: SourcedStay): Day {
  const before = itinerary.atlas.segments[index - 1];
  const latest = latestMeant(startDate);
  if (before?.kind !== "leg" || !isExact(before.startDate)) return latest;
  const arrived = before.startDate.earliest + mostDaysOf(before);
  return Math.max(startDate.earliest, Math.min(latest, arrived));
}

/** The first day on which a stay can have ended; the counterpart of {@link latestStart}. */
function earliestEnd(itinerary: SourcedItinerary, { index, endDate }: SourcedStay): Day {
  const after = itinerary.atlas.segments[index + 1];
  const earliest = earliestMeant(endDate);
  if (after?.kind !== "leg" || !isExact(after.endDate)) return earliest;
  const left = after.endDate.earliest - mostDaysOf(after);
  return Math.min(endDate.latest, Math.max(earliest, left));
}

/** Days of a stay, by its own bounds, on which a dated source puts him in its town. */
function attestedDaysOf(itinerary: SourcedItinerary, stay: SourcedStay): readonly Day[] {
  const { witnesses } = evidenceByDay(itinerary);
  const town = townOf(itinerary, placeById(itinerary, stay.place)).id;
  const days: Day[] = [];
  for (let day = Math.floor(stay.start); day < stay.end; day++) {
    if (witnesses.get(day)?.some((witness) => witness.town === town)) days.push(day);
  }
  return days;
}

/** Whether the stay on that side of a stay, at most one leg away, is in the same town or near it. */
function staysNearby(itinerary: SourcedItinerary, stay: SourcedStay, direction: -1 | 1): boolean {
  const { segments } = itinerary.atlas;
  const next = segments[stay.index + direction];
  const other = next?.kind === "leg" ? segments[stay.index + 2 * direction] : next;
  if (other?.kind !== "stay") return false;
  const here = placeById(itinerary, stay.place);
  const there = placeById(itinerary, other.place);
  return (
    townOf(itinerary, here).id === townOf(itinerary, there).id ||
    distanceInKilometres(here.position, there.position) <= REACH_OF_A_TOWN
  );
}

/** Disputed, with no rival dates that would say which of its days are in question. */
function isDisputedThroughout({ dispute }: SourcedSegment): boolean {
  return touchesWhereabouts(dispute) && rivalDatesOf(dispute).length === 0;
}

function rivalDatesOf({ about, readings }: Dispute): readonly DateStatement[] {
  return about === "date" ? readings.flatMap(({ date }) => date ?? []) : [];
}

interface Witness {
  /** Id of the town he was in. */
  readonly town: string;
  readonly ground: GroundOfDay;
}

interface EvidenceByDay {
  /** Days between rival dates, with the record whose they are. */
  readonly disputed: ReadonlyMap<Day, SourcedSegment>;
  /** Dated sources that put him in a town. */
  readonly witnesses: ReadonlyMap<Day, readonly Witness[]>;
}

const evidenceOf = new WeakMap<SourcedItinerary, EvidenceByDay>();

/** Gathered once for an itinerary. */
function evidenceByDay(itinerary: SourcedItinerary): EvidenceByDay {
  const known = evidenceOf.get(itinerary);
  if (known) return known;
  const { segments } = itinerary.atlas;
  const evidence = {
    disputed: new Map(
      segments.flatMap((segment) =>
        daysBetweenRivals(segment).map((day) => [day, segment] as const),
      ),
    ),
    witnesses: witnessesOf(itinerary),
  };
  evidenceOf.set(itinerary, evidence);
  return evidence;
}

function daysBetweenRivals({ dispute, startDate }: SourcedSegment): readonly Day[] {
  const rivals = touchesWhereabouts(dispute) ? rivalDatesOf(dispute) : [];
  if (rivals.length === 0) return [];
  const dates = [startDate, ...rivals];
  const first = Math.min(...dates.map(({ earliest }) => earliest));
  const last = Math.max(...dates.map(({ latest }) => latest));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function witnessesOf(itinerary: SourcedItinerary): ReadonlyMap<Day, readonly Witness[]> {
  const witnesses = new Map<Day, Witness[]>();
  const add = (day: Day, place: string, ground: GroundOfDay) => {
    const town = townOf(itinerary, placeById(itinerary, place)).id;
    witnesses.set(day, [...(witnesses.get(day) ?? []), { town, ground }]);
  };
  for (const event of itinerary.atlas.events) {
    if (isWitness(event)) add(event.start, event.place, { kind: "event", event });
  }
  for (const segment of itinerary.atlas.segments) {
    if (segment.kind !== "stay") continue;
    for (const attestation of segment.attestations) {
      if (!isExact(attestation.date)) continue;
      add(attestation.date.earliest, segment.place, { kind: "attestation", attestation });
    }
  }
  return witnesses;
}

/** The last day a date may mean, with what "about" allows. */
function latestMeant(date: DateStatement): Day {
  return date.latest + (isAboutDay(date) ? DAYS_OF_ABOUT : 0);
}

function earliestMeant(date: DateStatement): Day {
  return date.earliest - (isAboutDay(date) ? DAYS_OF_ABOUT : 0);
}

function isAboutDay(date: DateStatement): boolean {
  return date.earliest === date.latest && !isExact(date);
}
