import { type RefObject, useState } from "react";
import { useReadTour } from "../view/tour";
import { currentView } from "../view/view";
import { Told } from "./Told";

interface TourSheetProps {
  readonly ref: RefObject<HTMLElement | null>;
  /** Whether a link opened the tour: then it leaves the focus where it is. */
  readonly linked: boolean;
  readonly controls?: boolean;
  /** What follows when the tour has played to its end. */
  readonly onEnd?: (() => void) | undefined;
}

/** The card of the tour being read: beside the map, on a phone at its foot. */
export function TourSheet({ ref, linked, controls = true, onEnd }: TourSheetProps) {
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
          {({ TourCard }) => (
            <TourCard tour={tour} takesFocus={!linked} controls={controls} onEnd={onEnd} />
          )}
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
