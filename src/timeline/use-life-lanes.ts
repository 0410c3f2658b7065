import { useEffect, useMemo, useState } from "react";
import { useItinerary, useSourcedItineraryWhenLoaded } from "../view/itinerary-context";
import { type LifeLanes, lifeLanesOf } from "./life-lanes";

/** Milliseconds to wait for an idle moment at the most. */
const PATIENCE = 3000;

/**
 * What the lanes show. The certainty is that of the records until the sources are loaded, then, as
 * soon as the page has a moment to reckon it, that of each day.
 */
export function useLifeLanes(): LifeLanes {
  const itinerary = useItinerary();
  const sourced = useSourcedItineraryWhenLoaded();
  const outline = useMemo(() => lifeLanesOf(itinerary), [itinerary]);
  const [full, setFull] = useState<LifeLanes | null>(null);
  useEffect(() => {
    if (!sourced) return;
    const reckon = (): void => {
      import("./certainty-by-day").then(
        ({ withCertaintyOfDays }) => setFull(withCertaintyOfDays(outline, sourced)),
        // The certainty of the records stays.
        () => undefined,
      );
    };
    // Safari has no idle callbacks.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(reckon, PATIENCE / 3);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(reckon, { timeout: PATIENCE });
    return () => cancelIdleCallback(waiting);
  }, [outline, sourced]);
  return full ?? outline;
}
