/** Paints the borders of the day away from the page's own thread. */
import type { Feature, MultiPolygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import politiesUrl from "../../../geo/polities/polities.topo.json?url";
import { dayFromIso } from "../../itinerary/day";
import { type BorderColors, paintBorders, TINT_COUNT } from "./paint-borders";
import { answerTiles } from "./painting-worker";
import { prepareSlices, ringsOfTile, type Slices } from "./slices";
import { type PolityTopology, tintsOf } from "./tints";

/** How the borders are painted: of which day, in which colours. */
export interface BorderStyle {
  readonly day: number;
  readonly colors: BorderColors;
}

interface ShapeProperties {
  readonly polity: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status?: "disputed" | "occupied";
}
/** A geometry of the topology; the compiler of its types allows none to lack properties. */
type Shape = GeometryObject & { readonly properties: ShapeProperties };

/** The borders between two changes of any of them. */
interface Borders {
  readonly shapes: readonly Shape[];
  readonly settled: Slices;
  readonly unsettled: Slices;
}

/** So many different days are kept ready. */
const MOST_KEPT = 12;

let topology: PolityTopology;
let tints: ReadonlyMap<string, number>;
const kept = new Map<string, Borders>();
const slicesOfShape = new Map<Shape, Slices>();

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
  const shapes = topology.objects.polities.geometries as Shape[];
  const valid = shapes.filter(({ properties }) => isValid(properties, day));
  const key = valid.map((shape) => shapes.indexOf(shape)).join(" ");
  const before = kept.get(key);
  if (before) return before;
  const settled = valid.filter(({ properties }) => properties.status === undefined);
  const unsettled = valid.filter(({ properties }) => properties.status !== undefined);
  const borders: Borders = {
    shapes: valid,
    settled: linesBetween(settled),
    unsettled: outlinesOf(unsettled),
  };
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, borders);
  return borders;
}

function isValid({ from, to }: ShapeProperties, day: number): boolean {
  return (from === null || dayFromIso(from) <= day) && (to === null || day < dayFromIso(to));
}

/** Lines with a polity on each side: coasts are the base map's. */
function linesBetween(shapes: readonly Shape[]): Slices {
  const geometry = mesh(
    topology,
    { type: "GeometryCollection", geometries: [...shapes] },
    (a, b) => polityOf(a) !== polityOf(b),
  );
  return prepareSlices({ type: "Feature", properties: {}, geometry });
}

function outlinesOf(shapes: readonly Shape[]): Slices {
  const geometry = mesh(
    topology,
    { type: "GeometryCollection", geometries: [...shapes] },
    (a, b) => a === b || polityOf(a) !== polityOf(b),
  );
  return prepareSlices({ type: "Feature", properties: {}, geometry });
}

function polityOf(shape: GeometryObject): string {
  return (shape as Shape).properties.polity;
}

function slicesOf(shape: Shape): Slices {
  const known = slicesOfShape.get(shape);
  if (known) return known;
  const found = feature(topology, shape) as Feature<MultiPolygon>;
  const slices = prepareSlices(found);
  slicesOfShape.set(shape, slices);
  return slices;
}

answerTiles<BorderStyle>(ready, (context, tile, { day, colors }) => {
  const { shapes, settled, unsettled } = bordersOf(day);
  const lines = ringsOfTile(settled, tile);
  const polities =
    lines.length === 0
      ? []
      : shapes
          .filter(({ properties }) => properties.status === undefined)
          .map((shape) => ({
            rings: ringsOfTile(slicesOf(shape), tile),
            tint: tints.get(polityOf(shape)) ?? 0,
          }))
          .filter(({ rings }) => rings.length > 0);
  const parts = { polities, settled: lines, unsettled: ringsOfTile(unsettled, tile) };
  paintBorders(context, parts, colors, tile.z + 1);
});
