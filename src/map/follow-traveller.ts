/** Moves the map after the traveller: calmly, by the rules of comfort.ts. */
import L from "leaflet";
import type { Moment } from "../itinerary/day";
import { type Itinerary, positionAt, segmentIndexAt } from "../itinerary/itinerary";
import type { Leg } from "../itinerary/segment";
import { isMotionWelcome } from "../view/motion";
import { currentView, type View } from "../view/view";
import type { Chase } from "./chase";
import { type CalmMove, calmMove, joined, type Sight, type Travel, type WorldBox } from "./comfort";
import { extentOfSegments } from "./extents";
import { freePart } from "./free-part";
import type { Insets } from "./insets";
import type { MapMoves } from "./map-moves";
import { type WorldPoint, worldPoint } from "./trail/web-mercator";

/** What it takes to follow him. */
export interface Following {
  readonly map: L.Map;
  readonly itinerary: Itinerary;
  readonly moves: MapMoves;
  readonly chase: Chase;
  insets(): Insets;
}

/** Looks after the traveller. */
export interface Follower {
  /** Moves the map if he has left the comfortable part of it, or is about to. */
  look(): void;
  /** Looks no more. */
  end(): void;
}

/** The map moves after him at most this often, in milliseconds. */
const CALM_MILLISECONDS = 1000;
const PAN_SECONDS = 0.6;
const FLIGHT_SECONDS = 0.9;
/** A pan over more views than this is a blur: the map is there at once. */
const LONGEST_PAN = 2;
/** A leg that begins within so many days is as good as under way. */
const DAYS_AHEAD = 90;

/** Follows the traveller over the map. */
export function createFollower({ map, itinerary, moves, chase, insets }: Following): Follower {
  const waysOfLegs = legWays(itinerary);
  let lastMoved = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const look = (): void => {
    const view = currentView();
    // A step of a tour says itself where the map belongs, and so does a hand that has moved it.
    if (!view.following || view.mapView || view.tour?.kind === "reading") return;
    if (moves.isMoving() || view.moment === chase.movedFor) return;
    const sight = sightOf(map, insets());
    const move = calmMove(sight, waysOfLegs(view), { ...chase, leastZoom: map.getMinZoom() });
    if (move.kind === "stay") return;
    const wait = lastMoved + CALM_MILLISECONDS - performance.now();
    if (wait > 0) {
      timer ??= setTimeout(() => {
        timer = null;
        look();
      }, wait);
      return;
    }
    lastMoved = performance.now();
    chase.movedFor = view.moment;
    chase.following = true;
    if (move.kind === "fit") chase.formerZoom ??= sight.zoom;
    if (move.kind === "return") chase.formerZoom = null;
    moves.make(() => make(map, move, insets(), isMotionWelcome()));
  };

  return {
    look,
    end() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** Where he is and where he is going, by the view. */
function legWays(itinerary: Itinerary): (view: View) => Travel {
  const legs = itinerary.atlas.segments.filter((segment): segment is Leg => segment.kind === "leg");
  const starts = Float64Array.from(legs, ({ start }) => start);
  const boxes = new Map<number, WorldBox>();
  const boxOf = (index: number): WorldBox | null => {
    const leg = legs[index];
    if (!leg) return null;
    const box = boxes.get(index) ?? boxOfLeg(itinerary, leg);
    boxes.set(index, box);
    return box;
  };
  /** The legs from one on, so many of them, in the direction of play. */
  const boxOfLegs = (first: number, count: number, step: 1 | -1): WorldBox | null => {
    let all: WorldBox | null = null;
    for (let nth = 0; nth < count; nth++) {
      const box = boxOf(first + nth * step);
      if (box) all = all ? joined(all, box) : box;
    }
    return all;
  };

  return ({ moment, playing, speed, direction }) => {
    const index = segmentIndexAt(starts, moment);
    const underWay = isUnderWay(legs[index], moment);
    const step = playing && direction === "back" ? -1 : 1;
    const next = underWay || step === -1 ? index : index + 1;
    // At speed he makes several legs before the map may move again: they are shown as one.
    const hurried = playing && speed > 1;
    const count = hurried ? speed : 1;
    const after = underWay ? next + count * step : next;
    return {
      at: worldPoint(positionAt(itinerary, moment)),
      way: underWay || hurried ? boxOfLegs(next, count, step) : null,
      ahead: isNear(legs[after], moment) ? boxOf(after) : null,
    };
  };
}

function isUnderWay(leg: Leg | undefined, moment: Moment): boolean {
  return leg !== undefined && leg.start <= moment && moment < leg.end;
}

function isNear(leg: Leg | undefined, moment: Moment): boolean {
  return leg !== undefined && leg.start < moment + DAYS_AHEAD && leg.end > moment - DAYS_AHEAD;
}

function boxOfLeg(itinerary: Itinerary, leg: Leg): WorldBox {
  const extent = extentOfSegments(itinerary, [leg]);
  if (!extent) throw new RangeError(`The leg "${leg.id}" has no line.`);
  const southWest = worldPoint(extent.southWest);
  const northEast = worldPoint(extent.northEast);
  return { west: southWest.x, north: northEast.y, east: northEast.x, south: southWest.y };
}

function sightOf(map: L.Map, insets: Insets): Sight {
  const part = freePart(map, insets);
  const { x: width, y: height } = part.getSize();
  const middle = map.project(map.containerPointToLatLng(part.getCenter()), 0);
  return { middle, width: Math.max(1, width), height: Math.max(1, height), zoom: map.getZoom() };
}

function make(
  map: L.Map,
  move: Exclude<CalmMove, { kind: "stay" }>,
  insets: Insets,
  animated: boolean,
): void {
  const zoom = move.kind === "pan" ? map.getZoom() : move.zoom;
  const center = centreWith(map, move.middle, zoom, insets);
  if (move.kind !== "pan") {
    if (animated) map.flyTo(center, zoom, { duration: FLIGHT_SECONDS, easeLinearity: 0.4 });
    else map.setView(center, zoom, { animate: false });
    return;
  }
  const size = map.getSize();
  const offset = map.latLngToContainerPoint(center).subtract(size.divideBy(2));
  const far =
    Math.abs(offset.x) > size.x * LONGEST_PAN || Math.abs(offset.y) > size.y * LONGEST_PAN;
  if (animated && !far) map.panBy(offset, { animate: true, duration: PAN_SECONDS });
  else map.setView(center, zoom, { animate: false });
}

/** The middle of the map with which a point of the world lies in the middle of its free part. */
function centreWith(map: L.Map, { x, y }: WorldPoint, zoom: number, insets: Insets): L.LatLng {
  const off = freePart(map, insets).getCenter().subtract(map.getSize().divideBy(2));
  return map.unproject(
    L.point(x, y)
      .multiplyBy(2 ** zoom)
      .subtract(off),
    zoom,
  );
}
