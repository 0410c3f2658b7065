import messages from "virtual:messages/map";
import { Maximize, Minus, Plus } from "lucide-react";
import { lazy, Suspense } from "react";
import { changeView } from "../view/view";
import type { Insets } from "./insets";
import { MapCredits } from "./MapCredits";
import { WHOLE_WANTED } from "./map-moves";
import { ScaleBar } from "./ScaleBar";
import { useMapAtRest } from "./use-map-moves";

const Locator = lazy(() => import("./Locator"));

/** From this zoom on, one may lose where in the world one is. */
const LOCATOR_FROM_ZOOM = 5;

/** Zoom in, zoom out, and back to the whole; the scale, and whose map it is. */
export function MapControls({ insets }: { readonly insets: Insets }) {
  const map = useMapAtRest();
  return (
    <div className="map-controls" style={{ right: insets.right, bottom: insets.bottom + 8 }}>
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
