import messages from "virtual:messages/timeline";
import { useEffect } from "react";
import { useItinerary } from "../view/itinerary-context";
import { DateField } from "./DateField";
import { PaceControls } from "./PaceControls";
import { playWhenWanted } from "./play-when-wanted";
import "./timeline.css";
import { TransportControls } from "./TransportControls";
import { NARROW, useMedia } from "./use-media";
import { WhereaboutsLine } from "./WhereaboutsLine";
import { YearSlider } from "./YearSlider";

/** The bar at the foot of the page: playback, date and the slider over sixty years. */
export function Timeline() {
  const itinerary = useItinerary();
  // On a phone the pace stands in the menu of steps: the bar has no room for it.
  const narrow = useMedia(NARROW);
  useEffect(() => playWhenWanted(itinerary), [itinerary]);
  return (
    <section id="timeline" tabIndex={-1} className="timeline card" aria-label={messages.timeline()}>
      <TransportControls />
      <div className="timeline-settings">
        <DateField />
        <WhereaboutsLine />
        {!narrow && <PaceControls />}
      </div>
      <YearSlider />
    </section>
  );
}
