/** Opens places that lie close together: the map moves in to where they part. */
import L from "leaflet";
import type { Extent } from "../itinerary/extent";
import { opensAt } from "./clusters";
import { freePart, zoomToFit } from "./free-part";
import type { Insets } from "./insets";
import { toLatLng } from "./leaflet-position";
import { openPlaceList } from "./place-list";
import type { PlaceSite } from "./place-sites";
import { ZOOM_STEP } from "./world-limits";

/**
 * Moves the map in to where the places come apart, as many as can be held in view; where no zoom
 * parts them, lists them.
 * @param nameOf the name a place bears on the day shown
 */
export function openCluster(
  map: L.Map,
  members: readonly PlaceSite[],
  insets: Insets,
  nameOf: (site: PlaceSite) => string,
  choose: (site: PlaceSite) => void,
): void {
  const [lead] = members;
  if (!lead) return;
  const first = upToStep(opensAt(members, 0));
  if (first > map.getMaxZoom()) {
    const choices = members.map((site) => ({ site, name: nameOf(site) }));
    openPlaceList(map, toLatLng(lead.place.position), choices, choose);
    return;
  }
  const extent = extentOf(members);
  const most = Math.min(upToStep(opensAt(members, 1)), zoomToFit(map, extent, insets));
  const held = Math.floor(most / ZOOM_STEP) * ZOOM_STEP;
  const zoom = Math.min(map.getMaxZoom(), Math.max(first, held, map.getZoom() + ZOOM_STEP));
  const middle = L.latLngBounds(toLatLng(extent.southWest), toLatLng(extent.northEast)).getCenter();
  // The middle of the places comes to the middle of what no card covers.
  const offset = map.getSize().divideBy(2).subtract(freePart(map, insets).getCenter());
  map.setView(map.unproject(map.project(middle, zoom).add(offset), zoom), zoom);
}

function upToStep(zoom: number): number {
  return Math.ceil(zoom / ZOOM_STEP) * ZOOM_STEP;
}

function extentOf(sites: readonly PlaceSite[]): Extent {
  const longitudes = sites.map(({ place }) => place.position[0]);
  const latitudes = sites.map(({ place }) => place.position[1]);
  return {
    southWest: [Math.min(...longitudes), Math.min(...latitudes)],
    northEast: [Math.max(...longitudes), Math.max(...latitudes)],
  };
}
