/**
 * How sure his whereabouts are. A record says what its sources do for it, how exactly its dates are
 * known and where sources differ; its certainty, and that of each day, follow by these rules.
 *
 * A record is
 * - `unknown` when it says that nothing is known;
 * - `disputed` when sources differ on its date or place;
 * - `documented` when a source states it and its days are known: both ends of a stay, the day of
 *   leaving of a leg, every day of an event;
 * - `inferred` when it is stated or implied and something dates it: either end of a stay or leg, a
 *   dated attestation or documented event within a stay, the day of an event;
 * - `approximate` otherwise.
 *
 * A day is
 * - `disputed` when it lies between rival dates, or its record is disputed as a whole;
 * - `documented` when a dated source puts him there: an attestation or documented event of that
 *   very day in the same town, or the first or last day of a stated record, known to the day;
 * - `inferred` when it lies between known days and no trip is known: any other day of a stated or
 *   implied record that is clear of what its first and last date may mean (a date that only parts
 *   two houses of one town blurs nothing);
 * - `approximate` otherwise, so on every day of an assumed record that nothing attests.
 */
import type { Day } from "./day";
import {
  type Certainty,
  type DateStatement,
  type Dispute,
  isExact,
  type RivalReading,
  type Support,
} from "./evidence";
import type { LifeEvent } from "./event";
import { type Itinerary, placeById, segmentOfDay, townOf } from "./itinerary";
import type { Leg, Segment, Stay } from "./segment";

/** Days by which "about" a day may be off. */
const DAYS_OF_ABOUT = 3;

/** What the certainty of a record follows from. */
export interface Grounds {
  readonly support: Support | null;
  readonly dispute: Dispute | null;
  readonly startDate: DateStatement;
  readonly endDate: DateStatement;
}

/** The certainty of a stay; `attestedWithin` when a dated source puts him there during it. */
export function certaintyOfStay(grounds: Grounds, attestedWithin: boolean): Certainty {
  const { startDate, endDate } = grounds;
  const ends = [isExact(startDate), isExact(endDate)];
  return certaintyFrom(
    grounds,
    ends.every(Boolean),
    attestedWithin || ends.some(Boolean),
  );
}

/** The certainty of a leg. */
export function certaintyOfLeg(grounds: Grounds): Certainty {
  const leaving = isExact(grounds.startDate);
  return certaintyFrom(grounds, leaving, leaving || isExact(grounds.endDate));
}

/** The certainty of an event. */
export function certaintyOfEvent(grounds: Grounds): Certainty {
  const dated = isExact(grounds.startDate) && isExact(grounds.endDate);
  return certaintyFrom(grounds, dated, dated);
}

function certaintyFrom(
  { support, dispute }: Grounds,
  wholeDated: boolean,
  partDated: boolean,
): Certainty {
  if (support === null) return "unknown";
  if (touchesWhereabouts(dispute)) return "disputed";
  if (support === "stated" && wholeDated) return "documented";
  return support !== "assumed" && partDated ? "inferred" : "approximate";
}

/** The certainty of his whereabouts on a day. */
export function certaintyOnDay(itinerary: Itinerary, day: Day): Certainty {
  const segment = segmentOfDay(itinerary, day);
  if (segment.kind === "unknown") return "unknown";
  const { disputedDays, attestedPlaces } = evidenceByDay(itinerary);
  if (disputedDays.has(day) || isDisputedThroughout(segment)) return "disputed";
  if (isBoundOf(segment, day)) return "documented";
  if (segment.kind === "leg") return certaintyWithin(segment);
  const town = townOf(itinerary, placeById(itinerary, segment.place)).id;
  if (attestedPlaces.get(day)?.has(town)) return "documented";
  if (segment.support === "assumed") return "approximate";
  const begun = comesFromWithin(itinerary, segment, -1) || latestMeant(segment.startDate) < day;
  const lasting = comesFromWithin(itinerary, segment, 1) || day < earliestMeant(segment.endDate);
  return begun && lasting ? "inferred" : "approximate";
}

