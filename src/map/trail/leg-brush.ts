/** Paints legs on a canvas: whole ones, and stretches of the one under way. */
import { type MeasuredRoute, pointAlongRoute } from "../../itinerary/route";
import type { PaintingContext } from "../painting-context";
import { breadthOfPassages, type LegLook } from "./leg-look";
import type { TrailLines } from "./trail-lines";
import { type WorldPoint, worldPoint } from "./web-mercator";

/** The part of the map that a canvas shows. */
export interface Frame {
  /** CSS pixels to a pixel of the world at zoom 0. */
  readonly scale: number;
  /** Where the canvas's north-western corner lies, in CSS pixels of the world at this scale. */
  readonly left: number;
  readonly top: number;
  /** Size of the canvas in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What the legs are painted with. */
export interface Ink {
  /** CSS colour of the lines, and the paler one of uncertain ones. */
  readonly color: string;
  readonly paleColor: string;
  /** The colours of each leg where they differ, or differ along it; null where all lines have one. */
  readonly stretches: readonly (readonly InkStretch[])[] | null;
  /** How much broader than at zoom 6 all lines are. */
  readonly breadth: number;
  /** CSS pixels added to the breadth of each line. */
  readonly broader: number;
  /** Colour and additional breadth of a casing that parts the lines from what they cross. */
  readonly casing: { readonly color: string; readonly broader: number } | null;
}

/** A stretch of a leg, from one share (0 to 1) of its way to another, with its colours. */
export interface InkStretch {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly paleColor: string;
}

/** What is known of the legs, whatever is drawn of them. */
export interface TrailParts {
  readonly lines: TrailLines;
  readonly looks: readonly LegLook[];
  /** See `countPassages`. */
  readonly passages: Uint16Array;
  readonly routeOf: (leg: number) => MeasuredRoute;
}

/** Where on a leg a stretch begins or ends. */
interface LegPoint extends WorldPoint {
  /** The last vertex passed, counted through all legs. */
  readonly vertex: number;
}

/** Vertices closer than this many CSS pixels to the last one drawn add nothing to see. */
const LEAST_STEP = 0.8;
/** Room in CSS pixels around a leg for its breadth. */
const MARGIN = 8;

/**
 * A brush for one canvas, frame and ink. Lines are opaque, so that where they lie over one another
 * nothing turns to mud; uncertain ones are painted under what is there, so that they hide nothing.
 */
export class LegBrush {
  constructor(
    private readonly context: PaintingContext,
    private readonly parts: TrailParts,
    private readonly frame: Frame,
    private readonly ink: Ink,
  ) {
    context.lineJoin = "round";
    context.lineCap = "round";
  }

  /** Paints the legs from one number up to, but not including, another. */
  paintWhole(from: number, to: number): void {
    for (let leg = from; leg < to; leg++) {
      if (!this.isInView(leg)) continue;
      if (this.ink.stretches) {
        this.paintStretch(leg, 0, 1);
        continue;
      }
      this.prepare(leg, this.ink);
      this.stroke(leg, this.firstPoint(leg), this.lastPoint(leg), 0);
    }
  }

  /** Paints the stretch of a leg between two shares (0 to 1) of its way. */
  paintStretch(leg: number, fromShare: number, toShare: number): void {
    if (fromShare >= toShare || !this.isInView(leg)) return;
    const stretches = this.ink.stretches?.[leg] ?? [{ from: 0, to: 1, ...this.ink }];
    for (const stretch of stretches) {
      const from = Math.max(fromShare, stretch.from);
      const to = Math.min(toShare, stretch.to);
      if (from < to) this.strokeStretch(leg, from, to, stretch);
    }
  }

  private strokeStretch(
    leg: number,
    fromShare: number,
    toShare: number,
    colors: Pick<Ink, "color" | "paleColor">,
  ): void {
    const from = fromShare <= 0 ? this.firstPoint(leg) : this.pointAt(leg, fromShare);
    const to = toShare >= 1 ? this.lastPoint(leg) : this.pointAt(leg, toShare);
    this.prepare(leg, colors);
    this.stroke(leg, from, to, this.travelledTo(leg, from));
  }

  private isInView(leg: number): boolean {
    const { boxes } = this.parts.lines;
    const { scale, left, top, width, height } = this.frame;
    return (
      (boxes[leg * 4] as number) * scale - left < width + MARGIN &&
      (boxes[leg * 4 + 1] as number) * scale - top < height + MARGIN &&
      (boxes[leg * 4 + 2] as number) * scale - left > -MARGIN &&
      (boxes[leg * 4 + 3] as number) * scale - top > -MARGIN
    );
  }

  private prepare(leg: number, { color, paleColor }: Pick<Ink, "color" | "paleColor">): void {
    const { dashes, pale } = this.parts.looks[leg] as LegLook;
    const { context } = this;
    context.strokeStyle = pale ? paleColor : color;
    context.globalCompositeOperation = pale ? "destination-over" : "source-over";
    context.setLineDash(dashes as number[]);
  }

