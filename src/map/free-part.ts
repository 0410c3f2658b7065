/** The part of the map that no card covers, and moves that bring things into it. */
import L from "leaflet";
import type { Extent } from "../itinerary/extent";
import type { Insets } from "./insets";
import { toLatLng } from "./leaflet-position";

/** No closer than this when a view is fitted: a single house needs its surroundings. */
const CLOSEST_FIT = 7;
/** Room in CSS pixels between what is fitted and the cards. */
const FIT_MARGIN = 16;

/**
 * The free part of the map in container pixels.
 * @param margin share of its width and height left out at each edge
 */
export function freePart(map: L.Map, { top, right, bottom, left }: Insets, margin = 0): L.Bounds {
  const size = map.getSize();
  const across = (size.x - left - right) * margin;
  const down = (size.y - top - bottom) * margin;
  return L.bounds([left + across, top + down], [size.x - right - across, size.y - bottom - down]);
}

/** What of the world is shown in a part of the map, given in container pixels. */
export function boundsInPart(map: L.Map, part: L.Bounds): L.LatLngBounds {
  return L.latLngBounds(
    map.containerPointToLatLng(part.getBottomLeft()),
    map.containerPointToLatLng(part.getTopRight()),
  );
}

/** Fits an extent into the free part. */
export function fitExtent(
  map: L.Map,
  extent: Extent,
  insets: Insets,
  animated: boolean,
  maxZoom = CLOSEST_FIT,
): void {
  map.fitBounds(boundsOf(extent), { ...fitPadding(insets), maxZoom, animate: animated });
}

/** The zoom at which an extent fits into the free part, however far out that is. */
export function zoomToFit(map: L.Map, { southWest, northEast }: Extent, insets: Insets): number {
  const corners = L.bounds(
    map.project(toLatLng(southWest), 0),
    map.project(toLatLng(northEast), 0),
  );
  const room = freePart(map, insets)
    .getSize()
    .subtract([2 * FIT_MARGIN, 2 * FIT_MARGIN]);
  const { x, y } = corners.getSize();
  return Math.log2(Math.min(Math.max(1, room.x) / x, Math.max(1, room.y) / y));
}

/** An extent as Leaflet wants it. */
export function boundsOf({ southWest, northEast }: Extent): L.LatLngBounds {
  return L.latLngBounds(toLatLng(southWest), toLatLng(northEast));
}

function fitPadding({ top, right, bottom, left }: Insets): L.FitBoundsOptions {
  return {
    paddingTopLeft: [left + FIT_MARGIN, top + FIT_MARGIN],
    paddingBottomRight: [right + FIT_MARGIN, bottom + FIT_MARGIN],
  };
}
