/** Places that lie close together at a zoom, gathered under the greatest of them. */
import Flatbush from "flatbush";
import type { Position } from "../itinerary/place";
import type { PlaceSite } from "./place-sites";

/** Sites gathered at a zoom. They do not depend on the day, so that nothing jumps while time runs. */
export interface Cluster {
  readonly lead: PlaceSite;
  /** All of it with the lead, the greatest first. */
  readonly members: readonly PlaceSite[];
}

/** Sites nearer than this to the lead, in CSS pixels, are gathered: a finger needs 24. */
export const CLUSTER_REACH = 26;

/**
 * Gathers sites: the greatest of the whole life takes all that lie near it, then the next of those
 * left. Leads stand at least {@link CLUSTER_REACH} apart.
 */
export function clustersAt(sites: readonly PlaceSite[], zoom: number): readonly Cluster[] {
  if (sites.length === 0) return [];
  const points = sites.map(({ place }) => worldPoint(place.position));
  const index = new Flatbush(sites.length);
  for (const [x, y] of points) index.add(x, y, x, y);
  index.finish();
  const reach = CLUSTER_REACH / 2 ** zoom;
  const order = sites
    .map((site, number) => ({ number, greatness: greatnessOf(site) }))
    .sort((a, b) => b.greatness - a.greatness)
    .map(({ number }) => number);
  const ranks = new Map(order.map((number, rank) => [number, rank]));
  const gathered = new Set<number>();
  const clusters: Cluster[] = [];
  for (const number of order) {
    if (gathered.has(number)) continue;
    const [x, y] = points[number] as readonly [number, number];
    const near = index
      .neighbors(x, y, Number.POSITIVE_INFINITY, reach, (other) => !gathered.has(other))
      .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    for (const other of near) gathered.add(other);
    const members = near.map((other) => sites[other] as PlaceSite);
    clusters.push({ lead: sites[number] as PlaceSite, members });
  }
  return clusters;
}

/**
 * The zoom at which sites gathered at one zoom come apart.
 * @param share how many of them must stand clear of the first: 0 for any, 1 for all
 * @returns Infinity when they lie on one spot
 */
export function opensAt([lead, ...others]: readonly PlaceSite[], share: number): number {
  if (!lead || others.length === 0) return Number.POSITIVE_INFINITY;
  const [x, y] = worldPoint(lead.place.position);
  const distances = others
    .map(({ place }) => {
      const [otherX, otherY] = worldPoint(place.position);
      return Math.hypot(otherX - x, otherY - y);
    })
    .sort((a, b) => b - a);
  const distance = distances[Math.round((distances.length - 1) * share)] ?? 0;
  return Math.log2((CLUSTER_REACH * 1.05) / distance);
}

/** What a site comes to in the whole life: days there, and a little for what happened without him. */
function greatnessOf({ place, stays, eventCount }: PlaceSite): number {
  const days = stays.reduce((sum, [start, end]) => sum + end - start, 0);
  return (place.kind === "region" ? days * 0.01 : days) + eventCount * 0.001;
}

/** A position on the Web Mercator map at zoom 0, in CSS pixels. */
function worldPoint([longitude, latitude]: Position): readonly [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    256 * (longitude / 360 + 0.5),
    256 * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}
