/**
 * Where the map has to be to keep the traveller comfortably in sight, moving as seldom as it can.
 * Points and boxes are of the world at zoom 0, in CSS pixels from its north-western corner.
 */
import type { WorldPoint } from "./trail/web-mercator";
import { ZOOM_STEP } from "./world-limits";

/** A part of the world. */
export interface WorldBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** What is in sight: the free part of the map. */
export interface Sight {
  readonly middle: WorldPoint;
  /** Of the free part, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** Where he is and where he is going. */
export interface Travel {
  readonly at: WorldPoint;
  /** The way he is on, as a whole, which is to be seen; null while he stays somewhere. */
  readonly way: WorldBox | null;
  /** The way he soon sets out on; null for none. */
  readonly ahead: WorldBox | null;
}

/** What the camera is used to. */
export interface Habit {
  /**
   * Whether the map has gone after him before. Where it was fitted to a whole it stays for as long
   * as he is in sight at all.
   */
  readonly following: boolean;
  /** The zoom that a long way was shown apart from, to return to; null for none. */
  readonly formerZoom: number | null;
  /** The furthest that the map zooms out. */
  readonly leastZoom: number;
}

/** What the map is to do. `middle` is where the middle of its free part belongs. */
export type CalmMove =
  | { readonly kind: "stay" }
  | { readonly kind: "pan"; readonly middle: WorldPoint }
  /** Zooms out to a way longer than the view. */
  | { readonly kind: "fit"; readonly middle: WorldPoint; readonly zoom: number }
  /** Zooms in again after a long way. */
  | { readonly kind: "return"; readonly middle: WorldPoint; readonly zoom: number };

/** The share of the free part, at each edge, that he is not to come into. */
export const COMFORT_MARGIN = 0.12;
/** After a move he stands at least this share of the free part inside the comfortable part. */
const SETTLED = 0.14;
/** A way that would fit so many zoom levels further out is not worth a zoom: the map pans along it. */
const REACH = 0.5;

/**
 * Chooses the calmest move that keeps him in the comfortable part. A way longer than the view is
 * fitted when he sets out on it, and left again when what comes next fits at the former zoom.
 */
export function calmMove(sight: Sight, travel: Travel, habit: Habit): CalmMove {
  const { following, formerZoom, leastZoom } = habit;
  const { at, way } = travel;
  const here = around(at);
  const onTheWay = way ? joined(here, way) : here;

  const wayZoom = zoomFor(sight, onTheWay);
  if (wayZoom < sight.zoom - REACH) {
    const zoom = Math.max(leastZoom, Math.floor(wayZoom / ZOOM_STEP) * ZOOM_STEP);
    if (zoom < sight.zoom)
      return { kind: "fit", zoom, middle: near({ ...sight, zoom }, onTheWay, at) };
  }
  const soon = travel.ahead ? joined(onTheWay, travel.ahead) : onTheWay;
  const soonZoom = zoomFor(sight, soon);
  if (formerZoom !== null && formerZoom > sight.zoom && soonZoom >= formerZoom) {
    return { kind: "return", zoom: formerZoom, middle: middleOf(soon) };
  }
  if (holds(shownBy(sight, following ? COMFORT_MARGIN : 0), here)) return { kind: "stay" };
  return { kind: "pan", middle: near(sight, soonZoom >= sight.zoom ? soon : onTheWay, at) };
}

/** The zoom at which a box fits into the comfortable part; infinite for a point. */
function zoomFor({ width, height }: Sight, { west, north, east, south }: WorldBox): number {
  const room = 1 - 2 * COMFORT_MARGIN;
  return Math.log2(Math.min((width * room) / (east - west), (height * room) / (south - north)));
}

/** The part of the world in sight, without a share of it at each edge. */
export function shownBy({ middle, width, height, zoom }: Sight, margin: number): WorldBox {
  const across = (width / 2 ** zoom) * (0.5 - margin);
  const down = (height / 2 ** zoom) * (0.5 - margin);
  return {
    west: middle.x - across,
    north: middle.y - down,
    east: middle.x + across,
    south: middle.y + down,
  };
}

/** Whether a box lies within another. */
export function holds(outer: WorldBox, inner: WorldBox): boolean {
  return (
    outer.west <= inner.west &&
    outer.north <= inner.north &&
    outer.east >= inner.east &&
    outer.south >= inner.south
  );
}

/** The least box that holds two. */
export function joined(one: WorldBox, other: WorldBox): WorldBox {
  return {
    west: Math.min(one.west, other.west),
    north: Math.min(one.north, other.north),
    east: Math.max(one.east, other.east),
    south: Math.max(one.south, other.south),
  };
}

function around({ x, y }: WorldPoint): WorldBox {
  return { west: x, north: y, east: x, south: y };
}

function middleOf({ west, north, east, south }: WorldBox): WorldPoint {
  return { x: (west + east) / 2, y: (north + south) / 2 };
}

/**
 * The middle of a box that fits; of one that does not, the nearest to its middle that leaves him
 * well within the comfortable part, so that he can go on for a while.
 */
function near(sight: Sight, box: WorldBox, at: WorldPoint): WorldPoint {
  const middle = middleOf(box);
  if (holds(shownBy({ ...sight, middle }, COMFORT_MARGIN), box)) return middle;
  const room = shownBy({ ...sight, middle: at }, COMFORT_MARGIN + SETTLED);
  return {
    x: Math.min(Math.max(middle.x, room.west), room.east),
    y: Math.min(Math.max(middle.y, room.north), room.south),
  };
}