/** First or last day of a record that a source states, known to the day. */
function isBoundOf({ support, startDate, endDate }: Segment, day: Day): boolean {
  return (
    support === "stated" &&
    [startDate, endDate].some((date) => isExact(date) && date.earliest === day)
  );
}

/** The days of a leg between its known ends are as sure as its dates. */
function certaintyWithin(leg: Leg): Certainty {
  const dated = isExact(leg.startDate) || isExact(leg.endDate);
  return leg.support !== "assumed" && dated ? "inferred" : "approximate";
}

/** Whether the stay on that side of a stay, at most one leg away, is in the same town. */
function comesFromWithin(itinerary: Itinerary, stay: Stay, direction: -1 | 1): boolean {
  const { segments } = itinerary.atlas;
  const next = segments[stay.index + direction];
  const other = next?.kind === "leg" ? segments[stay.index + 2 * direction] : next;
  if (other?.kind !== "stay") return false;
  const [here, there] = [stay, other].map(
    ({ place }) => townOf(itinerary, placeById(itinerary, place)).id,
  );
  return here === there;
}

function touchesWhereabouts(dispute: Dispute | null): dispute is Dispute {
  return dispute !== null && dispute.about !== "circumstances";
}

/** Disputed, with no rival dates that would say which of its days are in question. */
function isDisputedThroughout({ dispute }: Segment): boolean {
  return touchesWhereabouts(dispute) && rivalDatesOf(dispute).length === 0;
}

function rivalDatesOf({ about, readings }: Dispute): readonly DateStatement[] {
  if (about !== "date") return [];
  return readings.flatMap(({ date }: RivalReading) => date ?? []);
}

interface EvidenceByDay {
  /** Days between rival dates. */
  readonly disputedDays: ReadonlySet<Day>;
  /** Towns where a dated source puts him, by day. */
  readonly attestedPlaces: ReadonlyMap<Day, ReadonlySet<string>>;
}

const evidenceOf = new WeakMap<Itinerary, EvidenceByDay>();

/** Gathered once for an itinerary. */
function evidenceByDay(itinerary: Itinerary): EvidenceByDay {
  const known = evidenceOf.get(itinerary);
  if (known) return known;
  const evidence = {
    disputedDays: new Set(itinerary.atlas.segments.flatMap(daysBetweenRivalDates)),
    attestedPlaces: attestedPlacesOf(itinerary),
  };
  evidenceOf.set(itinerary, evidence);
  return evidence;
}

function daysBetweenRivalDates({ dispute, startDate }: Segment): readonly Day[] {
  const rivals = dispute === null ? [] : rivalDatesOf(dispute);
  if (rivals.length === 0) return [];
  const dates = [startDate, ...rivals];
  const first = Math.min(...dates.map(({ earliest }) => earliest));
  const last = Math.max(...dates.map(({ latest }) => latest));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function attestedPlacesOf(itinerary: Itinerary): ReadonlyMap<Day, ReadonlySet<string>> {
  const towns = new Map<Day, Set<string>>();
  const add = (day: Day, place: string) => {
    const town = townOf(itinerary, placeById(itinerary, place)).id;
    towns.set(day, (towns.get(day) ?? new Set()).add(town));
  };
  for (const event of itinerary.atlas.events) {
    if (isWitness(event)) add(event.start, event.place);
  }
  for (const segment of itinerary.atlas.segments) {
    if (segment.kind !== "stay") continue;
    for (const { date } of segment.attestations) {
      if (isExact(date)) add(date.earliest, segment.place);
    }
  }
  return towns;
}

/** A documented event of exactly one day, with him there. */
export function isWitness({ away, certainty, start, end }: LifeEvent): boolean {
  return !away && certainty === "documented" && start === end;
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
