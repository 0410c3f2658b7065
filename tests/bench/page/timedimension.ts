/** Leaflet.TimeDimension with its layer for GeoJSON. It wants Leaflet as a global. */
import L from "leaflet";
import { type Contender, LINE, plainMap, timedLegs, timeOf } from "./contender";

/** What of Leaflet.TimeDimension is used; it has no types of its own. */
interface TimeDimension extends L.Class {
  setCurrentTime(time: number): void;
}
interface WithTimeDimension {
  timeDimension: ((options: object) => TimeDimension) & {
    layer: { geoJson(layer: L.GeoJSON, options: object): L.Layer };
  };
}

export function timeDimension(preferCanvas: boolean): Contender {
  let dimension: TimeDimension;
  return {
    async mount(element, itinerary, moment) {
      Object.assign(window, { L });
      await import("leaflet-timedimension");
      const extended = L as unknown as WithTimeDimension;
      const legs = timedLegs(itinerary);
      const times = legs.features.map(({ properties }) => properties.start);
      dimension = extended.timeDimension({ times, currentTime: timeOf(moment) });
      // It wants a time for each vertex, and cuts the line off at the time shown.
      legs.features.forEach(({ properties, geometry }, index) => {
        const begun = legs.features[index - 1]?.properties.start ?? timeOf(itinerary.atlas.birth);
        const last = geometry.coordinates.length - 1;
        const times = geometry.coordinates.map((_, vertex) =>
          Math.round(begun + ((properties.start - begun) * vertex) / last),
        );
        Object.assign(properties, { times });
      });
      const map = plainMap(element, preferCanvas);
      Object.assign(map, { timeDimension: dimension });
      const layer = L.geoJSON(legs, { style: () => LINE, interactive: false });
      extended.timeDimension.layer
        .geoJson(layer, { updateTimeDimension: false, addlastPoint: false, waitForReady: false })
        .addTo(map);
    },
    show(moment) {
      dimension.setCurrentTime(timeOf(moment));
    },
  };
}
