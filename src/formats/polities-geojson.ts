/** The borders as they were, as GeoJSON (RFC 7946): [longitude, latitude], WGS 84. */
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { type Day, isoFromDay } from "../itinerary/day";
import type { SourcedItinerary } from "../itinerary/itinerary";
import { haveDayInCommon, type PolitySpan } from "../itinerary/polity";
import type { Citation } from "../itinerary/source";

/** The land of a polity over a stretch of days, with what it rests on. */
export interface DrawnPolity extends PolitySpan {
  /** A claim or an occupation, which may lie over the land of another polity; null: settled. */
  readonly status: "disputed" | "occupied" | null;
  /** [longitude, latitude]; rings may run either way. */
  readonly geometry: Polygon | MultiPolygon;
  readonly citations: readonly Citation[];
  /** What is only approximate, and the like. */
  readonly notes: readonly string[];
}

/** Decimals of a degree: a hundred metres, finer than the map is drawn. */
const DECIMALS = 3;

/**
 * Writes every outline of every polity, one feature a line, in the order of the map. The dates are
 * New Style, `to` the first day an outline no longer held; null reaches beyond the life.
 */
export function politiesGeoJson(
  itinerary: SourcedItinerary,
  outlines: readonly DrawnPolity[],
): string {
  const lines = outlines.map((outline) => JSON.stringify(featureOf(itinerary, outline)));
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

function featureOf(
  { atlas, politiesById }: SourcedItinerary,
  { polity, from, to, status, geometry, citations, notes }: DrawnPolity,
): Feature<MultiPolygon> {
  const names = (politiesById.get(polity)?.names ?? []).filter((name) =>
    haveDayInCommon(name, { from, to }),
  );
  const first = Math.max(from ?? atlas.birth, atlas.birth);
  const english = names.filter(({ language }) => language === "en");
  const name = english.find((one) => (one.to ?? Number.POSITIVE_INFINITY) > first) ?? english[0];
  return {
    type: "Feature",
    id: [polity, isoOrNull(from) ?? "first", ...(status === null ? [] : [status])].join("."),
    geometry: { type: "MultiPolygon", coordinates: polygonsOf(geometry).flatMap(tidyPolygon) },
    properties: {
      polity,
      name: name?.name ?? polity,
      names: names.map((one) => ({
        name: one.name,
        language: one.language,
        from: isoOrNull(one.from),
        to: isoOrNull(one.to),
      })),
      from: isoOrNull(from),
      to: isoOrNull(to),
      status: status ?? "settled",
      sources: citations,
      notes,
    },
  };
}

function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** A polygon rounded and wound as RFC 7946 has it, outer rings counterclockwise; none if it is too small. */
function tidyPolygon(rings: readonly Position[][]): Position[][][] {
  const [outer, ...holes] = rings.map(roundedRing);
  if (!outer || outer.length < 4) return [];
  return [
    [wound(outer, 1), ...holes.filter(({ length }) => length >= 4).map((hole) => wound(hole, -1))],
  ];
}

/** Positions that rounding makes equal to the one before are left out. */
function roundedRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map((position) => position.map(round));
  return rounded.filter(
    ([x, y], index) =>
      index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1],
  );
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}

/** A ring that runs counterclockwise for a turn of 1, clockwise for one of -1. */
function wound(ring: Position[], turn: 1 | -1): Position[] {
  return Math.sign(twiceArea(ring)) === -turn ? ring.toReversed() : ring;
}

function twiceArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + (fromX * y - x * fromY);
  }, 0);
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoFromDay(day);
}