  /**
   * Strokes a leg between two of its points, in as many strokes as its breadth changes.
   * @param travelled CSS pixels from the leg's start to the first point, where its pattern begins
   */
  private stroke(leg: number, from: LegPoint, to: LegPoint, travelled: number): void {
    const { context } = this;
    const { vertices } = this.parts.lines;
    const { passages, looks } = this.parts;
    const { scale, left, top } = this.frame;
    const { dashes } = looks[leg] as LegLook;
    const patterned = dashes.length > 0;
    let along = patterned ? travelled + this.patternOffset(leg) : 0;
    let breadth = breadthOfPassages(passages[from.vertex] as number);
    let x = from.x * scale - left;
    let y = from.y * scale - top;
    context.lineDashOffset = along;
    context.beginPath();
    context.moveTo(x, y);
    for (let vertex = from.vertex + 1; vertex <= to.vertex + 1; vertex++) {
      const atEnd = vertex > to.vertex;
      const nextX = (atEnd ? to.x : (vertices[vertex * 2] as number)) * scale - left;
      const nextY = (atEnd ? to.y : (vertices[vertex * 2 + 1] as number)) * scale - top;
      const stepX = nextX - x;
      const stepY = nextY - y;
      const next = atEnd ? breadth : breadthOfPassages(passages[vertex] as number);
      const tiny = Math.abs(stepX) + Math.abs(stepY) < LEAST_STEP;
      if (tiny && !atEnd && next === breadth) continue;
      context.lineTo(nextX, nextY);
      if (patterned) along += Math.hypot(stepX, stepY);
      x = nextX;
      y = nextY;
      if (next === breadth) continue;
      this.finish(leg, breadth);
      breadth = next;
      context.lineDashOffset = along;
      context.beginPath();
      context.moveTo(x, y);
    }
    this.finish(leg, breadth);
  }

  private finish(leg: number, breadth: number): void {
    const { context, ink } = this;
    const { width } = this.parts.looks[leg] as LegLook;
    const weight = width * ink.breadth * breadth + ink.broader;
    context.lineWidth = weight;
    context.stroke();
    if (ink.casing) this.encase(weight, ink.casing);
  }

  /** Casings lie under all lines, so that a later one does not cut an earlier line. */
  private encase(weight: number, { color, broader }: NonNullable<Ink["casing"]>): void {
    const { context } = this;
    const { strokeStyle, globalCompositeOperation } = context;
    const dashes = context.getLineDash();
    context.strokeStyle = color;
    context.globalCompositeOperation = "destination-over";
    context.setLineDash([]);
    context.lineWidth = weight + broader;
    context.stroke();
    context.setLineDash(dashes);
    context.strokeStyle = strokeStyle;
    context.globalCompositeOperation = globalCompositeOperation;
  }

  /**
   * Where a leg's pattern starts, in CSS pixels. A way travelled there and back has its dashes in
   * the same places both times: they count from the end that lies further west, or north.
   */
  private patternOffset(leg: number): number {
    const { vertices, offsets, lengths } = this.parts.lines;
    const first = offsets[leg] as number;
    const last = (offsets[leg + 1] as number) - 1;
    const across = (vertices[last * 2] as number) - (vertices[first * 2] as number);
    const down = (vertices[last * 2 + 1] as number) - (vertices[first * 2 + 1] as number);
    if (across > 0 || (across === 0 && down >= 0)) return 0;
    const [dash = 0] = (this.parts.looks[leg] as LegLook).dashes;
    return dash - (lengths[leg] as number) * this.frame.scale;
  }

  private firstPoint(leg: number): LegPoint {
    return this.vertexPoint(this.parts.lines.offsets[leg] as number);
  }

  /** The last stretch belongs to the vertex before the last. */
  private lastPoint(leg: number): LegPoint {
    const last = (this.parts.lines.offsets[leg + 1] as number) - 1;
    return { ...this.vertexPoint(last), vertex: last - 1 };
  }

  private vertexPoint(vertex: number): LegPoint {
    const { vertices } = this.parts.lines;
    return { vertex, x: vertices[vertex * 2] as number, y: vertices[vertex * 2 + 1] as number };
  }

  private pointAt(leg: number, share: number): LegPoint {
    const { vertex, position } = pointAlongRoute(this.parts.routeOf(leg), share);
    return { ...worldPoint(position), vertex: (this.parts.lines.offsets[leg] as number) + vertex };
  }

  /** CSS pixels from a leg's start to one of its points. */
  private travelledTo(leg: number, { vertex, x, y }: LegPoint): number {
    const { vertices, offsets } = this.parts.lines;
    let sum = 0;
    for (let at = offsets[leg] as number; at <= vertex; at++) {
      const nextX = at === vertex ? x : (vertices[at * 2 + 2] as number);
      const nextY = at === vertex ? y : (vertices[at * 2 + 3] as number);
      sum += Math.hypot(
        nextX - (vertices[at * 2] as number),
        nextY - (vertices[at * 2 + 1] as number),
      );
    }
    return sum * this.frame.scale;
  }
}
