/**
 * The trail on one canvas, painted in a worker: the past, which is paler; what is fresh; and what is marked. A step
 * forward paints only what is new. A step back, or a jump, composes the canvas again from the past,
 * which is kept painted apart, and paints of it only what lies beyond the nearest checkpoint.
 */
import type { Moment } from "../../itinerary/day";
import { firstFreshLeg, type Spans, spansOf } from "./ageing";
import { brushOn, Checkpoints, canvasFor, type Plate } from "./checkpoints";
import type { Frame, Ink, LegBrush, TrailParts } from "./leg-brush";
import { continues, grow, NOTHING, type Reach, reachAt } from "./reach";

/** Legs that stand out. */
export interface Marks {
  /** Whether they are those of a followed journey, or stand out always. */
  readonly manner: "standing" | "followed";
  /** Numbers of the marked legs, in order. */
  readonly legs: readonly number[];
  /** Whether they are shown whole, though they may be still to come. */
  readonly whole: boolean;
  /** Number of the one leg that is selected, shown whole; null for none. */
  readonly selected: number | null;
}

export const NO_MARKS: Marks = { manner: "standing", legs: [], whole: false, selected: null };

/** The inks of the kinds of lines. */
export interface TrailInks {
  readonly plain: Ink;
  readonly standing: Ink;
  readonly followed: Ink;
  readonly selected: Ink;
}

/** A canvas by its place on the map, and its device pixels to a CSS pixel. */
export interface Sheet {
  readonly frame: Frame;
  readonly ratio: number;
}

/** How strongly what is past shows, and all that is not of a followed journey. */
export const PAST_OPACITY = 0.5;
export const UNFOLLOWED_OPACITY = 0.16;

/** The canvas and what it is painted with, until the map or the palette changes. */
interface Studio {
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly brushes: Readonly<Record<keyof TrailInks, LegBrush>>;
  /** The past, painted apart at full strength. */
  readonly past: OffscreenCanvas;
  readonly pastBrush: LegBrush;
}

export class TrailDrawing {
  private readonly spans: Spans;
  private readonly checkpoints: Checkpoints;
  private studio: Studio | null = null;
  private drawnPast = NOTHING;
  /** What is on the canvas. */
  private drawn: { readonly reach: Reach; readonly marks: Marks } | null = null;

  constructor(private readonly parts: TrailParts) {
    this.spans = spansOf(parts.lines);
    this.checkpoints = new Checkpoints(parts);
  }

  /** Begins anew on a canvas, which it empties and makes as large as the frame. */
  begin(canvas: OffscreenCanvas, { frame, ratio }: Sheet, inks: TrailInks): void {
    const plate: Plate = { frame, ratio, ink: inks.plain };
    canvasFor(plate, canvas);
    const brushFor = (ink: Ink): LegBrush => brushOn(canvas, this.parts, { ...plate, ink });
    const past = canvasFor(plate, this.studio?.past);
    this.studio = {
      canvas,
      context: canvas.getContext("2d") as OffscreenCanvasRenderingContext2D,
      brushes: {
        plain: brushFor(inks.plain),
        standing: brushFor(inks.standing),
        followed: brushFor(inks.followed),
        selected: brushFor(inks.selected),
      },
      past,
      pastBrush: brushOn(past, this.parts, plate),
    };
    this.drawnPast = NOTHING;
    this.drawn = null;
    this.checkpoints.begin(plate);
  }

  /** Stops what is under way. */
  end(): void {
    this.checkpoints.end();
  }

  /** Shows the trail at a moment. Equal marks must be the same object. */
  show(moment: Moment, marks: Marks): void {
    if (!this.studio) return;
    const whole = reachAt(this.parts.lines, moment);
    const reach = { ...whole, from: Math.min(whole.to, firstFreshLeg(this.spans, moment)) };
    const { drawn } = this;
    if (drawn?.marks === marks && continues(drawn.reach, reach)) {
      this.goOn(this.studio, drawn.reach, reach, marks);
    } else this.compose(this.studio, reach, marks);
    this.drawn = { reach, marks };
  }

  /** Paints what is new. */
  private goOn({ context, brushes }: Studio, drawn: Reach, reach: Reach, marks: Marks): void {
    context.globalAlpha = marks.manner === "followed" ? UNFOLLOWED_OPACITY : 1;
    grow(brushes.plain, drawn, reach);
    context.globalAlpha = 1;
    if (!marks.whole) growMarked(brushes[marks.manner], drawn, reach, marks.legs);
  }

  private compose(studio: Studio, reach: Reach, marks: Marks): void {
    const { canvas, context, brushes, past } = studio;
    this.paintPast(studio, reach.from);
    wipe(canvas);
    context.globalAlpha = marks.manner === "followed" ? UNFOLLOWED_OPACITY : PAST_OPACITY;
    if (reach.from > 0) lay(canvas, past);
    const before = { from: reach.from, to: reach.from, share: 0 };
    this.goOn(studio, before, reach, { ...marks, whole: true });
    const brush = brushes[marks.manner];
    if (marks.whole) for (const leg of marks.legs) brush.paintStretch(leg, 0, 1);
    else growMarked(brush, NOTHING, reach, marks.legs);
    // Painted last, so that it lies on top; what is travelled later may cross it.
    if (marks.selected !== null) brushes.selected.paintStretch(marks.selected, 0, 1);
  }

  /** Paints the past up to a leg, from the nearest drawing before it. */
  private paintPast({ past, pastBrush }: Studio, to: number): void {
    const checkpoint = this.checkpoints.before(to);
    const { to: drawn } = this.drawnPast;
    const start = Math.max(checkpoint?.to ?? 0, drawn <= to ? drawn : 0);
    if (start !== drawn) {
      wipe(past);
      if (checkpoint) lay(past, checkpoint.canvas);
    }
    pastBrush.paintWhole(start, to);
    this.drawnPast = { ...NOTHING, to };
  }
}

/** Paints what some legs, in order, have gained between two reaches. */
export function growMarked(
  brush: LegBrush,
  drawn: Reach,
  wanted: Reach,
  legs: readonly number[],
): void {
  for (const leg of legs) {
    if (leg > wanted.to) break;
    const before = leg < drawn.to ? 1 : leg === drawn.to ? drawn.share : 0;
    brush.paintStretch(leg, before, leg < wanted.to ? 1 : wanted.share);
  }
}

function wipe(canvas: OffscreenCanvas): void {
  const context = canvas.getContext("2d");
  context?.save();
  context?.resetTransform();
  context?.clearRect(0, 0, canvas.width, canvas.height);
  context?.restore();
}

/** Lays a drawing on an emptied canvas of the same size, as strongly as the canvas is set to. */
function lay(canvas: OffscreenCanvas, drawing: OffscreenCanvas): void {
  const context = canvas.getContext("2d");
  context?.save();
  context?.resetTransform();
  if (context) context.globalCompositeOperation = "source-over";
  context?.drawImage(drawing, 0, 0);
  context?.restore();
}
