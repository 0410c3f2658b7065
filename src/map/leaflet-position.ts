/** Where positions are turned round: GeoJSON counts longitude first, Leaflet latitude first. */
import L from "leaflet";
import type { Position } from "../itinerary/place";

/** A [longitude, latitude] position as Leaflet wants it. */
export function toLatLng([longitude, latitude]: Position): L.LatLng {
  return L.latLng(latitude, longitude);
}

/** A line of [longitude, latitude] positions as Leaflet wants it. */
export function toLatLngs(line: readonly Position[]): L.LatLng[] {
  return line.map(toLatLng);
}

/** A Leaflet point as [longitude, latitude]. */
export function toPosition({ lat, lng }: L.LatLng): Position {
  return [lng, lat];
}
