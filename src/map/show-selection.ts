/** Brings what the reader has opened into sight: a place, or the way of a leg. */
import L from "leaflet";
import type { Itinerary } from "../itinerary/itinerary";
import type { Position } from "../itinerary/place";
import { isMotionWelcome } from "../view/motion";
import type { Selection } from "../view/view";
import { centre } from "./centre";
import { extentOfSegments } from "./extents";
import { boundsOf, fitExtent, freePart } from "./free-part";
import type { Insets } from "./insets";
import { toLatLng, toLatLngs } from "./leaflet-position";
import type { MapMoves } from "./map-moves";

/** Moves the map to what is opened, if it is a place or a leg that is not in sight. */
export function showSelection(
  map: L.Map,
  itinerary: Itinerary,
  selection: Selection,
  insets: Insets,
  moves: MapMoves,
): void {
  const free = freePart(map, insets);
  if (selection.kind === "place") {
    const place = itinerary.placesById.get(selection.id);
    const position = place && toLatLng(place.position);
    if (!position || free.contains(map.latLngToContainerPoint(position))) return;
    moves.make(() => centre(map, position, insets, isMotionWelcome()));
  } else if (selection.kind === "leg") {
    const leg = itinerary.segmentsById.get(selection.id);
    if (leg?.kind !== "leg" || isLineIn(map, leg.line, free)) return;
    const way = extentOfSegments(itinerary, [leg]);
    if (!way) return;
    moves.make(() => {
      const bounds = boundsOf(way);
      if (fitsInto(map, bounds, free)) centre(map, bounds.getCenter(), insets, isMotionWelcome());
      else fitExtent(map, way, insets, isMotionWelcome(), map.getZoom());
    });
  }
}

/** Whether bounds fit into a part of the map at the present zoom. */
function fitsInto(map: L.Map, bounds: L.LatLngBounds, part: L.Bounds): boolean {
  const size = map
    .latLngToContainerPoint(bounds.getSouthEast())
    .subtract(map.latLngToContainerPoint(bounds.getNorthWest()));
  return size.x <= part.getSize().x && size.y <= part.getSize().y;
}

/** Whether some of a line is to be seen in a part of the map. */
function isLineIn(map: L.Map, line: readonly Position[], part: L.Bounds): boolean {
  const points = toLatLngs(line).map((position) => map.latLngToContainerPoint(position));
  return points.some((point, index) => {
    const next = points[index + 1];
    return part.contains(point) || (next && L.LineUtil.clipSegment(point, next, part) !== false);
  });
}
