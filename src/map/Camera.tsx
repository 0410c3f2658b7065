import L from "leaflet";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import { positionAt, segmentAt } from "../itinerary/itinerary";
import { useItinerary } from "../view/itinerary-context";
import { changeView, currentView, type MapView, useView } from "../view/view";
import { type Extent, extentOfSegments, extentOfView } from "./extents";
import type { Insets } from "./insets";
import { toLatLng, toPosition } from "./leaflet-position";

/** No closer than this when a view is fitted: a single house needs its surroundings. */
const CLOSEST_FIT = 7;
/** Share of the free part of the map, at each edge, that is not comfortable to be in. */
const COMFORT_MARGIN = 0.1;

/**
 * Chooses what part of the map is in view: the whole life, a journey, what a link asks for, or what
 * the reader has moved to; and keeps the traveller in sight.
 */
export function Camera({ insets }: { readonly insets: Insets }) {
  const map = useMap();
  const itinerary = useItinerary();
  const mapView = useView((view) => view.mapView);
  const journey = useView((view) => view.journey);
  const selection = useView((view) => view.selection);
  const current = useRef(insets);
  current.current = insets;
  /** Moves made here are not the reader's, and must not be recorded as theirs. */
  const ownMove = useRef(false);

  useEffect(() => {
    const record = (): void => {
      if (ownMove.current) {
        ownMove.current = false;
        return;
      }
      const center = withinWorld(map.getCenter());
      if (!center.equals(map.getCenter())) map.panTo(center, { animate: false, noMoveStart: true });
      else changeView({ mapView: { center: toPosition(center), zoom: map.getZoom() } });
    };
    map.on("moveend", record);
    return () => {
      map.off("moveend", record);
    };
  }, [map]);

  useEffect(() => {
    const show = (animated: boolean): void => {
      ownMove.current = true;
      if (mapView) {
        if (isShown(map, mapView)) ownMove.current = false;
        else map.setView(toLatLng(mapView.center), mapView.zoom, { animate: false });
        return;
      }
      const extent = extentOfView(itinerary, journey);
      if (!extent) return;
      fitExtent(map, extent, insets, animated && isMotionWelcome());
    };
    show(false);
    const resized = (): void => {
      if (!currentView().mapView) show(false);
    };
    map.on("resize", resized);
    return () => {
      map.off("resize", resized);
    };
  }, [map, itinerary, mapView, journey, insets]);

  useEffect(() => {
    const keepInSight = (): void => {
      const { moment, following } = currentView();
      if (!following) return;
      const point = map.latLngToContainerPoint(toLatLng(positionAt(itinerary, moment)));
      const free = freePart(map, current.current);
      if (free.contains(point)) return;
      const segment = segmentAt(itinerary, moment);
      const way = segment.kind === "leg" ? extentOfSegments(itinerary, [segment]) : null;
      const target = map.containerPointToLatLng(point);
      ownMove.current = true;
      if (way && !fits(map, way, current.current)) {
        fitExtent(map, way, current.current, isMotionWelcome(), map.getZoom());
      } else {
        centre(map, target, current.current, isMotionWelcome());
      }
    };
    return useView.subscribe((view, before) => {
      if (view.moment !== before.moment && (view.mapView || view.journey === null)) keepInSight();
    });
  }, [map, itinerary]);

  useEffect(() => {
    if (selection.kind !== "place") return;
    const place = itinerary.placesById.get(selection.id);
    if (!place) return;
    const position = toLatLng(place.position);
    if (freePart(map, current.current).contains(map.latLngToContainerPoint(position))) return;
    ownMove.current = true;
    centre(map, position, current.current, isMotionWelcome());
  }, [map, itinerary, selection]);

  return null;
}

/** Leaflet's own `maxBounds` would move the map again after each fit; this only ends a far pan. */
function withinWorld({ lat, lng }: L.LatLng): L.LatLng {
  return L.latLng(Math.min(82, Math.max(-60, lat)), Math.min(200, Math.max(-200, lng)));
}

function isMotionWelcome(): boolean {
  return !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function isShown(map: L.Map, { center, zoom }: MapView): boolean {
  const shown = map.getCenter();
  return (
    Math.abs(shown.lat - center[1]) < 1e-3 &&
    Math.abs(shown.lng - center[0]) < 1e-3 &&
    Math.abs(map.getZoom() - zoom) < 0.02
  );
}

function padding({ top, right, bottom, left }: Insets): L.FitBoundsOptions {
  return { paddingTopLeft: [left + 16, top + 16], paddingBottomRight: [right + 16, bottom + 16] };
}

function boundsOf({ southWest, northEast }: Extent): L.LatLngBounds {
  return L.latLngBounds(toLatLng(southWest), toLatLng(northEast));
}

function fitExtent(
  map: L.Map,
  extent: Extent,
  insets: Insets,
  animated: boolean,
  maxZoom = CLOSEST_FIT,
): void {
  map.fitBounds(boundsOf(extent), { ...padding(insets), maxZoom, animate: animated });
}

function fits(map: L.Map, extent: Extent, insets: Insets): boolean {
  const free = freePart(map, insets);
  const bounds = boundsOf(extent);
  const size = map
    .latLngToContainerPoint(bounds.getSouthEast())
    .subtract(map.latLngToContainerPoint(bounds.getNorthWest()));
  return size.x <= free.getSize().x && size.y <= free.getSize().y;
}

/** The part of the map that no card covers, less a margin, in container pixels. */
function freePart(map: L.Map, { top, right, bottom, left }: Insets): L.Bounds {
  const size = map.getSize();
  const width = size.x - left - right;
  const height = size.y - top - bottom;
  return L.bounds(
    [left + width * COMFORT_MARGIN, top + height * COMFORT_MARGIN],
    [size.x - right - width * COMFORT_MARGIN, size.y - bottom - height * COMFORT_MARGIN],
  );
}

/** Moves a position to the middle of the free part. */
function centre(map: L.Map, position: L.LatLng, insets: Insets, animated: boolean): void {
  const middle = freePart(map, insets).getCenter();
  const offset = map.latLngToContainerPoint(position).subtract(middle);
  map.panBy(offset, { animate: animated, duration: 0.6 });
}
