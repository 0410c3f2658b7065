import { lazy, Suspense, useState } from "react";
import { Atlas } from "./Atlas";
import { ErrorBoundary } from "./ErrorBoundary";
import { KioskBoundary, KioskPause } from "./KioskBoundary";
import { LoadedItinerary } from "./LoadedItinerary";
import { readPageMode } from "./page-mode";

const Embed = lazy(() => import("./Embed").then((module) => ({ default: module.Embed })));
const Kiosk = lazy(() => import("./Kiosk").then((module) => ({ default: module.Kiosk })));

/** The whole page, as it is met. */
export function App() {
  // What the page is does not change while it is open.
  const [mode] = useState(() => readPageMode(window.location.search));
  if (mode.kind === "kiosk") {
    return (
      <KioskBoundary>
        <LoadedItinerary failure={<KioskPause />}>
          <Suspense fallback={null}>
            <Kiosk />
          </Suspense>
        </LoadedItinerary>
      </KioskBoundary>
    );
  }
  return (
    <ErrorBoundary>
      <LoadedItinerary>
        {mode.kind === "embed" ? (
          <Suspense fallback={null}>
            <Embed parentOrigin={mode.parentOrigin} />
          </Suspense>
        ) : (
          <Atlas />
        )}
      </LoadedItinerary>
    </ErrorBoundary>
  );
}
