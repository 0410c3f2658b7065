/** The numbers of a followed journey's stops, by place. */
import type { Moment } from "../itinerary/day";
import type { Itinerary } from "../itinerary/itinerary";
import { summarizeJourney } from "../itinerary/journey-summary";
import type { FollowedJourney } from "../view/view";

/** A stop of a journey: its number, counted from 1, and when he came there. */
interface NumberedStop {
  readonly number: number;
  readonly arrival: Moment;
}

/** The stops of a journey by the places they were at: each house, and its town. */
export type JourneyOrder = ReadonlyMap<string, readonly NumberedStop[]>;

/** Numbers the stops of the followed journey; none when none is followed. */
export function orderOfJourney(
  itinerary: Itinerary,
  followed: FollowedJourney | null,
): JourneyOrder {
  const order = new Map<string, NumberedStop[]>();
  const journey = itinerary.atlas.journeys.find(({ id }) => id === followed?.id);
  if (!journey) return order;
  summarizeJourney(itinerary, journey).stops.forEach((stop, index) => {
    const numbered = { number: index + 1, arrival: stop.stays[0]?.start ?? 0 };
    for (const id of new Set([stop.place, ...stop.stays.map(({ place }) => place)])) {
      const known = order.get(id);
      if (known) known.push(numbered);
      else order.set(id, [numbered]);
    }
  });
  return order;
}

/** How many runs of numbers a mark bears before they are cut short. */
const MOST_RUNS = 2;

/** The numbers of places taken together, reached by a moment, as a mark bears them: "2, 7–9". */
export function numbersOf(order: JourneyOrder, ids: readonly string[], moment: Moment): string {
  if (order.size === 0) return "";
  const numbers = new Set<number>();
  for (const id of ids) {
    for (const { number, arrival } of order.get(id) ?? []) {
      if (arrival <= moment) numbers.add(number);
    }
  }
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const shown = runs.slice(0, MOST_RUNS).map(({ first, last }) => {
    return first === last ? `${first}` : `${first}–${last}`;
  });
  return shown.join(", ") + (runs.length > MOST_RUNS ? " …" : "");
}
