/** Puts a position into the middle of what no card covers. */
import type L from "leaflet";
import { freePart } from "./free-part";
import type { Insets } from "./insets";

const PAN_SECONDS = 0.6;

/** Moves a position to the middle of the free part of the map. */
export function centre(map: L.Map, position: L.LatLng, insets: Insets, animated: boolean): void {
  const middle = freePart(map, insets).getCenter();
  const offset = map.latLngToContainerPoint(position).subtract(middle);
  map.panBy(offset, { animate: animated, duration: PAN_SECONDS });
}
