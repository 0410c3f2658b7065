/** The map of polities in geo/polities/: who held a position, and when. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Flatbush from "flatbush";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod";
import { type Day, dayFromIso } from "../itinerary/day";
import { distanceInKilometres } from "../itinerary/distance";
import type { Position } from "../itinerary/place";
import type { Hold, PolitySpan } from "../itinerary/polity";

export const POLITY_MAP_FILE = join("polities", "polities.topo.json");

/** A position just off the simplified coast belongs to what lies this near, in kilometres. */
const COAST_TOLERANCE = 30;
/** How much further than the nearest another shape may be to count as lying at the same spot. */
const SAME_SPOT = 2;

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const shapeProperties = z.object({
  polity: z.string(),
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  status: z.enum(["disputed", "occupied"]).optional(),
});

/** One polygon of a polity: its rings as runs of longitude, latitude pairs, and its days. */
interface Patch {
  readonly span: PolitySpan;
  readonly rings: readonly Float64Array[];
}

/** Answers who held a position. */
export interface PolityMap {
  /** The days on which some border changed, in order. */
  readonly borderDays: readonly Day[];
  /** Ids of all polities of the map. */
  readonly polities: ReadonlySet<string>;
  /** Who held a [longitude, latitude] position, in order of time; just off a coast, what is near. */
  spansAt(position: Position): readonly PolitySpan[];
  /** Who held a [longitude, latitude] position on a day; of the sea, nobody. */
  spansOn(position: Position, day: Day): readonly PolitySpan[];
}

/** A map without any polity. */
export const NO_POLITIES: PolityMap = {
  borderDays: [],
  polities: new Set(),
  spansAt: () => [],
  spansOn: () => [],
};

/**
 * Reads the map of polities of a folder of facts.
 * @throws {Error} when it is there but cannot be read; it is built by `npm run polities`
 */
export function readPolityMap(folder: string): PolityMap {
  const text = readIfThere(join(folder, POLITY_MAP_FILE));
  if (text === null) return NO_POLITIES;
  const topology: Topology<{ polities: GeometryCollection }> = JSON.parse(text);
  const patches: Patch[] = [];
  for (const { properties, geometry } of feature(topology, topology.objects.polities).features) {
    const span = spanOf(shapeProperties.parse(properties));
    if (geometry.type === "Polygon") patches.push({ span, rings: ringsOf(geometry.coordinates) });
    if (geometry.type !== "MultiPolygon") continue;
    for (const polygon of geometry.coordinates) patches.push({ span, rings: ringsOf(polygon) });
  }
  return polityMapOf(patches);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function spanOf({ polity, from, to, status }: z.infer<typeof shapeProperties>): PolitySpan {
  const hold: Hold = status ?? "settled";
  return {
    polity,
    from: from === null ? null : dayFromIso(from),
    to: to === null ? null : dayFromIso(to),
    hold,
  };
}

function ringsOf(polygon: readonly (readonly (readonly number[])[])[]): Patch["rings"] {
  return polygon.map((ring) => Float64Array.from(ring.flat()));
}

function polityMapOf(patches: readonly Patch[]): PolityMap {
  const index = new Flatbush(Math.max(1, patches.length));
  for (const { rings } of patches) {
    index.add(...boxOf(rings[0] ?? new Float64Array()));
  }
  if (patches.length === 0) index.add(0, 0, 0, 0);
  index.finish();
  const within = ([longitude, latitude]: Position, degrees: number): readonly Patch[] =>
    index
      .search(
        longitude - degrees * 2,
        latitude - degrees,
        longitude + degrees * 2,
        latitude + degrees,
      )
      .flatMap((found) => patches[found] ?? []);
  const days = patches.flatMap(({ span }) => [span.from ?? [], span.to ?? []].flat());
  return {
    borderDays: [...new Set(days)].sort((a, b) => a - b),
    polities: new Set(patches.map(({ span }) => span.polity)),
    spansOn: (position, day) =>
      within(position, 0)
        .filter(({ span, rings }) => isOn(span, day) && contains(rings, position))
        .map(({ span }) => span),
    spansAt: remembering((position) => {
      const inside = within(position, 0).filter(({ rings }) => contains(rings, position));
      if (inside.length > 0) return inOrder(inside);
      const near = within(position, COAST_TOLERANCE / 100)
        .map((patch) => ({ patch, kilometres: kilometresTo(patch.rings, position) }))
        .filter(({ kilometres }) => kilometres <= COAST_TOLERANCE);
      const least = Math.min(...near.map(({ kilometres }) => kilometres));
      return inOrder(
        near.filter(({ kilometres }) => kilometres <= least + SAME_SPOT).map(({ patch }) => patch),
      );
    }),
  };
}

/** Legs begin and end where places lie: each position is looked up once. */
function remembering<Answer>(
  answer: (position: Position) => Answer,
): (position: Position) => Answer {
  const known = new Map<string, Answer>();
  return (position) => {
    const key = position.join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer(position);
    known.set(key, now);
    return now;
  };
}

function isOn({ from, to }: PolitySpan, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

/** The spans of patches in order of time; one that runs on in another patch is one. */
function inOrder(patches: readonly Patch[]): readonly PolitySpan[] {
  const spans = patches
    .map(({ span }) => span)
    .sort((a, b) => (a.from ?? Number.NEGATIVE_INFINITY) - (b.from ?? Number.NEGATIVE_INFINITY));
  const joined: PolitySpan[] = [];
  for (const span of spans) {
    const at = joined.findIndex(
      ({ polity, hold, to }) => polity === span.polity && hold === span.hold && to === span.from,
    );
    const before = joined[at];
    if (before) joined[at] = { ...before, to: span.to };
    else if (!joined.some((other) => sameSpan(other, span))) joined.push(span);
  }
  return joined;
}

function sameSpan(a: PolitySpan, b: PolitySpan): boolean {
  return a.polity === b.polity && a.from === b.from && a.to === b.to && a.hold === b.hold;
}

/** By the even-odd rule over all rings, so that holes need no special care. */
function contains(rings: Patch["rings"], [longitude, latitude]: Position): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 2; index < ring.length; index += 2) {
      const fromY = ring[index - 1] as number;
      const toY = ring[index + 1] as number;
      if (fromY > latitude === toY > latitude) continue;
      const fromX = ring[index - 2] as number;
      const toX = ring[index] as number;
      if (longitude < fromX + ((latitude - fromY) / (toY - fromY)) * (toX - fromX)) {
        inside = !inside;
      }
    }
  }
  return inside;
}

/** Kilometres to the nearest vertex: outlines are dense enough for that. */
function kilometresTo([outer]: Patch["rings"], position: Position): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < (outer?.length ?? 0); index += 2) {
    const vertex: Position = [outer?.[index] as number, outer?.[index + 1] as number];
    if (Math.abs(vertex[1] - position[1]) > 0.5 || Math.abs(vertex[0] - position[0]) > 2) continue;
    least = Math.min(least, distanceInKilometres(vertex, position));
  }
  return least;
}

/** Least longitude and latitude, then greatest. */
function boxOf(ring: Float64Array): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < ring.length; index += 2) {
    box[0] = Math.min(box[0], ring[index] as number);
    box[1] = Math.min(box[1], ring[index + 1] as number);
    box[2] = Math.max(box[2], ring[index] as number);
    box[3] = Math.max(box[3], ring[index + 1] as number);
  }
  return box;
}
