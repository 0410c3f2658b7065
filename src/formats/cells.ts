/** Values that several tables share. */
import { isoFromDay } from "../itinerary/day";
import type { DateStatement } from "../itinerary/evidence";
import type { Citation } from "../itinerary/source";

/** "trotsky-my-life, ch. 20; deutscher-prophet-armed": works by id, with where in them. */
export function citationsCell(citations: readonly Citation[]): string {
  return citations.map(({ work, locus }) => (locus ? `${work}, ${locus}` : work)).join("; ");
}

/** First day a date may mean. */
export function earliestCell({ earliest }: DateStatement): string {
  return isoFromDay(earliest);
}

/** Last day a date may mean. */
export function latestCell({ latest }: DateStatement): string {
  return isoFromDay(latest);
}
