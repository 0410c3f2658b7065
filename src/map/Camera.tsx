import type L from "leaflet";
import { useEffect, useMemo, useRef } from "react";
import { useMap } from "react-leaflet";
import { positionAt, segmentAt } from "../itinerary/itinerary";
import { useItinerary } from "../view/itinerary-context";
import { changeView, currentView, type MapView, useView } from "../view/view";
import { extentOfPositions, extentOfSegments, extentOfView } from "./extents";
import {
  boundsInPart,
  centre,
  fitExtent,
  fitsInto,
  freePart,
  isLineIn,
  middleOf,
  zoomToFit,
} from "./free-part";
import type { Insets } from "./insets";
import { toLatLng, toPosition } from "./leaflet-position";
import { type MapMoves, WHOLE_WANTED, watchMoves } from "./map-moves";
import { flyToFrame, useTourFrame } from "./tour-frame";
import { heldToWorld, smallestZoom } from "./world-limits";

/** Share of the free part, at each edge, that the traveller is not to come into while followed. */
const COMFORT_MARGIN = 0.12;
/** The zoom to which a few places, or one, are brought at most when a card asks to show them. */
const CLOSE_ENOUGH = 9;

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
  const framed = useView((view) => view.framed);
  const tourFrame = useTourFrame();
  const touring = tourFrame !== null;
  const current = useRef(insets);
  current.current = insets;
  const moves = useRef<MapMoves | null>(null);
  /** Whether the map has gone after the traveller since it was last fitted or moved by hand. */
  const following = useRef(false);
  const printing = useView((view) => view.printing);
  const onScreen = useRef(insets);
  if (!printing) onScreen.current = insets;
  const life = useMemo(() => extentOfView(itinerary, null), [itinerary]);

  useEffect(() => {
    let triedFor = Number.NaN;
    let frame = 0;

    const keepInSight = (): void => {
      const { moment, following: wanted, tour } = currentView();
      // A step of a tour says itself where the map belongs.
      if (!wanted || tour?.kind === "reading" || moves.current?.isMoving()) return;
      // Where the map was fitted, or put by hand, it stays until he is out of sight.
      const part = freePart(map, current.current, following.current ? COMFORT_MARGIN : 0);
      const position = toLatLng(positionAt(itinerary, moment));
      if (moment === triedFor || part.contains(map.latLngToContainerPoint(position))) return;
      triedFor = moment;
      following.current = true;
      const segment = segmentAt(itinerary, moment);
      const way = segment.kind === "leg" ? extentOfSegments(itinerary, [segment]) : null;
      moves.current?.make(() => {
        if (way && !fitsInto(map, way, freePart(map, current.current, COMFORT_MARGIN))) {
          fitExtent(map, way, current.current, isMotionWelcome(), map.getZoom());
        } else {
          centre(map, position, current.current, isMotionWelcome());
        }
      });
    };
    const readerMoved = (): void => {
      following.current = false;
      const center = toPosition(map.getCenter());
      const held = heldToWorld(center, map.getZoom(), map.getSize().x, current.current);
      if (held[0] !== center[0] || held[1] !== center[1]) {
        moves.current?.make(() => map.setView(toLatLng(held), map.getZoom(), { animate: false }));
      }
      changeView({ mapView: { center: held, zoom: map.getZoom() } });
    };
    // He may have gone on while the map was moving; a hand that stopped the map goes first.
    const atlasMoved = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keepInSight);
    };

    const watch = watchMoves(map, readerMoved, atlasMoved);
    moves.current = watch;
    const unsubscribe = useView.subscribe((view, before) => {
      // What is chosen along with the moment says itself where the map belongs.
      const placed = view.mapView !== before.mapView || view.journey !== before.journey;
      if (view.moment !== before.moment && !placed) keepInSight();
    });
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
      watch.end();
      moves.current = null;
    };
  }, [map, itinerary]);

  useEffect(() => {
    const limit = (): void => {
      if (!life) return;
      const zoom = smallestZoom(map.getSize().x, zoomToFit(map, life, insets));
      if (map.getZoom() < zoom) {
        moves.current?.make(() => map.setZoom(zoom, { animate: false }));
      }
      map.setMinZoom(zoom);
    };
    limit();
    map.on("resize", limit);
    return () => {
      map.off("resize", limit);
    };
  }, [map, life, insets]);

  useEffect(() => {
    if (!printing) return;
    const before = { center: map.getCenter(), zoom: map.getZoom() };
    const shown = boundsInPart(map, freePart(map, onScreen.current));
    map.invalidateSize({ animate: false, pan: false });
    // The whole is fitted to the sheet as to any other size; another view is kept as it was.
    if (currentView().mapView || following.current) {
      moves.current?.make(() => map.fitBounds(shown, { animate: false }));
    }
    return () => {
      requestAnimationFrame(() => {
        map.invalidateSize({ animate: false, pan: false });
        moves.current?.make(() => map.setView(before.center, before.zoom, { animate: false }));
      });
    };
  }, [map, printing]);

  useEffect(() => {
    if (mapView && !isShown(map, mapView)) {
      moves.current?.make(() =>
        map.setView(toLatLng(mapView.center), mapView.zoom, { animate: false }),
      );
    }
  }, [map, mapView]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: either change is a new place to be.
  useEffect(() => {
    following.current = false;
  }, [mapView, journey]);

  useEffect(() => {
    if (mapView || touring) return;
    const extent = extentOfView(itinerary, journey);
    const showAll = (): void => {
      if (!extent || following.current) return;
      moves.current?.make(() => fitExtent(map, extent, insets, false));
    };
    const showAllAgain = (): void => {
      following.current = false;
      showAll();
    };
    showAll();
    map.on("resize", showAll);
    map.on(WHOLE_WANTED, showAllAgain);
    return () => {
      map.off("resize", showAll);
      map.off(WHOLE_WANTED, showAllAgain);
    };
  }, [map, itinerary, mapView, journey, touring, insets]);

  // What a link opens is there at once.
  const toFly = useRef(currentView().tour === null);
  useEffect(() => {
    if (!tourFrame || mapView) return;
    const show = (animated: boolean): void => {
      following.current = false;
      moves.current?.make(() => flyToFrame(map, tourFrame, insets, animated && isMotionWelcome()));
    };
    const showAgain = (): void => show(false);
    show(toFly.current);
    toFly.current = true;
    map.on("resize", showAgain);
    map.on(WHOLE_WANTED, showAgain);
    return () => {
      map.off("resize", showAgain);
      map.off(WHOLE_WANTED, showAgain);
      // Whoever leaves the tour stays where it was: the map goes on from there after the traveller.
      following.current = true;
    };
  }, [map, tourFrame, mapView, insets]);

  useEffect(() => {
    const free = freePart(map, current.current);
    const make = (move: () => void): void => moves.current?.make(move);
    if (selection.kind === "place") {
      const place = itinerary.placesById.get(selection.id);
      const position = place && toLatLng(place.position);
      if (!position || free.contains(map.latLngToContainerPoint(position))) return;
      make(() => centre(map, position, current.current, isMotionWelcome()));
    } else if (selection.kind === "leg") {
      const leg = itinerary.segmentsById.get(selection.id);
      if (leg?.kind !== "leg" || isLineIn(map, leg.line, free)) return;
      const way = extentOfSegments(itinerary, [leg]);
      if (!way) return;
      make(() => {
        if (fitsInto(map, way, free)) {
          centre(map, middleOf(way), current.current, isMotionWelcome());
        } else {
          fitExtent(map, way, current.current, isMotionWelcome(), map.getZoom());
        }
      });
    }
  }, [map, itinerary, selection]);

  useEffect(() => {
    if (!framed) return;
    const extent = extentOfPositions(
      framed.flatMap((id) => {
        const place = itinerary.placesById.get(id);
        return place ? [place.position] : [];
      }),
    );
    changeView({ framed: null });
    if (!extent) return;
    moves.current?.make(() =>
      fitExtent(map, extent, current.current, isMotionWelcome(), CLOSE_ENOUGH),
    );
    // A change of the window's size is no reason to show the whole life again.
    following.current = true;
  }, [map, itinerary, framed]);

  return null;
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
