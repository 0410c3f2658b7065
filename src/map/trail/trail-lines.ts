/** The lines of all legs in flat arrays, projected once, so that drawing only scales and shifts. */
import type { Leg } from "../../itinerary/segment";
import { worldPoint } from "./web-mercator";

/** The legs of a life in order of their start. A leg is known by its number here, from 0. */
export interface TrailLines {
  /** First and last moment of each leg. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** First vertex of each leg; one longer than `starts`, so that the next one tells the end. */
  readonly offsets: Uint32Array;
  /** x, y of each vertex in CSS pixels of the world at zoom 0, see {@link worldPoint}. */
  readonly vertices: Float64Array;
  /** Least x and y, then greatest x and y of each leg. */
  readonly boxes: Float64Array;
  /** Length of each leg in CSS pixels at zoom 0. */
  readonly lengths: Float64Array;
}

/** Lays out the lines of legs. */
export function layOutLines(legs: readonly Leg[]): TrailLines {
  const vertexCount = legs.reduce((sum, { line }) => sum + line.length, 0);
  const lines: TrailLines = {
    starts: Float64Array.from(legs, ({ start }) => start),
    ends: Float64Array.from(legs, ({ end }) => end),
    offsets: new Uint32Array(legs.length + 1),
    vertices: new Float64Array(vertexCount * 2),
    boxes: new Float64Array(legs.length * 4),
    lengths: new Float64Array(legs.length),
  };
  let vertex = 0;
  legs.forEach((leg, number) => {
    lines.offsets[number] = vertex;
    for (const position of leg.line) {
      const { x, y } = worldPoint(position);
      lines.vertices[vertex * 2] = x;
      lines.vertices[vertex * 2 + 1] = y;
      vertex++;
    }
    lines.offsets[number + 1] = vertex;
    measure(lines, number);
  });
  return lines;
}

function measure({ offsets, vertices, boxes, lengths }: TrailLines, leg: number): void {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  let length = 0;
  const first = offsets[leg] as number;
  for (let vertex = first; vertex < (offsets[leg + 1] as number); vertex++) {
    const x = vertices[vertex * 2] as number;
    const y = vertices[vertex * 2 + 1] as number;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
    if (vertex === first) continue;
    length += Math.hypot(
      x - (vertices[vertex * 2 - 2] as number),
      y - (vertices[vertex * 2 - 1] as number),
    );
  }
  boxes.set([west, north, east, south], leg * 4);
  lengths[leg] = length;
}
