import { useSourcedItinerary } from "../view/itinerary-context";

/** What is told of a journey as a whole. */
export function JourneyProse({ id }: { readonly id: string }) {
  const journey = useSourcedItinerary().atlas.journeys.find((candidate) => candidate.id === id);
  return <p className="journey-summary">{journey?.summary}</p>;
}
