import { type ReactNode, useMemo, useState } from "react";
import type { Itinerary } from "../itinerary/itinerary";
import { SourcedItineraryProvider, type SourcedLoading } from "../view/itinerary-context";
import { loadSourcedItinerary } from "./load-itinerary";

interface LoadedSourcesProps {
  readonly itinerary: Itinerary;
  readonly children: ReactNode;
}

/** Fetches what is told, once the map is drawn, and hands it to whoever tells. */
export function LoadedSources({ itinerary, children }: LoadedSourcesProps) {
  const [{ sourced, retries }, setLoading] = useState(() => ({
    sourced: afterFirstPaint().then(() => {
      // The names of waters are set anew in it when it comes.
      void import("@fontsource/source-serif-4/400-italic.css");
      return loadSourcedItinerary(itinerary);
    }),
    retries: 0,
  }));
  const loading = useMemo((): SourcedLoading => {
    const retry = () =>
      setLoading((before) => ({
        sourced: loadSourcedItinerary(itinerary),
        retries: before.retries + 1,
      }));
    return { itinerary: sourced, retries, retry };
  }, [itinerary, sourced, retries]);
  return <SourcedItineraryProvider value={loading}>{children}</SourcedItineraryProvider>;
}

/** Resolves when the browser has shown a frame of what was rendered before; also in a hidden tab. */
function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, 1000);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(patience);
        resolve();
      }),
    );
  });
}
