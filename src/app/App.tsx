import { useState } from "react";
import { Atlas } from "./Atlas";
import { Embed } from "./Embed";
import { ErrorBoundary } from "./ErrorBoundary";
import { Kiosk } from "./Kiosk";
import { KioskBoundary, KioskPause } from "./KioskBoundary";
import { LoadedItinerary } from "./LoadedItinerary";
import { readPageMode } from "./page-mode";

/** The whole page, as it is met. */
export function App() {
  // What the page is does not change while it is open.
  const [mode] = useState(() => readPageMode(window.location.search));
  if (mode.kind === "kiosk") {
    return (
      <KioskBoundary>
        <LoadedItinerary failure={<KioskPause />}>
          <Kiosk />
        </LoadedItinerary>
      </KioskBoundary>
    );
  }
  return (
    <ErrorBoundary>
      <LoadedItinerary>
        {mode.kind === "embed" ? <Embed parentOrigin={mode.parentOrigin} /> : <Atlas />}
      </LoadedItinerary>
    </ErrorBoundary>
  );
}
