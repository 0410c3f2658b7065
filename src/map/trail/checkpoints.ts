/**
 * Drawn checkpoints of a long trail. A jump through the years starts from the nearest one before it
 * instead of from nothing. They are painted between other work, and only for a trail that takes longer
 * than a frame to draw whole.
 */
import { type Frame, type Ink, LegBrush, type TrailParts } from "./leg-brush";

/** A trail with no more vertices than this is drawn whole within a frame. */
const VERTICES_WITHOUT = 20_000;
/** How much memory the checkpoints may take, in bytes. */
const GREATEST_MEMORY = 160e6;
const MEMORY_ON_SMALL_DEVICES = 32e6;
const MOST_CHECKPOINTS = 32;
/** Legs painted between two looks at the clock. */
const LEGS_AT_A_TIME = 32;
/** Milliseconds of painting after which whatever else waits has its turn. */
const SLICE = 8;
/** Milliseconds before the first slice: a map that is being moved is soon begun anew. */
const FIRST_REST = 50;

/** A trail drawn up to a leg. */
export interface Checkpoint {
  /** The legs before this number are drawn. */
  readonly to: number;
  readonly canvas: OffscreenCanvas;
}

/** What the checkpoints are drawn for; another one makes them void. */
export interface Plate {
  readonly frame: Frame;
  readonly ink: Ink;
  readonly ratio: number;
}

export class Checkpoints {
  private drawn: Checkpoint[] = [];
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Canvases of earlier plates, used again. */
  private spare: OffscreenCanvas[] = [];

  constructor(private readonly parts: TrailParts) {}

  /** The last checkpoint at or before a leg; null when there is none. */
  before(leg: number): Checkpoint | null {
    return this.drawn.findLast(({ to }) => to <= leg) ?? null;
  }

  /** Forgets all checkpoints and begins to draw those of a plate. */
  begin(plate: Plate): void {
    this.end();
    const { lines } = this.parts;
    if (lines.vertices.length / 2 <= VERTICES_WITHOUT) return;
    const bytes = plate.frame.width * plate.frame.height * plate.ratio ** 2 * 4;
    const count = Math.min(MOST_CHECKPOINTS, Math.floor(memoryAllowed() / bytes) - 1);
    if (count < 2) return;
    const ground = canvasFor(plate, this.spare.pop());
    const brush = brushOn(ground, this.parts, plate);
    const interval = Math.ceil(lines.starts.length / (count + 1));
    let leg = 0;
    const paint = (): void => {
      const deadline = performance.now() + SLICE;
      while (leg < interval * count) {
        if (performance.now() > deadline) {
          this.waiting = setTimeout(paint);
          return;
        }
        const next = Math.min(leg + LEGS_AT_A_TIME, interval * (this.drawn.length + 1));
        brush.paintWhole(leg, next);
        leg = next;
        if (leg % interval === 0) this.keep(ground, plate, leg);
      }
      this.spare.push(ground);
    };
    this.waiting = setTimeout(paint, FIRST_REST);
  }

  /** Forgets all checkpoints and stops drawing. */
  end(): void {
    clearTimeout(this.waiting);
    this.spare.push(...this.drawn.map(({ canvas }) => canvas));
    this.drawn = [];
  }

  private keep(ground: OffscreenCanvas, plate: Plate, to: number): void {
    const canvas = canvasFor(plate, this.spare.pop());
    canvas.getContext("2d")?.drawImage(ground, 0, 0);
    this.drawn.push({ to, canvas });
  }
}

/** An empty canvas of a plate's size: an earlier one emptied, where there is one. */
export function canvasFor({ frame, ratio }: Plate, earlier?: OffscreenCanvas): OffscreenCanvas {
  const canvas = earlier ?? new OffscreenCanvas(1, 1);
  canvas.width = Math.round(frame.width * ratio);
  canvas.height = Math.round(frame.height * ratio);
  return canvas;
}

/** A brush that paints on a canvas in CSS pixels. */
export function brushOn(
  canvas: OffscreenCanvas,
  parts: TrailParts,
  { frame, ink, ratio }: Plate,
): LegBrush {
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return new LegBrush(context, parts, frame, ink);
}

function memoryAllowed(): number {
  const gigabytes = (navigator as { deviceMemory?: number }).deviceMemory ?? 4;
  return gigabytes >= 4 ? GREATEST_MEMORY : MEMORY_ON_SMALL_DEVICES;
}
