import { Suspense, useEffect, useRef, useState } from "react";
import { AtlasMap } from "../map/AtlasMap";
import { TourSheet } from "../panel/TourSheet";
import { useItinerary, useSourcedItinerary } from "../view/itinerary-context";
import { writeLink } from "../view/link";
import { resumeTour, startTour, useReadTour } from "../view/tour";
import { changeView, currentView, useView } from "../view/view";
import { keepAwake } from "./keep-awake";
import { countFailures } from "./kiosk-recovery";
import { tourAfter } from "./kiosk-tours";
import "./kiosk.css";
import { useInsets } from "./use-insets";

/** The atlas alone in a hall: it plays every tour in turn, without controls, and never stops. */
export function Kiosk() {
  const header = useRef<HTMLElement>(null);
  const journey = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);
  const timeline = useRef<HTMLElement>(null);
  const touring = useReadTour() !== null;
  const insets = useInsets({ header, journey, panel, timeline }, touring ? "with tour" : "");
  const stirring = useStirring();
  useEffect(keepAwake, []);
  return (
    <div className={`atlas atlas-kiosk${stirring ? "" : " atlas-resting"}`}>
      <main className="atlas-map" aria-label="Map">
        <AtlasMap insets={insets} />
      </main>
      <h1 className="card kiosk-title">The Planet Without a Visa</h1>
      <Suspense>
        <Round panel={panel} />
      </Suspense>
      {stirring && <WayOut />}
    </div>
  );
}

/** Plays tour after tour. Texts that do not come are an error, which opens the page again. */
function Round({ panel }: { readonly panel: React.RefObject<HTMLElement | null> }) {
  const { atlas } = useSourcedItinerary();
  const tour = useView((view) => view.tour);
  const next = (): void => {
    const id = tourAfter(atlas.journeys, currentView().tour?.journey ?? null);
    if (id !== null) startTour(id, true);
  };
  const begin = useRef(next);
  begin.current = next;
  useEffect(() => {
    if (tour === null) begin.current();
    else if (tour.kind === "left") resumeTour();
    else if (!tour.autoplay) changeView({ tour: { ...tour, autoplay: true } });
  }, [tour]);
  useStepInAddress();
  return <TourSheet ref={panel} linked controls={false} onEnd={next} />;
}

/** Keeps the step in the address, so that the page opened again goes on from there. */
function useStepInAddress(): void {
  const tour = useReadTour();
  useEffect(() => {
    if (!tour) return;
    const query = `?kiosk=1&tour=${encodeURIComponent(tour.journey)}&step=${tour.step + 1}`;
    window.history.replaceState(null, "", `${window.location.pathname}${query}`);
    // A step that has stood for a while is shown well: what failed before is over.
    const timer = setTimeout(() => countFailures(() => window.sessionStorage, 0), WELL_SHOWN);
    return () => clearTimeout(timer);
  }, [tour]);
}

/** Milliseconds after which a step counts as shown well. */
const WELL_SHOWN = 3000;
/** Milliseconds after the last key or touch until the kiosk is left to itself again. */
const REST = 8000;

/** Whether someone has just pressed a key, touched the screen or moved the pointer. */
function useStirring(): boolean {
  const [stirring, setStirring] = useState(false);
  useEffect(() => {
    let timer = 0;
    const stir = (): void => {
      setStirring(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setStirring(false), REST);
    };
    const kinds = ["keydown", "pointerdown", "pointermove"] as const;
    for (const kind of kinds) window.addEventListener(kind, stir);
    return () => {
      window.clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, stir);
    };
  }, []);
  return stirring;
}

/** The way from the kiosk into the atlas, at the step that is shown. */
function WayOut() {
  const itinerary = useItinerary();
  const link = useView((view) => writeLink(itinerary, view));
  const way = useRef<HTMLAnchorElement>(null);
  useEffect(() => way.current?.focus({ preventScroll: true }), []);
  return (
    <a className="card kiosk-way-out" ref={way} href={`${window.location.pathname}${link}`}>
      Explore the atlas
    </a>
  );
}
