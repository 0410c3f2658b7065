import type L from "leaflet";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import { useItinerary } from "../view/itinerary-context";
import { isMotionWelcome } from "../view/motion";
import { useReadTour } from "../view/tour";
import { changeView, currentView, type MapView, useView } from "../view/view";
import { beginAnew, type Chase } from "./chase";
import { extentOfPositions, extentOfView } from "./extents";
import type { Follower } from "./follow-traveller";
import { boundsInPart, fitExtent, freePart, zoomToFit } from "./free-part";
import type { Insets } from "./insets";
import { toLatLng, toPosition } from "./leaflet-position";
import { FOLLOW_WANTED, type MapMoves, WHOLE_WANTED, watchMoves } from "./map-moves";
import { heldToWorld, smallestZoom } from "./world-limits";

/** The zoom to which a few places, or one, are brought at most when a card asks to show them. */
const CLOSE_ENOUGH = 9;

const TourCamera = lazy(() => import("./TourCamera"));

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
  const askedFor = useView((view) => view.framed);
  const touring = useReadTour() !== null;
  /** Whether the tour being read does not, or not yet, say where the map belongs. */
  const [frameless, setFrameless] = useState(false);
  const framed = touring && !frameless;
  // What a link opens is there at once.
  const toFly = useRef(currentView().tour === null);
  const current = useRef(insets);
  current.current = insets;
  const moves = useRef<MapMoves | null>(null);
  const chase = useRef<Chase>({ following: false, formerZoom: null, movedFor: null }).current;
  const lookForHim = useRef((): void => undefined);
  /** Whether the reader has just asked for him to be followed again. */
  const wanted = useRef(false);
  const printing = useView((view) => view.printing);
  const onScreen = useRef(insets);
  if (!printing) onScreen.current = insets;
  const life = useMemo(() => extentOfView(itinerary, null), [itinerary]);

  useEffect(() => {
    let frame = 0;
    let follower: Follower | null = null;
    let watching = true;
    let fetching = false;

    // What follows him is fetched when he first sets out: to open the atlas nothing moves.
    const keepInSight = (): void => {
      follower?.look();
      if (follower || fetching) return;
      fetching = true;
      import("./follow-traveller")
        .then(({ createFollower }) => {
          if (!watching) return;
          const insets = (): Insets => current.current;
          follower = createFollower({ map, itinerary, moves: watch, chase, insets });
          follower.look();
        })
        // The next move asks again.
        .catch(() => undefined)
        .finally(() => {
          fetching = false;
        });
    };
    const readerMoved = (): void => {
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
    const followAgain = (): void => {
      wanted.current = true;
      changeView({ mapView: null });
    };

    const watch = watchMoves(map, readerMoved, atlasMoved);
    moves.current = watch;
    lookForHim.current = keepInSight;
    map.on(FOLLOW_WANTED, followAgain);
    const unsubscribe = useView.subscribe((view, before) => {
      // What is chosen along with the moment says itself where the map belongs.
      const placed = view.mapView !== before.mapView || view.journey !== before.journey;
      // The day on which the atlas opens is no move: before it there was none of the life.
      const opening = before.moment > itinerary.atlas.death + 1;
      if (view.moment !== before.moment && !placed && !opening) keepInSight();
    });
    return () => {
      watching = false;
      cancelAnimationFrame(frame);
      unsubscribe();
      map.off(FOLLOW_WANTED, followAgain);
      watch.end();
      moves.current = null;
      follower?.end();
    };
  }, [map, itinerary, chase]);

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
    if (currentView().mapView || chase.following) {
      moves.current?.make(() => map.fitBounds(shown, { animate: false }));
    }
    return () => {
      requestAnimationFrame(() => {
        map.invalidateSize({ animate: false, pan: false });
        moves.current?.make(() => map.setView(before.center, before.zoom, { animate: false }));
      });
    };
  }, [map, printing, chase]);

  useEffect(() => {
    if (mapView && !isShown(map, mapView)) {
      moves.current?.make(() =>
        map.setView(toLatLng(mapView.center), mapView.zoom, { animate: false }),
      );
    }
  }, [map, mapView]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: either change is a new place to be.
  useEffect(() => {
    beginAnew(chase, wanted.current);
    if (wanted.current) lookForHim.current();
    wanted.current = false;
  }, [mapView, journey]);

  useEffect(() => {
    if (mapView || framed) return;
    const extent = extentOfView(itinerary, journey);
    const showAll = (): void => {
      if (!extent || chase.following) return;
      moves.current?.make(() => fitExtent(map, extent, insets, false));
    };
    const showAllAgain = (): void => {
      beginAnew(chase, false);
      showAll();
    };
    showAll();
    map.on("resize", showAll);
    map.on(WHOLE_WANTED, showAllAgain);
    return () => {
      map.off("resize", showAll);
      map.off(WHOLE_WANTED, showAllAgain);
    };
  }, [map, itinerary, mapView, journey, framed, insets, chase]);

  // A card that opens may cover him.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other insets leave another free part.
  useEffect(() => {
    if (!chase.following) return;
    chase.movedFor = null;
    lookForHim.current();
  }, [insets, chase]);

  useEffect(() => {
    if (selection.kind !== "place" && selection.kind !== "leg") return;
    let wanted = true;
    import("./show-selection")
      .then(({ showSelection }) => {
        const watch = moves.current;
        if (wanted && watch) showSelection(map, itinerary, selection, current.current, watch);
      })
      // The card tells of it all the same.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [map, itinerary, selection]);

  useEffect(() => {
    if (!askedFor) return;
    const extent = extentOfPositions(
      askedFor.flatMap((id) => {
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
    chase.following = true;
  }, [map, itinerary, askedFor, chase]);

  if (!touring) return null;
  const told = { insets, moves, chase, toFly, onFrameless: setFrameless };
  return (
    <Suspense fallback={null}>
      <TourCamera {...told} />
    </Suspense>
  );
}

function isShown(map: L.Map, { center, zoom }: MapView): boolean {
  const shown = map.getCenter();
  return (
    Math.abs(shown.lat - center[1]) < 1e-3 &&
    Math.abs(shown.lng - center[0]) < 1e-3 &&
    Math.abs(map.getZoom() - zoom) < 0.02
  );
}
