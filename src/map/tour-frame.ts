/** Where the map belongs at a step of a tour. */
import L from "leaflet";
import { useMemo } from "react";
import type { Extent } from "../itinerary/extent";
import { type Itinerary, placeById } from "../itinerary/itinerary";
import type { TourStep, TourView } from "../itinerary/journey";
import type { Position } from "../itinerary/place";
import { segmentsOfStep } from "../itinerary/tour";
import { useItinerary, useSourcedItineraryWhenLoaded } from "../view/itinerary-context";
import { useReadTour } from "../view/tour";
import { extentOfSegments } from "./extents";
import { freePart, zoomToFit } from "./free-part";
import type { Insets } from "./insets";
import { toLatLng } from "./leaflet-position";
import { ZOOM_STEP } from "./world-limits";

/** A view that the tour gives, or an extent to be fitted. */
export type TourFrame =
  | { readonly kind: "given"; readonly view: TourView }
  | { readonly kind: "fitted"; readonly extent: Extent };

/** A single house needs its surroundings: no closer than this when a step is fitted. */
const CLOSEST_FIT = 6;
/** A given zoom is meant for so many free pixels across; with fewer the map shows as much, smaller. */
const MEANT_WIDTH = 760;
/** Room in CSS pixels around what a step shows, where the map is wide: names need it, and the scale. */
const ROOM = 48;
const WIDE = 700;
/** Seconds a flight to the next step takes: as long as the date takes to run there. */
const FLIGHT_SECONDS = 1.2;

/** The frame of the step being read; null while no tour is, or its steps are not there yet. */
export function useTourFrame(): TourFrame | null {
  const itinerary = useItinerary();
  const sourced = useSourcedItineraryWhenLoaded();
  const tour = useReadTour();
  const journey = tour?.journey;
  const step = tour?.step;
  return useMemo(() => {
    const steps = sourced?.atlas.journeys.find(({ id }) => id === journey)?.tour;
    return steps && step !== undefined ? frameOfStep(itinerary, steps, step) : null;
  }, [itinerary, sourced, journey, step]);
}

/** The frame of a step: the view it gives, else its place and the way since the step before. */
export function frameOfStep(
  itinerary: Itinerary,
  tour: readonly TourStep[],
  index: number,
): TourFrame | null {
  const step = tour[index];
  if (!step) return null;
  if (step.view) return { kind: "given", view: step.view };
  const way = extentOfSegments(itinerary, segmentsOfStep(itinerary, tour, index));
  const place = step.place === null ? null : placeById(itinerary, step.place).position;
  const extent = place && way ? extended(way, place) : way;
  return extent && { kind: "fitted", extent };
}

function extended({ southWest, northEast }: Extent, [longitude, latitude]: Position): Extent {
  return {
    southWest: [Math.min(southWest[0], longitude), Math.min(southWest[1], latitude)],
    northEast: [Math.max(northEast[0], longitude), Math.max(northEast[1], latitude)],
  };
}

/** Brings a frame into the free part of the map, in a flight or at once. */
export function flyToFrame(map: L.Map, frame: TourFrame, insets: Insets, animated: boolean): void {
  const room = map.getSize().x > WIDE ? ROOM : 0;
  const { top, right, bottom, left } = insets;
  const roomy = { top: top + room, right: right + room, bottom: bottom + room, left: left + room };
  const free = freePart(map, roomy);
  const zoom = Math.max(map.getMinZoom(), zoomOfFrame(map, frame, roomy, free.getSize().x));
  const off = free.getCenter().subtract(map.getSize().divideBy(2));
  const middle = map.project(middleOfFrame(map, frame), zoom).subtract(off);
  const center = map.unproject(middle, zoom);
  if (animated) map.flyTo(center, zoom, { duration: FLIGHT_SECONDS, easeLinearity: 0.4 });
  else map.setView(center, zoom, { animate: false });
}

function zoomOfFrame(map: L.Map, frame: TourFrame, insets: Insets, width: number): number {
  const zoom =
    frame.kind === "given"
      ? frame.view.zoom - Math.max(0, Math.log2(MEANT_WIDTH / Math.max(1, width)))
      : Math.min(CLOSEST_FIT, zoomToFit(map, frame.extent, insets));
  return Math.floor(zoom / ZOOM_STEP) * ZOOM_STEP;
}

/** Half way on the map, not in degrees: Mercator stretches the north. */
function middleOfFrame(map: L.Map, frame: TourFrame): L.LatLng {
  if (frame.kind === "given") return toLatLng(frame.view.center);
  const { southWest, northEast } = frame.extent;
  const corners = L.bounds(
    map.project(toLatLng(southWest), 0),
    map.project(toLatLng(northEast), 0),
  );
  return map.unproject(corners.getCenter(), 0);
}
