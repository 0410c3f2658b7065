import messages from "virtual:messages/map";
import { Maximize, Minus, Plus } from "lucide-react";
import { lazy, Suspense, useRef } from "react";
import { changeView, useView } from "../view/view";
import type { Insets } from "./insets";
import { MapCredits } from "./MapCredits";
import { FOLLOW_WANTED, WHOLE_WANTED } from "./map-moves";
import { ScaleBar } from "./ScaleBar";
import { useMapAtRest } from "./use-map-moves";

const FollowAgain = lazy(() => import("./FollowAgain"));
const Locator = lazy(() => import("./Locator"));

/** From this zoom on, one may lose where in the world one is. */
const LOCATOR_FROM_ZOOM = 5;

/** Zoom in, zoom out, and back to the whole; the scale, and whose map it is. */
export function MapControls({ insets }: { readonly insets: Insets }) {
  const map = useMapAtRest();
  const wholeWay = useRef<HTMLButtonElement>(null);
  const letGo = useView(
    ({ mapView, following, tour }) => mapView !== null && following && tour?.kind !== "reading",
  );
  const followAgain = (): void => {
    // The button that was pressed goes: the focus stays among the controls.
    wholeWay.current?.focus({ preventScroll: true });
    map.fire(FOLLOW_WANTED);
  };
  return (
    <div className="map-controls" style={{ right: insets.right, bottom: insets.bottom + 8 }}>
      {letGo && (
        <Suspense fallback={null}>
          <FollowAgain onFollow={followAgain} />
        </Suspense>
      )}
      <div className="map-foot">
        {map.getZoom() >= LOCATOR_FROM_ZOOM && (
          <Suspense fallback={null}>
            <Locator insets={insets} />
          </Suspense>
        )}
        <ScaleBar insets={insets} />
        <MapCredits />
      </div>
      <div className="card map-buttons">
        <button
          type="button"
          className="map-zoom"
          onClick={() => map.zoomIn()}
          aria-label={messages.zoomIn()}
          title={messages.zoomIn()}
        >
          <Plus size={17} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="map-zoom"
          onClick={() => map.zoomOut()}
          aria-label={messages.zoomOut()}
          title={messages.zoomOut()}
        >
          <Minus size={17} aria-hidden="true" />
        </button>
        <button
          ref={wholeWay}
          type="button"
          onClick={() => {
            changeView({ mapView: null });
            map.fire(WHOLE_WANTED);
          }}
          aria-label={messages.wholeWay()}
          title={messages.wholeWay()}
        >
          <Maximize size={16} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
