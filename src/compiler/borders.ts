/** The map of borders, asked: who held a position, through time and along a way. */
import type { MultiPolygon, Polygon } from "geojson";
import { type Day, dayOfMoment, type Moment } from "../itinerary/day";
import type { Position } from "../itinerary/place";
import type { PolitySpan, PolityStretch } from "../itinerary/polity";
import { measureRoute, pointAlongRoute } from "../itinerary/route";
import { type BandedPolygon, bandedPolygon, distanceWithin, polygonHolds } from "./banded-polygon";

/** The land of one polity over a stretch of days. */
export interface PolityShape extends PolitySpan {
  /** A claim or an occupation, which may lie over the land of another polity. */
  readonly status: "disputed" | "occupied" | null;
  readonly polygons: readonly BandedPolygon[];
}

/** All shapes, those without a status first: they answer first. */
export type Borders = readonly PolityShape[];

/** The coast is simplified: a place just off it belongs to the shape nearest within this reach. */
const COAST_REACH_KILOMETRES = 30;
/** A stretch of sea shorter than this along a way is the simplified coast, a strait or a harbour. */
const LEAST_SEA_KILOMETRES = 30;
const SAMPLE_KILOMETRES = 8;
const BORDER_KILOMETRES = 0.5;
const MOST_SAMPLES = 240;

/** Prepares a shape of the map of borders. */
export function polityShape(
  span: PolitySpan,
  status: PolityShape["status"],
  geometry: Polygon | MultiPolygon,
): PolityShape {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return { ...span, status, polygons: polygons.map(bandedPolygon) };
}

/** Puts shapes in the order in which they answer. */
export function bordersOf(shapes: readonly PolityShape[]): Borders {
  return shapes.toSorted((a, b) => Number(a.status !== null) - Number(b.status !== null));
}

/** The polities that held a [longitude, latitude] position, in order of time. */
export function spansAt(borders: Borders, position: Position): readonly PolitySpan[] {
  const on = onOneTurn(position);
  const holding = borders.filter((shape) => holds(shape, on));
  return tiledSpans(holding.length > 0 ? holding : nearbyShapes(borders, on));
}

function nearbyShapes(borders: Borders, position: Position): readonly PolityShape[] {
  return borders
    .map((shape) => {
      const distances = shape.polygons.map((polygon) =>
        distanceWithin(polygon, position, COAST_REACH_KILOMETRES),
      );
      return { shape, distance: Math.min(...distances) };
    })
    .filter(({ distance }) => distance <= COAST_REACH_KILOMETRES)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ shape }) => shape);
}

/**
 * Lays spans that may overlap into one row without overlap: on each day the first in the list that
 * holds it. Days that none holds stay a gap.
 */
export function tiledSpans(candidates: readonly PolitySpan[]): readonly PolitySpan[] {
  const bounds = [...new Set(candidates.flatMap(({ from, to }) => [from, to]))]
    .filter((bound) => bound !== null)
    .sort((a, b) => a - b);
  const edges: readonly (Day | null)[] = [null, ...bounds, null];
  const row: PolitySpan[] = [];
  for (let index = 1; index < edges.length; index++) {
    const from = edges[index - 1] ?? null;
    const to = edges[index] ?? null;
    const inside = from ?? (to === null ? 0 : to - 1);
    const polity = candidates.find((span) => isOn(span, inside))?.polity;
    if (polity === undefined) continue;
    const last = row.at(-1);
    if (last?.polity === polity && last.to === from) row[row.length - 1] = { ...last, to };
    else row.push({ polity, from, to });
  }
  return row;
}

/**
 * What a line of [longitude, latitude] positions crosses, travelled at even pace between two
 * moments. Borders are found to half a kilometre; sea of less than 30 km is passed over.
 */
export function stretchesAlong(
  borders: Borders,
  line: readonly Position[],
  start: Moment,
  end: Moment,
): readonly PolityStretch[] {
  if (borders.length === 0) return [];
  const route = measureRoute(line);
  const days = [dayOfMoment(start), dayOfMoment(end)] as const;
  const live = borders.filter((shape) => isNear(shape, line) && isWithin(shape, ...days));
  const polityAt = (share: number): string | null => {
    const position = onOneTurn(pointAlongRoute(route, share).position);
    const day = dayOfMoment(start + share * (end - start));
    return live.find((shape) => isOn(shape, day) && holds(shape, position))?.polity ?? null;
  };
  const count = Math.min(MOST_SAMPLES, Math.ceil(route.kilometres / SAMPLE_KILOMETRES) + 1);
  const found: PolityStretch[] = [{ polity: polityAt(0), share: 0 }];
  for (let index = 1; index <= count; index++) {
    const share = index / count;
    const polity = polityAt(share);
    if (polity === found.at(-1)?.polity) continue;
    let [low, high] = [(index - 1) / count, share];
    while ((high - low) * route.kilometres > BORDER_KILOMETRES) {
      const middle = (low + high) / 2;
      if (polityAt(middle) === polity) high = middle;
      else low = middle;
    }
    found.push({ polity, share: Math.round(high * 10_000) / 10_000 });
  }
  const ashore = withoutShortSea(found, route.kilometres);
  if (ashore.some(({ polity }) => polity !== null) || route.kilometres > LEAST_SEA_KILOMETRES) {
    return ashore;
  }
  const near = spansAt(borders, line[0] as Position).find((span) => isOn(span, days[0]));
  return [{ polity: near?.polity ?? null, share: 0 }];
}

function withoutShortSea(
  found: readonly PolityStretch[],
  kilometres: number,
): readonly PolityStretch[] {
  const kept = found.filter(({ polity, share }, index) => {
    const length = ((found[index + 1]?.share ?? 1) - share) * kilometres;
    return polity !== null || length >= LEAST_SEA_KILOMETRES || found.length === 1;
  });
  return kept
    .map((stretch, index) => (index === 0 ? { ...stretch, share: 0 } : stretch))
    .filter(({ polity }, index, all) => index === 0 || polity !== all[index - 1]?.polity);
}

function holds({ polygons }: PolityShape, position: Position): boolean {
  return polygons.some((polygon) => polygonHolds(polygon, position));
}

function isOn({ from, to }: PolitySpan, day: Day): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

function isWithin({ from, to }: PolitySpan, first: Day, last: Day): boolean {
  return (from === null || from <= last) && (to === null || first < to);
}

/** Whether a shape and a line may meet, by their latitudes. */
function isNear({ polygons }: PolityShape, line: readonly Position[]): boolean {
  const latitudes = line.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return polygons.some((polygon) => polygon.south <= north && south <= polygon.north);
}

/** A position with its longitude within -180 to 180. */
function onOneTurn([longitude, latitude]: Position): Position {
  return [((((longitude + 180) % 360) + 360) % 360) - 180, latitude];
}
