/** The itinerary for all components below the loader. */
import { createContext, useContext } from "react";
import type { Itinerary } from "../itinerary/itinerary";

const ItineraryContext = createContext<Itinerary | null>(null);

export const ItineraryProvider = ItineraryContext.Provider;

/** The loaded itinerary. @throws {Error} outside an {@link ItineraryProvider}. */
export function useItinerary(): Itinerary {
  const itinerary = useContext(ItineraryContext);
  if (!itinerary) throw new Error("useItinerary needs an ItineraryProvider above it.");
  return itinerary;
}
