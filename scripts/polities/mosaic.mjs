/** The mosaic: units, split by the hand-drawn areas that the rules use on them, into cells. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import polygonClipping from "polygon-clipping";
import { squareKilometres } from "./area.mjs";
import { names } from "./holding.mjs";
import { polygonsOf, unitsOf } from "./natural-earth.mjs";

/** A part smaller than both of these stays with its neighbour: a line drawn by hand never follows a unit's edge. */
const SLIVER_KM2 = 25;
const SLIVER_SHARE = 0.02;

/** Hand-drawn areas by name. @returns {Map<string, number[][][][]>} */
export function readCuts(folder) {
  const cuts = new Map();
  for (const file of readdirSync(folder).filter((file) => file.endsWith(".geojson"))) {
    for (const { properties, geometry } of JSON.parse(readFileSync(join(folder, file), "utf8"))
      .features) {
      if (cuts.has(properties.name)) throw new Error(`${file}: two areas named ${properties.name}`);
      cuts.set(properties.name, polygonsOf(geometry));
    }
  }
  return cuts;
}

/**
 * The cells of all units the rules name. A cell knows its unit and the areas it lies in.
 * @returns {{ id: number, unit: object, inside: Set<string>, polygons: number[][][][], km2: number }[]}
 */
export function mosaicOf(shapes, cuts) {
  const countries = new Set(
    shapes.flatMap(({ units, within = {} }) => [...Object.keys(units), ...Object.keys(within)]),
  );
  const cells = [];
  for (const unit of [...countries].sort().flatMap(unitsOf)) {
    let parts = [{ polygons: rounded(unit.polygons), inside: new Set() }];
    for (const name of areasOn(unit, shapes, cuts)) {
      parts = parts.flatMap((part) => split(part, name, cuts.get(name)));
    }
    for (const part of parts) {
      cells.push({ id: cells.length, unit, ...part, km2: squareKilometres(part.polygons) });
    }
  }
  return cells;
}

/** The areas that matter on a unit: those added anywhere, and those taken from it by name. */
function areasOn(unit, shapes, cuts) {
  const bounds = boundsOf(unit.polygons);
  const named = shapes.flatMap(({ units, add, take, within }) =>
    names(units[unit.country], unit)
      ? [...add, ...take]
      : within === undefined || names(within[unit.country], unit)
        ? add
        : [],
  );
  return [...new Set(named)].filter((name) => meet(boundsOf(cuts.get(name)), bounds));
}

function split(part, name, area) {
  const within = rounded(clip("intersection", part.polygons, area));
  const without = rounded(clip("difference", part.polygons, area));
  const [km2Within, km2Without] = [squareKilometres(within), squareKilometres(without)];
  const sliver = Math.min(SLIVER_KM2, SLIVER_SHARE * (km2Within + km2Without));
  if (km2Within <= sliver) return [part];
  const inside = new Set([...part.inside, name]);
  if (km2Without <= sliver) return [{ polygons: part.polygons, inside }];
  return [
    { polygons: without, inside: part.inside },
    { polygons: within, inside },
  ];
}

/** Clips; where the sweep fails on nearly touching lines, once more with the area moved by less than a metre. */
function clip(operation, polygons, area) {
  for (const move of [0, 1e-6, -1e-6, 3e-6, 1e-5]) {
    try {
      return polygonClipping[operation](polygons, move === 0 ? area : moved(area, move));
    } catch {
      // The next move may succeed.
    }
  }
  throw new Error("an area cannot be clipped");
}

function moved(polygons, move) {
  return polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x + move, y - move])));
}

/** To a tenth of a metre, which keeps the sweep stable. */
function rounded(polygons) {
  const round = (degrees) => Math.round(degrees * 1e6) / 1e6;
  return polygons.map((rings) => rings.map((ring) => ring.map((point) => point.map(round))));
}

function boundsOf(polygons) {
  const bounds = [180, 90, -180, -90];
  for (const [x, y] of polygons.flat(2)) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

function meet(one, other) {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
