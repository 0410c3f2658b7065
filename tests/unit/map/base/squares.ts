/** Maps of polities made of squares of one degree. */
import type { Feature, Polygon } from "geojson";
import { topology } from "topojson-server";
import type { PolityTopology } from "../../../../src/map/base/borders-of-day";

interface SquareProperties {
  readonly polity: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status?: "disputed" | "occupied";
}
export type Square = Feature<Polygon, SquareProperties>;

/** A square whose lower left corner is at [x, y]; it always holds, unless it is said when. */
export function square(
  polity: string,
  x: number,
  y: number,
  properties: Partial<SquareProperties> = {},
): Square {
  const geometry: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  };
  return {
    type: "Feature",
    properties: { polity, from: null, to: null, ...properties },
    geometry,
  };
}

/** The topology of some squares: sides that two share are one arc. */
export function mapOf(...features: readonly Square[]): PolityTopology {
  const polities = { type: "FeatureCollection" as const, features: [...features] };
  return topology({ polities }) as unknown as PolityTopology;
}
