import messages from "virtual:messages/journeys";
import { BookOpen } from "lucide-react";
import { useSourcedItinerary } from "../view/itinerary-context";
import { startTour } from "../view/tour";

/** Opens the tour of a journey; nothing where none is written. */
export function TourStart({ journeyId }: { readonly journeyId: string }) {
  const journey = useSourcedItinerary().atlas.journeys.find(({ id }) => id === journeyId);
  if (!journey || journey.tour.length === 0) return null;
  return (
    <p className="tour-start">
      <button type="button" className="small-button" onClick={() => startTour(journeyId)}>
        <BookOpen size={15} aria-hidden="true" /> {messages.readTour()}
      </button>
    </p>
  );
}
