import messages from "virtual:messages/page";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { Itinerary } from "../itinerary/itinerary";
import { ItineraryProvider } from "../view/itinerary-context";
import { readLink } from "../view/link";
import { changeView } from "../view/view";
import { LoadedSources } from "./LoadedSources";
import { loadItinerary } from "./load-itinerary";

type Loading =
  | { readonly state: "loading" }
  | { readonly state: "loaded"; readonly itinerary: Itinerary }
  | { readonly state: "failed"; readonly message: string };

interface LoadedItineraryProps {
  readonly children: ReactNode;
  /** Shown when it cannot be opened, instead of the message and the button to try again. */
  readonly failure?: ReactNode;
}

/** Fetches the atlas and shows its children once it is there; says what is wrong when it is not. */
export function LoadedItinerary({ children, failure }: LoadedItineraryProps) {
  const [loading, setLoading] = useState<Loading>({ state: "loading" });

  const load = useCallback((): void => {
    setLoading({ state: "loading" });
    loadItinerary().then(
      (itinerary) => {
        changeView(readLink(itinerary, window.location.search).view);
        setLoading({ state: "loaded", itinerary });
      },
      (error: unknown) => {
        setLoading({
          state: "failed",
          message: error instanceof Error ? error.message : messages.couldNotOpen(),
        });
      },
    );
  }, []);
  useEffect(load, [load]);

  if (loading.state === "loaded") {
    return (
      <ItineraryProvider value={loading.itinerary}>
        <LoadedSources itinerary={loading.itinerary}>{children}</LoadedSources>
      </ItineraryProvider>
    );
  }
  if (loading.state === "failed" && failure !== undefined) return failure;
  return (
    <main className="page-message">
      <div className="card page-message-card">
        <h1>{messages.title()}</h1>
        {loading.state === "loading" ? (
          <p role="status">{messages.opening()}</p>
        ) : (
          <>
            <p role="alert">{loading.message}</p>
            <button type="button" className="plain-button" onClick={load}>
              {messages.tryAgain()}
            </button>
          </>
        )}
      </div>
    </main>
  );
}
