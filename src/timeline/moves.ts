/** The moves of a life, and how far they had taken him by any moment. */
import type { Moment } from "../itinerary/day";
import { type Itinerary, segmentIndexAt } from "../itinerary/itinerary";
import type { Leg } from "../itinerary/segment";
import { buildMaxima, maximumWithin, type RangeMaxima } from "./range-maxima";
import { indexRuns, indicesWithin, type Runs } from "./runs";

/** Legs in order of time, with their lengths ready to be summed up. */
export interface Moves {
  readonly legs: Runs<Leg>;
  /** Kilometres of each leg. */
  readonly kilometres: RangeMaxima;
  /** Kilometres travelled before each leg, and after the last; one more than there are legs. */
  readonly travelled: Float64Array;
  /** Kilometres of the longest leg. */
  readonly longest: number;
}

/** Gathers the moves of a life. */
export function movesOf({ atlas }: Itinerary): Moves {
  const legs = atlas.segments.filter((segment): segment is Leg => segment.kind === "leg");
  const travelled = new Float64Array(legs.length + 1);
  legs.forEach((leg, index) => {
    travelled[index + 1] = (travelled[index] as number) + leg.kilometres;
  });
  const kilometres = buildMaxima(Float64Array.from(legs, (leg) => leg.kilometres));
  return {
    legs: indexRuns(legs),
    kilometres,
    travelled,
    longest: maximumWithin(kilometres, 0, legs.length),
  };
}

/** Kilometres travelled from birth to a moment, by even pace along each leg. O(log n). */
export function kilometresBy({ legs, travelled }: Moves, moment: Moment): number {
  const index = segmentIndexAt(legs.starts, moment);
  const leg = legs.all[index];
  if (!leg || moment <= leg.start) return travelled[index] ?? 0;
  const share = leg.end > leg.start ? Math.min(1, (moment - leg.start) / (leg.end - leg.start)) : 1;
  return (travelled[index] as number) + share * leg.kilometres;
}

/** Kilometres of the longest leg under way in a stretch; 0 when there is none. O(log n). */
export function longestMoveWithin(moves: Moves, first: Moment, last: Moment): number {
  const [from, to] = indicesWithin(moves.legs, first, last);
  return maximumWithin(moves.kilometres, from, to);
}
