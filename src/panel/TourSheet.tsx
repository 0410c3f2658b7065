import { type RefObject, useState } from "react";
import { useReadTour } from "../view/tour";
import { currentView } from "../view/view";
import { Told } from "./Told";
import "./tour.css";

/** The card of the tour being read: beside the map, on a phone at its foot. */
export function TourSheet({
  ref,
  linked,
}: {
  readonly ref: RefObject<HTMLElement | null>;
  readonly linked: boolean;
}) {
  const tour = useReadTour();
  if (!tour) return null;
  return (
    <aside className="sheet tour-sheet" ref={ref} id="panel" tabIndex={-1} aria-label="Tour">
      <div className="card tour-card">
        <Told
          waiting={
            <p className="tour-to-come" role="status">
              Fetching the tour…
            </p>
          }
        >
          {({ TourCard }) => <TourCard tour={tour} takesFocus={!linked} />}
        </Told>
      </div>
    </aside>
  );
}

/** Whether a tour was open when the page was: what a link opens leaves the focus alone. */
export function useLinkedTour(): boolean {
  const reading = useReadTour() !== null;
  const [linked, setLinked] = useState(() => currentView().tour !== null);
  if (linked && !reading) setLinked(false);
  return linked;
}
