/** The round of a kiosk: every tour in turn, and again from the first. */
import type { SourcedJourney } from "../itinerary/journey";

/** The id of the journey whose tour follows one's; the first when there is none such; null for no tours. */
export function tourAfter(journeys: readonly SourcedJourney[], id: string | null): string | null {
  const told = journeys.filter(({ tour }) => tour.length > 0);
  const index = told.findIndex((journey) => journey.id === id);
  return told[(index + 1) % Math.max(1, told.length)]?.id ?? null;
}
