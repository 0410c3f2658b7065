/** The usual way with react-leaflet: a GeoJSON layer with a new key for each state of the data. */
import type { FeatureCollection } from "geojson";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { GeoJSON, MapContainer } from "react-leaflet";
import { CENTER, type Contender, LINE, timedLegs, timeOf, ZOOM } from "./contender";

type Legs = ReturnType<typeof timedLegs>;

/** The time shown, and who is to be told when it changes. */
interface Clock {
  time: number;
  tell: () => void;
}

function Trail({ legs, clock }: { readonly legs: Legs; readonly clock: Clock }) {
  const time = useSyncExternalStore(
    (listener) => {
      clock.tell = listener;
      return () => {};
    },
    () => clock.time,
  );
  const data: FeatureCollection = {
    type: "FeatureCollection",
    features: legs.features.filter(({ properties }) => properties.start <= time),
  };
  return <GeoJSON key={time} data={data} style={LINE} interactive={false} />;
}

export function reactLeaflet(preferCanvas: boolean): Contender {
  const clock: Clock = { time: 0, tell: () => {} };
  return {
    mount(element, itinerary, moment) {
      clock.time = timeOf(moment);
      createRoot(element).render(
        <MapContainer
          center={CENTER}
          zoom={ZOOM}
          zoomControl={false}
          attributionControl={false}
          preferCanvas={preferCanvas}
          style={{ height: "100%" }}
        >
          <Trail legs={timedLegs(itinerary)} clock={clock} />
        </MapContainer>,
      );
    },
    show(moment) {
      clock.time = timeOf(moment);
      clock.tell();
    },
  };
}
