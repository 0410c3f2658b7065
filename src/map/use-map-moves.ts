import type L from "leaflet";
import { useCallback, useSyncExternalStore } from "react";
import { useMap } from "react-leaflet";

/**
 * Renders again when the map has come to rest somewhere else. A move made before the component
 * listens counts too: the camera's effects run first, and move the map to what a link asks for.
 * @returns the map
 */
export function useMapAtRest(): L.Map {
  const map = useMap();
  const listen = useCallback(
    (moved: () => void) => {
      map.on("moveend zoomend resize viewreset", moved);
      return () => {
        map.off("moveend zoomend resize viewreset", moved);
      };
    },
    [map],
  );
  useSyncExternalStore(listen, () => placeOf(map));
  return map;
}

/** Where the map is and how large, as text that differs when any of it does. */
function placeOf(map: L.Map): string {
  const { lat, lng } = map.getCenter();
  const { x, y } = map.getSize();
  return `${lat} ${lng} ${map.getZoom()} ${x} ${y}`;
}
