import { useMemo, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";

/**
 * Renders again when the map has come to rest somewhere else.
 * @returns the map
 */
export function useMapAtRest() {
  const map = useMap();
  const [, setMoves] = useState(0);
  // The same listeners at every render: new ones would be off while the camera's effects, which
  // run first, move the map in the same breath.
  const listeners = useMemo(() => {
    const moved = () => setMoves((moves) => moves + 1);
    return { moveend: moved, zoomend: moved, resize: moved, viewreset: moved };
  }, []);
  useMapEvents(listeners);
  return map;
}
