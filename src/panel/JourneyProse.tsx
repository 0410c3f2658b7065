import { useSourcedItinerary } from "../view/itinerary-context";
import { PersonLinks } from "./PersonLinks";

/** What is told of a journey as a whole, and who travelled with him. */
export function JourneyProse({ id }: { readonly id: string }) {
  const journey = useSourcedItinerary().atlas.journeys.find((candidate) => candidate.id === id);
  if (!journey) return null;
  return (
    <>
      <p className="journey-summary">{journey.summary}</p>
      <div className="journey-companions">
        <PersonLinks record={{ people: journey.companions }} label="With him" />
      </div>
    </>
  );
}
