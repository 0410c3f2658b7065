/**
 * How sure his whereabouts are on one day. A record says how well its place and its dates are
 * attested; what that means for each of its days follows from this rule, not from feeling:
 *
 * - `unknown` and `disputed` records are so on all their days.
 * - A day is `documented` when a dated source puts him there: a documented event of that very day
 *   in the same town, a documented leg under way, or the first or last day of a stay, known to the
 *   day and well attested.
 * - A day is `inferred` when it lies between known days at one place and no trip is known: any
 *   other day of a well-attested stay, a day of a leg whose leaving or arrival is known, and the
 *   days of an approximate stay that lie clear of what its first and last date may mean.
 * - What is left is `approximate`.
 */
import type { Day } from "./day";
import type { LifeEvent } from "./event";
import { type Itinerary, placeById, segmentOfDay, townOf } from "./itinerary";
import type { Certainty, DateStatement, Stay } from "./segment";

/** Days by which "about" a day may be off. */
const DAYS_OF_ABOUT = 3;

/** The certainty of his whereabouts on a day. */
export function certaintyOnDay(itinerary: Itinerary, day: Day): Certainty {
  const segment = segmentOfDay(itinerary, day);
  const { certainty } = segment;
  if (certainty === "unknown" || certainty === "disputed") return certainty;
  if (segment.kind !== "stay") return certainty;
  if (isAttested(itinerary, segment, day)) return "documented";
  if (certainty !== "approximate") return "inferred";
  const core = latestMeant(segment.startDate) < day && day < earliestMeant(segment.endDate);
  return core ? "inferred" : "approximate";
}

/** Whether a dated source puts him at the place of a stay on that very day. */
function isAttested(itinerary: Itinerary, stay: Stay, day: Day): boolean {
  const wellAttested = stay.certainty === "documented" || stay.certainty === "inferred";
  const bounds = [stay.startDate, stay.endDate];
  if (wellAttested && bounds.some((date) => isExact(date) && date.earliest === day)) return true;
  const town = townOf(itinerary, placeById(itinerary, stay.place)).id;
  return documentedEventsOf(itinerary, day).some(
    (event) => townOf(itinerary, placeById(itinerary, event.place)).id === town,
  );
}

const eventsByDay = new WeakMap<Itinerary, ReadonlyMap<Day, readonly LifeEvent[]>>();

/** Documented events of exactly one day, with him there. Indexed once for an itinerary. */
function documentedEventsOf(itinerary: Itinerary, day: Day): readonly LifeEvent[] {
  const known = eventsByDay.get(itinerary);
  if (known) return known.get(day) ?? [];
  const index = new Map<Day, LifeEvent[]>();
  for (const event of itinerary.atlas.events) {
    const dated = event.start === event.end && isExact(event.startDate);
    if (event.away || event.certainty !== "documented" || !dated) continue;
    index.set(event.start, [...(index.get(event.start) ?? []), event]);
  }
  eventsByDay.set(itinerary, index);
  return index.get(day) ?? [];
}

function isExact({ edtf, earliest, latest }: DateStatement): boolean {
  return earliest === latest && !/[~?%]/.test(edtf);
}

/** The last day a date may mean, with what "about" allows. */
function latestMeant(date: DateStatement): Day {
  return date.latest + (isAboutDay(date) ? DAYS_OF_ABOUT : 0);
}

function earliestMeant(date: DateStatement): Day {
  return date.earliest - (isAboutDay(date) ? DAYS_OF_ABOUT : 0);
}

function isAboutDay({ edtf, earliest, latest }: DateStatement): boolean {
  return earliest === latest && /[~?%]/.test(edtf);
}
