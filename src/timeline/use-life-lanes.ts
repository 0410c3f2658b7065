import { useEffect, useMemo, useState } from "react";
import { useItinerary, useSourcedItineraryWhenLoaded } from "../view/itinerary-context";
import type { CertaintyOfLife } from "./certainty-runs";
import { type LifeLanes, lifeLanesOf } from "./life-lanes";
import { workWhenIdle } from "./work-when-idle";

/**
 * What the lanes show. The certainty is that of the records until the sources are loaded, then, as
 * soon as the page has had the time to reckon it, that of each day.
 */
export function useLifeLanes(): LifeLanes {
  const itinerary = useItinerary();
  const sourced = useSourcedItineraryWhenLoaded();
  const outline = useMemo(() => lifeLanesOf(itinerary), [itinerary]);
  const [certainty, setCertainty] = useState<CertaintyOfLife | null>(null);
  useEffect(() => {
    if (!sourced) return;
    let giveUp = (): void => undefined;
    let wanted = true;
    import("./certainty-by-day").then(
      ({ certaintyByDay }) => {
        if (wanted) giveUp = workWhenIdle(certaintyByDay(sourced), setCertainty);
      },
      // The certainty of the records stays.
      () => undefined,
    );
    return () => {
      wanted = false;
      giveUp();
    };
  }, [sourced]);
  return useMemo(() => (certainty ? { ...outline, certainty } : outline), [outline, certainty]);
}
