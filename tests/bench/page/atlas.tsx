/** The atlas's own trail. */
import { createRoot } from "react-dom/client";
import { MapContainer } from "react-leaflet";
import { TrailLayer } from "../../../src/map/trail/TrailLayer";
import { changeView } from "../../../src/view/view";
import { CENTER, type Contender, ZOOM } from "./contender";

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
        <TrailLayer itinerary={itinerary} matching={null} />
      </MapContainer>,
    );
  },
  show(moment) {
    changeView({ moment });
  },
};
