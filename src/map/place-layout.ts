/** Where the marks of places lie, which of them are but dots, and what asks for a name beside them. */
import { type Box, boxAround } from "./lettering/box";
import type { MapPoint } from "./lettering/curve";
import { LABEL_HEIGHT, labelWidth } from "./lettering/label-width";
import type { NameRequest, Setting } from "./lettering/place-names";
import { settingsBeside } from "./lettering/point-settings";
import type { PlaceSite } from "./place-sites";
import type { ShownPlace } from "./shown-places";
import { importanceOf, radiusOf } from "./site-standing";

/** Radius in CSS pixels of the dot that stands for a place crowded out by greater ones. */
const CROWDED_RADIUS = 2.5;
/** How near, in CSS pixels, a greater mark may be before a mark is but a dot. */
const CROWDED_REACH = 14;

/** A place to be marked, where, and how. */
export interface PlacedPlace {
  readonly shown: ShownPlace;
  readonly point: MapPoint;
  readonly name: string;
  readonly order: string;
  readonly radius: number;
  readonly crowded: boolean;
}

/** What the layout needs to know of the map and its names. */
export interface PlaceMap {
  /** The part of the map that is laid out, in CSS pixels. */
  readonly bounds: Box;
  pointOf(site: PlaceSite): MapPoint;
  nameOf(site: PlaceSite): string;
  /** Numbers of a journey's stops at the places that a mark stands for; empty for none. */
  orderOf(members: readonly PlaceSite[]): string;
}

/** Lays out the places of a view, the most important first as they are given. */
export function layOutPlaces(places: readonly ShownPlace[], map: PlaceMap): readonly PlacedPlace[] {
  const greater: MapPoint[] = [];
  const { left, top, right, bottom } = map.bounds;
  return places.flatMap((shown): readonly PlacedPlace[] => {
    const point = map.pointOf(shown.site);
    if (point.x < left || point.x > right || point.y < top || point.y > bottom) return [];
    const crowded = greater.some(
      ({ x, y }) => Math.hypot(x - point.x, y - point.y) < CROWDED_REACH,
    );
    const { standing } = shown;
    const least = standing.state === "future" || !standing.inJourney;
    if (crowded && least && !standing.selected) return [];
    greater.push(point);
    return [
      {
        shown,
        point,
        name: map.nameOf(shown.site),
        order: map.orderOf(shown.members),
        radius: crowded ? CROWDED_RADIUS : Math.round(radiusOf(standing) * 2) / 2,
        crowded,
      },
    ];
  });
}

/** The marks that names keep off. */
export function boxesOfMarks(placed: readonly PlacedPlace[]): readonly Box[] {
  return placed
    .filter(
      ({ crowded, shown: { standing } }) =>
        !crowded && standing.state !== "future" && standing.inJourney,
    )
    .map(({ point, radius }) => boxAround(point.x, point.y, radius + 1));
}

/** What wants a name, by rank: the most important first. */
export function rankedRequests<S extends Setting>(
  placed: readonly PlacedPlace[],
  lines: readonly (NameRequest<S> & { readonly priority: number })[],
  area: Box,
): readonly NameRequest<S | Setting>[] {
  const points = placed
    .filter(({ shown: { standing } }) => {
      return standing.selected || (standing.state !== "future" && standing.inJourney);
    })
    .map(({ shown, point, name, order, radius }) => ({
      id: shown.site.place.id,
      priority: importanceOf(shown.standing),
      settings: settingsBeside({
        x: point.x,
        y: point.y,
        radius,
        width: labelWidth(name, order, shown.members.length - 1),
        height: LABEL_HEIGHT,
      }),
      keepsOffMarks: true,
      // A place that a card covers keeps its name all the same; it comes out when the map is moved.
      keepsInArea:
        point.x >= area.left &&
        point.x <= area.right &&
        point.y >= area.top &&
        point.y <= area.bottom,
    }));
  return [...points, ...lines].sort((a, b) => b.priority - a.priority);
}
