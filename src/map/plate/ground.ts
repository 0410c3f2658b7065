/** The ground of a plate: land, water and borders, projected onto a sheet and cut to its map. */
import type { FeatureCollection, GeoJSON, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { Day } from "../../itinerary/day";
import {
  holdsOn,
  isSettled,
  linesAround,
  linesBetween,
  type Outline,
  outlinesOf,
  type PolityTopology,
} from "../base/borders-of-day";
import { graticule } from "../base/graticule";
import type { TileParts } from "../base/paint-base-map";
import { type BorderParts, TINT_COUNT } from "../base/paint-borders";
import { tintsOf } from "../base/tints";
import { unwrapPolygons } from "../base/unwrap-antimeridian";
import type { Box } from "../lettering/box";
import { worldPoint } from "../trail/web-mercator";
import { clipLine, clipRing, type FlatLine, thinned } from "./clip";
import type { Sheet } from "./sheet";

/** What is cut lies this far outside the map, in CSS pixels, so that no cut edge is seen. */
const BEYOND = 24;
/** Points nearer to one another than this, in CSS pixels, print as one: a dot is a third of a pixel. */
const FINEST = 0.3;
/** Width of the world in CSS pixels at zoom 0. */
const WORLD_WIDTH = 256;

/** The topologies a plate is drawn from. */
export interface Topologies {
  /** Land, lakes and rivers. */
  readonly water: Topology;
  /** Land alone, as fine as the sheet asks for. */
  readonly land: Topology;
  readonly polities: PolityTopology;
}

/** Projects and cuts the base map. */
export function groundOf({ water, land }: Topologies, sheet: Sheet, interval: number): TileParts {
  const polygons = (topology: Topology, name: string) =>
    ringsOn(sheet, unwrapPolygons(featuresOf(topology, name)));
  return {
    graticule: linesOn(sheet, graticule(interval)),
    land: polygons(land, "land"),
    lakes: polygons(water, "lakes"),
    rivers: linesOn(sheet, featuresOf(water, "rivers")),
  };
}

/** Projects and cuts the borders of a day: each state by itself, and the lines between them. */
export function bordersOf({ polities }: Topologies, sheet: Sheet, day: Day): BorderParts {
  const holding = outlinesOf(polities).filter((outline) => holdsOn(outline, day));
  const settled = holding.filter(isSettled);
  const unsettled = holding.filter((outline) => !isSettled(outline));
  const tints = tintsOf(polities, TINT_COUNT);
  const tinted = settled.flatMap((outline) => {
    const rings = ringsOn(sheet, feature(polities, outline));
    if (rings.length === 0) return [];
    const borders = linesOn(sheet, ownBorders(polities, settled, outline));
    if (borders.length === 0) return [];
    return [{ rings, borders, tint: tints.get(outline.properties.polity) ?? 0 }];
  });
  return {
    polities: tinted,
    settled: linesOn(sheet, linesBetween(polities, settled)),
    unsettled: linesOn(sheet, linesAround(polities, unsettled)),
  };
}

function ownBorders(topology: PolityTopology, outlines: readonly Outline[], own: Outline) {
  const collection = { type: "GeometryCollection" as const, geometries: [...outlines] };
  const isOwn = (one: GeometryObject): boolean => one === own;
  const polityOf = (one: GeometryObject): string => (one as Outline).properties.polity;
  return mesh(
    topology,
    collection,
    (a, b) => (isOwn(a) || isOwn(b)) && polityOf(a) !== polityOf(b),
  );
}

function featuresOf(topology: Topology, name: string): FeatureCollection {
  return feature(topology, topology.objects[name] as GeometryCollection);
}

function ringsOn(sheet: Sheet, shapes: GeoJSON): readonly FlatLine[] {
  const box = around(sheet.map);
  return copiesOf(sheet, positionsOf(shapes), (ring) => {
    const cut = thinned(clipRing(ring, box), FINEST);
    return cut.length < 6 ? [] : [cut];
  });
}

function linesOn(sheet: Sheet, shapes: GeoJSON): readonly FlatLine[] {
  const box = around(sheet.map);
  return copiesOf(sheet, positionsOf(shapes), (line) =>
    clipLine(line, box).map((part) => thinned(part, FINEST)),
  );
}

function around({ left, top, right, bottom }: Box): Box {
  return {
    left: left - BEYOND,
    top: top - BEYOND,
    right: right + BEYOND,
    bottom: bottom + BEYOND,
  };
}

/** Lines on the sheet, and again one world further wherever the map reaches over the world's edge. */
function copiesOf(
  { frame: { scale, left, top }, map }: Sheet,
  lines: Iterable<readonly Position[]>,
  cut: (line: FlatLine) => readonly FlatLine[],
): readonly FlatLine[] {
  const found: FlatLine[] = [];
  for (const line of lines) {
    const flat: number[] = [];
    let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let [north, south] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [longitude = 0, latitude = 0] of line) {
      const world = worldPoint([longitude, latitude]);
      const [x, y] = [world.x * scale - left, world.y * scale - top];
      flat.push(x, y);
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
    if (south < map.top - BEYOND || north > map.bottom + BEYOND) continue;
    for (const turn of [-1, 0, 1]) {
      const shift = turn * WORLD_WIDTH * scale;
      if (east + shift < map.left - BEYOND || west + shift > map.right + BEYOND) continue;
      const shifted =
        turn === 0 ? flat : flat.map((value, at) => (at % 2 === 0 ? value + shift : value));
      found.push(...cut(shifted));
    }
  }
  return found;
}

/** Every line and ring of a shape, as its positions. */
function* positionsOf(shapes: GeoJSON): Generator<readonly Position[]> {
  switch (shapes.type) {
    case "FeatureCollection":
      for (const one of shapes.features) yield* positionsOf(one);
      return;
    case "Feature":
      yield* positionsOf(shapes.geometry);
      return;
    case "GeometryCollection":
      for (const one of shapes.geometries) yield* positionsOf(one);
      return;
    case "LineString":
      yield shapes.coordinates;
      return;
    case "MultiLineString":
    case "Polygon":
      yield* shapes.coordinates;
      return;
    case "MultiPolygon":
      for (const rings of shapes.coordinates) yield* rings;
      return;
    default:
      return;
  }
}
