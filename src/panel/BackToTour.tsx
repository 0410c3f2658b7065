import messages from "virtual:messages/journeys";
import { Undo2, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useItinerary } from "../view/itinerary-context";
import { forgetTour, resumeTour } from "../view/tour";
import { useView } from "../view/view";
import "./back-to-tour.css";

/** The way back to a tour that was left, at the step where it was. */
export function BackToTour() {
  const tour = useView((view) => (view.tour?.kind === "left" ? view.tour : null));
  return tour && <Chip journeyId={tour.journey} step={tour.step} />;
}

function Chip({ journeyId, step }: { readonly journeyId: string; readonly step: number }) {
  const itinerary = useItinerary();
  const back = useRef<HTMLButtonElement>(null);
  const title = itinerary.atlas.journeys.find(({ id }) => id === journeyId)?.title ?? "";
  useEffect(() => {
    // Whoever left by the card's own button has nothing in focus any more.
    if (document.activeElement === document.body) back.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="card tour-back">
      <button
        type="button"
        className="tour-back-button"
        ref={back}
        onClick={resumeTour}
        title={title}
      >
        <Undo2 size={16} aria-hidden="true" /> {messages.backToTour({ step: step + 1 })}
      </button>
      <button
        type="button"
        className="icon-button"
        onClick={forgetTour}
        aria-label={messages.forgetTour()}
        title={messages.forgetTour()}
      >
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
