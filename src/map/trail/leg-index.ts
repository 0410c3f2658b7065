/** Finds the leg under a pointer at once, however many there are. */
import Flatbush from "flatbush";
import type { TrailLines } from "./trail-lines";
import type { WorldPoint } from "./web-mercator";

/** Stretches that share a box of the index: fewer boxes, each still small. */
const STRETCHES_PER_BOX = 4;

export class LegIndex {
  private readonly boxes: Flatbush | null;
  private readonly legOfBox: Uint32Array;
  private readonly vertexOfBox: Uint32Array;

  constructor(private readonly lines: TrailLines) {
    const { starts, offsets } = lines;
    const boxesOf = (leg: number): number => Math.ceil(this.stretches(leg) / STRETCHES_PER_BOX);
    let count = 0;
    for (let leg = 0; leg < starts.length; leg++) count += boxesOf(leg);
    this.legOfBox = new Uint32Array(count);
    this.vertexOfBox = new Uint32Array(count);
    this.boxes = count === 0 ? null : new Flatbush(count);
    for (let leg = 0; leg < starts.length; leg++) {
      for (let box = 0; box < boxesOf(leg); box++) {
        this.add(leg, (offsets[leg] as number) + box * STRETCHES_PER_BOX);
      }
    }
    this.boxes?.finish();
  }

  /**
   * The shown leg nearest to a point; of those equally near the latest, which lies on top; null when
   * none is near enough.
   * @param reach greatest distance, in CSS pixels of the world at zoom 0, as is the point
   */
  nearest(point: WorldPoint, reach: number, isShown: (leg: number) => boolean): number | null {
    const { x, y } = point;
    let nearest: number | null = null;
    let least = reach;
    const near = this.boxes?.search(x - reach, y - reach, x + reach, y + reach) ?? [];
    for (const box of near) {
      const leg = this.legOfBox[box] as number;
      if (!isShown(leg)) continue;
      const distance = this.distanceToBox(point, box);
      const level = Math.abs(distance - least) < reach * 0.05;
      if (level ? leg > (nearest ?? -1) && distance <= reach : distance < least) {
        nearest = leg;
        least = Math.min(least, distance);
      }
    }
    return nearest;
  }

  private stretches(leg: number): number {
    const { offsets } = this.lines;
    return (offsets[leg + 1] as number) - (offsets[leg] as number) - 1;
  }

  private lastVertex(leg: number, first: number): number {
    const end = (this.lines.offsets[leg + 1] as number) - 1;
    return Math.min(first + STRETCHES_PER_BOX, end);
  }

  private add(leg: number, first: number): void {
    const { vertices } = this.lines;
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let vertex = first; vertex <= this.lastVertex(leg, first); vertex++) {
      west = Math.min(west, vertices[vertex * 2] as number);
      east = Math.max(east, vertices[vertex * 2] as number);
      north = Math.min(north, vertices[vertex * 2 + 1] as number);
      south = Math.max(south, vertices[vertex * 2 + 1] as number);
    }
    const box = this.boxes?.add(west, north, east, south) ?? 0;
    this.legOfBox[box] = leg;
    this.vertexOfBox[box] = first;
  }

  private distanceToBox({ x, y }: WorldPoint, box: number): number {
    const { vertices } = this.lines;
    const first = this.vertexOfBox[box] as number;
    const last = this.lastVertex(this.legOfBox[box] as number, first);
    let least = Infinity;
    for (let vertex = first; vertex < last; vertex++) {
      const fromX = vertices[vertex * 2] as number;
      const fromY = vertices[vertex * 2 + 1] as number;
      const acrossX = (vertices[vertex * 2 + 2] as number) - fromX;
      const acrossY = (vertices[vertex * 2 + 3] as number) - fromY;
      const square = acrossX * acrossX + acrossY * acrossY;
      const along = square === 0 ? 0 : ((x - fromX) * acrossX + (y - fromY) * acrossY) / square;
      const held = Math.max(0, Math.min(1, along));
      least = Math.min(least, Math.hypot(x - fromX - acrossX * held, y - fromY - acrossY * held));
    }
    return least;
  }
}
