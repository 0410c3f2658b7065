import { Atlas } from "./Atlas";
import { ErrorBoundary } from "./ErrorBoundary";
import { LoadedItinerary } from "./LoadedItinerary";

/** The whole page. */
export function App() {
  return (
    <ErrorBoundary>
      <LoadedItinerary>
        <Atlas />
      </LoadedItinerary>
    </ErrorBoundary>
  );
}
