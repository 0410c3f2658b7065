import { useEffect } from "react";
import { useItinerary } from "../view/itinerary-context";
import { DateField } from "./DateField";
import { PaceControls } from "./PaceControls";
import { runPlayback } from "./playback";
import "./timeline.css";
import { TransportControls } from "./TransportControls";
import { WhereaboutsLine } from "./WhereaboutsLine";
import { YearSlider } from "./YearSlider";

/** The bar at the foot of the page: playback, date and the slider over sixty years. */
export function Timeline() {
  const itinerary = useItinerary();
  useEffect(() => runPlayback(itinerary), [itinerary]);
  return (
    <section id="timeline" tabIndex={-1} className="timeline card" aria-label="Timeline">
      <TransportControls />
      <div className="timeline-settings">
        <DateField />
        <WhereaboutsLine />
        <PaceControls />
      </div>
      <YearSlider />
    </section>
  );
}
