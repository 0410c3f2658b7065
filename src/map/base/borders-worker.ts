/** Paints the borders of the day away from the page's own thread. */
import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import politiesUrl from "../../../geo/polities/polities.topo.json?url";
import {
  holdsOn,
  isSettled,
  linesAround,
  linesBetween,
  type Outline,
  outlinesOf,
  type PolityTopology,
} from "./borders-of-day";
import { type BorderColors, paintBorders, TINT_COUNT } from "./paint-borders";
import { answerTiles } from "./painting-worker";
import { prepareSlices, ringsOfTile, type Slices } from "./slices";
import type { CoveringTile } from "./tile-cover";
import { TILE_EXTENT } from "./tile-messages";
import { tintsOf } from "./tints";

/** How the borders are painted: of which day, in which colours. */
export interface BorderStyle {
  readonly day: number;
  readonly colors: BorderColors;
}

/** The borders between two changes of any of them. */
interface Borders {
  readonly tinted: readonly Outline[];
  readonly settled: Slices;
  readonly unsettled: Slices;
}

/** So many different days are kept ready. */
const MOST_KEPT = 12;

let topology: PolityTopology;
let tints: ReadonlyMap<string, number>;
const kept = new Map<string, Borders>();
const slicesOfOutline = new Map<Outline, Slices>();

const ready = fetch(politiesUrl)
  .then((response) => {
    if (!response.ok) throw new Error(`The borders could not be fetched (${response.status}).`);
    return response.json();
  })
  .then((fetched: PolityTopology) => {
    topology = fetched;
    tints = tintsOf(topology, TINT_COUNT);
  });

function bordersOf(day: number): Borders {
  const outlines = outlinesOf(topology);
  const holding = outlines.filter((outline) => holdsOn(outline, day));
  const key = holding.map((outline) => outlines.indexOf(outline)).join(" ");
  const before = kept.get(key);
  if (before) return before;
  const settled = holding.filter(isSettled);
  const unsettled = holding.filter((outline) => !isSettled(outline));
  const borders: Borders = {
    tinted: settled,
    settled: slicesOfLines(linesBetween(topology, settled)),
    unsettled: slicesOfLines(linesAround(topology, unsettled)),
  };
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, borders);
  return borders;
}

function slicesOfLines(geometry: MultiLineString): Slices {
  return prepareSlices({ type: "Feature", properties: {}, geometry });
}

function slicesOf(outline: Outline): Slices {
  const known = slicesOfOutline.get(outline);
  if (known) return known;
  const found = feature(topology, outline) as Feature<MultiPolygon>;
  const slices = prepareSlices(found);
  slicesOfOutline.set(outline, slices);
  return slices;
}

function paint(
  context: OffscreenCanvasRenderingContext2D,
  tile: CoveringTile,
  { day, colors }: BorderStyle,
  zoom: number,
): void {
  const { tinted, settled, unsettled } = bordersOf(day);
  const lines = ringsOfTile(settled, tile);
  const polities =
    lines.length === 0
      ? []
      : tinted
          .map((outline) => ({
            rings: ringsOfTile(slicesOf(outline), tile),
            tint: tints.get(outline.properties.polity) ?? 0,
          }))
          .filter(({ rings }) => rings.length > 0);
  const parts = { polities, settled: lines, unsettled: ringsOfTile(unsettled, tile) };
  paintBorders(context, parts, colors, zoom, tile.side / TILE_EXTENT);
}

answerTiles<BorderStyle>(ready, { paint, ground: null });
