/**
 * The itinerary for all components below the loader: in outline, which is there from the start, and
 * sourced, which follows. What only draws asks for the outline; what tells asks for the sourced one
 * and waits, by Suspense, until it is there.
 */
import { createContext, use, useContext, useEffect, useState } from "react";
import type { Itinerary, SourcedItinerary } from "../itinerary/itinerary";

const ItineraryContext = createContext<Itinerary | null>(null);

/** The sourced itinerary on its way, and how to ask for it again when it did not come. */
export interface SourcedLoading {
  readonly itinerary: Promise<SourcedItinerary>;
  /** How often it was asked for before, from 0. */
  readonly retries: number;
  readonly retry: () => void;
}

const SourcedContext = createContext<SourcedLoading | null>(null);

export const ItineraryProvider = ItineraryContext.Provider;
export const SourcedItineraryProvider = SourcedContext.Provider;

/** The loaded itinerary, in outline. @throws {Error} outside an {@link ItineraryProvider}. */
export function useItinerary(): Itinerary {
  const itinerary = useContext(ItineraryContext);
  if (!itinerary) throw new Error("useItinerary needs an ItineraryProvider above it.");
  return itinerary;
}

/**
 * The itinerary with every account, person and source. Suspends until it is loaded.
 * @throws {Error} outside a {@link SourcedItineraryProvider}, and what loading it threw.
 */
export function useSourcedItinerary(): SourcedItinerary {
  return use(useSourcedLoading().itinerary);
}

/** The sourced itinerary once it is there; null until then. Does not suspend. */
export function useSourcedItineraryWhenLoaded(): SourcedItinerary | null {
  const { itinerary: promise } = useSourcedLoading();
  const [loaded, setLoaded] = useState<SourcedItinerary | null>(null);
  useEffect(() => {
    let wanted = true;
    promise.then(
      (itinerary) => wanted && setLoaded(itinerary),
      // Whoever cannot do without it says so.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [promise]);
  return loaded;
}

/** The sourced itinerary on its way. @throws {Error} outside a {@link SourcedItineraryProvider}. */
export function useSourcedLoading(): SourcedLoading {
  const loading = useContext(SourcedContext);
  if (!loading) throw new Error("useSourcedItinerary needs a SourcedItineraryProvider above it.");
  return loading;
}
