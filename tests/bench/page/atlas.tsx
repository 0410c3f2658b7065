/** The atlas's own trail. */
import type L from "leaflet";
import { createRoot } from "react-dom/client";
import { MapContainer } from "react-leaflet";
import { TrailLayer } from "../../../src/map/trail/TrailLayer";
import { changeView } from "../../../src/view/view";
import { CENTER, type Contender, ZOOM } from "./contender";

/** What is used of the layer. */
type PaintedLayer = L.Layer & { isLoading(): boolean };

let layer: PaintedLayer | null = null;

export const atlas: Contender = {
  mount(element, itinerary, moment) {
    changeView({ moment });
    createRoot(element).render(
      <MapContainer
        center={CENTER}
        zoom={ZOOM}
        zoomControl={false}
        attributionControl={false}
        style={{ height: "100%" }}
      >
        <TrailLayer
          itinerary={itinerary}
          matching={null}
          ref={(trail) => {
            layer = trail;
          }}
        />
      </MapContainer>,
    );
  },
  show(moment) {
    changeView({ moment });
  },
  async painted() {
    while (layer === null) await new Promise((resolve) => requestAnimationFrame(resolve));
    const trail: PaintedLayer = layer;
    if (trail.isLoading())
      await new Promise<void>((resolve) => trail.once("load", () => resolve()));
  },
};
