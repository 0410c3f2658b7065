import messages from "virtual:messages/page";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { AtlasMap } from "../map/AtlasMap";
import { BackToTour } from "../panel/BackToTour";
import { Panel } from "../panel/Panel";
import { TourSheet, useLinkedTour } from "../panel/TourSheet";
import { togglePlaying } from "../timeline/playback";
import { Timeline } from "../timeline/Timeline";
import { useItinerary } from "../view/itinerary-context";
import { followAddress } from "../view/link-history";
import { useReadTour } from "../view/tour";
import { isFiltering, useView } from "../view/view";
import { Dialogs } from "./Dialogs";
import { Header } from "./Header";
import { listenToKeys } from "./keyboard";
import { Legend } from "./legend/Legend";
import { Notice } from "./Notice";
import "./print.css";
import { Sheet } from "./Sheet";
import { useInsets } from "./use-insets";
import { WindowTitle } from "./WindowTitle";

const JourneyPanel = lazy(() =>
  import("../panel/JourneyPanel").then((module) => ({ default: module.JourneyPanel })),
);
const Drawer = lazy(() => import("./Drawer"));
const AppliedFilter = lazy(() => import("../panel/filter/AppliedFilter"));
const Welcome = lazy(() => import("./Welcome"));
const PrintPlate = lazy(() => import("./PrintPlate"));

/** On paper nothing covers the map. */
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

/** Whether the reader is to be welcomed: who comes by a link to something wants to see that. */
function useWelcome(): boolean {
  const [linked] = useState(() => window.location.search !== "");
  return useView(({ welcome }) => welcome === "asked" || (welcome === "due" && !linked));
}

/** The map, and lightly on it the header, the panel, the journey, the legend and the timeline. */
export function Atlas() {
  const itinerary = useItinerary();
  const followed = useView((view) => view.journey?.id ?? null);
  const journey = itinerary.atlas.journeys.find(({ id }) => id === followed);
  const touring = useReadTour() !== null;
  const linkedTour = useLinkedTour();
  const printing = useView((view) => view.printing);
  const drawer = useView((view) => view.drawer);
  const filtered = useView(isFiltering);
  const welcoming = useWelcome();
  const header = useRef<HTMLElement>(null);
  const journeyColumn = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const timeline = useRef<HTMLDivElement>(null);
  const insets = useInsets(
    { header, journey: journeyColumn, panel, timeline },
    `${journey ? "with journey" : ""} ${touring ? "with tour" : ""}`,
  );

  useEffect(() => followAddress(itinerary), [itinerary]);
  useEffect(() => listenToKeys(itinerary), [itinerary]);

  return (
    <div
      className={`atlas${journey ? " atlas-with-journey" : ""}${touring ? " atlas-touring" : ""}${drawer ? " atlas-with-drawer" : ""}${printing ? " atlas-printing" : ""}`}
    >
      <a className="skip-link" href="#panel">
        {messages.skipToPanel()}
      </a>
      <a className="skip-link" href="#timeline">
        {messages.skipToTimeline()}
      </a>
      <main className="atlas-map" aria-label={messages.map()}>
        <AtlasMap insets={printing ? NO_INSETS : insets} />
      </main>
      {printing && (
        <Suspense fallback={null}>
          <PrintPlate />
        </Suspense>
      )}
      {welcoming && !printing && (
        <Suspense fallback={null}>
          <Welcome insets={insets} />
        </Suspense>
      )}
      <WindowTitle />
      <Header ref={header} />
      <Notice />
      <Dialogs />
      {journey && (
        <div className="atlas-journey" ref={journeyColumn}>
          <div className="card journey-card">
            <Suspense fallback={null}>
              <JourneyPanel journey={journey} onPlay={() => togglePlaying(itinerary)} />
            </Suspense>
          </div>
        </div>
      )}
      {touring ? (
        <TourSheet ref={panel} linked={linkedTour} />
      ) : (
        <Sheet ref={panel}>
          <Panel />
        </Sheet>
      )}
      <BackToTour />
      <div className="atlas-foot" ref={timeline}>
        <Legend />
        {filtered && (
          <Suspense fallback={null}>
            <AppliedFilter said={drawer !== "table"} />
          </Suspense>
        )}
        {drawer && (
          <Suspense fallback={null}>
            <Drawer shown={drawer} />
          </Suspense>
        )}
        <Timeline />
      </div>
    </div>
  );
}
