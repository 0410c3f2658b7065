import { useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";

/**
 * Renders again when the map has come to rest somewhere else.
 * @returns the map
 */
export function useMapAtRest() {
  const map = useMap();
  const [, setMoves] = useState(0);
  const moved = () => setMoves((moves) => moves + 1);
  useMapEvents({ moveend: moved, zoomend: moved, resize: moved, viewreset: moved });
  return map;
}
