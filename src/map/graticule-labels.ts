/** Where the lines of the graticule leave the map, and what they are called. */
import type { Position } from "../itinerary/place";
import { meridianInWords, parallelInWords } from "./degrees";

/** A label on an edge of the map. */
export interface GraticuleLabel {
  readonly edge: "top" | "left";
  /** CSS pixels along the edge, from the upper left corner. */
  readonly offset: number;
  /** "30° E", "60° N", "0°". */
  readonly words: string;
}

/** What is needed of a map in Mercator's projection. */
export interface ProjectedMap {
  readonly width: number;
  readonly height: number;
  /** Container pixels of a [longitude, latitude] position in degrees. */
  pixelsOf(position: Position): { readonly x: number; readonly y: number };
}

/** Labels nearer than this to a corner, in CSS pixels, would run into one another. */
const CORNER = 26;
/** Two labels beside, and two above one another, need this much room in CSS pixels. */
const ROOM_ACROSS = 56;
const ROOM_DOWN = 30;

/**
 * The labels of a graticule in view, of as many of its lines as leave them room.
 * @param step degrees between two lines
 */
export function graticuleLabels(map: ProjectedMap, step: number): readonly GraticuleLabel[] {
  const labels: GraticuleLabel[] = [];
  const across = map.pixelsOf([step, 0]).x - map.pixelsOf([0, 0]).x;
  const stride = [1, 2, 3, 6, 9, 18].find((lines) => lines * across >= ROOM_ACROSS) ?? 36;
  for (let longitude = -360; longitude < 360; longitude += step * stride) {
    const { x } = map.pixelsOf([longitude, 0]);
    if (x < CORNER || x > map.width - CORNER) continue;
    labels.push({ edge: "top", offset: x, words: meridianInWords(longitude) });
  }
  let above = Number.NEGATIVE_INFINITY;
  for (let latitude = 80; latitude >= -80; latitude -= step) {
    const { y } = map.pixelsOf([0, latitude]);
    if (y < CORNER || y > map.height - CORNER || y - above < ROOM_DOWN) continue;
    above = y;
    labels.push({ edge: "left", offset: y, words: parallelInWords(latitude) });
  }
  return labels;
}
