import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { Itinerary, SourcedItinerary } from "../itinerary/itinerary";
import { SourcedItineraryProvider } from "../view/itinerary-context";
import { loadSourcedItinerary } from "./load-itinerary";

interface LoadedSourcesProps {
  readonly itinerary: Itinerary;
  readonly children: ReactNode;
}

/** Fetches what is told, once the map is drawn, and hands it to whoever tells. */
export function LoadedSources({ itinerary, children }: LoadedSourcesProps) {
  const [sourced, setSourced] = useState(() => afterFirstPaint().then(load));
  function load(): Promise<SourcedItinerary> {
    return loadSourcedItinerary(itinerary);
  }
  const retry = useCallback(() => setSourced(loadSourcedItinerary(itinerary)), [itinerary]);
  const loading = useMemo(() => ({ itinerary: sourced, retry }), [sourced, retry]);
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
