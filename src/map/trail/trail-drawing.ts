/**
 * The trail on three canvases: the past, which is paler; what is fresh; and what is marked, over
 * both. A step forward paints only what is new. A step back, or a jump, paints again what is fresh,
 * and of the past only what lies beyond the nearest drawn checkpoint.
 */
import type { Moment } from "../../itinerary/day";
import { firstFreshLeg, type Spans, spansOf } from "./ageing";
import type { CanvasStack } from "./canvas-stack";
import { brushOn, Checkpoints, type Plate } from "./checkpoints";
import type { Ink, LegBrush, TrailParts } from "./leg-brush";
import { continues, grow, NOTHING, type Reach, reachAt } from "./reach";

export const TRAIL_CANVASES = ["trail-past", "trail-fresh", "trail-marked"] as const;

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

/** The inks of the kinds of lines. */
export interface TrailInks {
  readonly plain: Ink;
  readonly standing: Ink;
  readonly followed: Ink;
  readonly selected: Ink;
}

export const NO_MARKS: Marks = { manner: "standing", legs: [], whole: false, selected: null };

/** One canvas with what is painted on it. */
interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly brush: LegBrush;
  drawn: Reach;
}

export class TrailDrawing {
  private readonly spans: Spans;
  private readonly checkpoints: Checkpoints;
  private past: Sheet | null = null;
  private fresh: Sheet | null = null;
  private marked: Sheet | null = null;
  private brushes: Readonly<Record<"standing" | "followed" | "selected", LegBrush>> | null = null;
  private marks: Marks = NO_MARKS;

  constructor(private readonly parts: TrailParts) {
    this.spans = spansOf(parts.lines);
    this.checkpoints = new Checkpoints(parts);
  }

  /** Begins anew on emptied canvases. */
  begin(stack: CanvasStack, inks: TrailInks): void {
    const [past, fresh, marked] = stack.canvases as [
      HTMLCanvasElement,
      HTMLCanvasElement,
      HTMLCanvasElement,
    ];
    const plate = { frame: stack.frame, ratio: stack.ratio, ink: inks.plain };
    this.past = this.sheet(past, plate);
    this.fresh = this.sheet(fresh, plate);
    this.marked = this.sheet(marked, plate);
    const brushFor = (ink: Ink): LegBrush => brushOn(marked, this.parts, { ...plate, ink });
    this.brushes = {
      standing: brushFor(inks.standing),
      followed: brushFor(inks.followed),
      selected: brushFor(inks.selected),
    };
    for (const sheet of [this.past, this.fresh, this.marked]) wipe(sheet);
    this.checkpoints.begin(plate);
  }

  /** Stops what is under way. */
  end(): void {
    this.checkpoints.end();
  }

  /** Shows the trail at a moment. Equal marks must be the same object. */
  show(moment: Moment, marks: Marks): void {
    if (!this.past || !this.fresh || !this.marked) return;
    const reach = reachAt(this.parts.lines, moment);
    const cut = Math.min(reach.to, firstFreshLeg(this.spans, moment));
    this.showPast(this.past, { from: 0, to: cut, share: 0 });
    this.showFresh(this.fresh, { ...reach, from: cut });
    this.showMarked(this.marked, reach, marks);
  }

  private sheet(canvas: HTMLCanvasElement, plate: Plate): Sheet {
    return { canvas, brush: brushOn(canvas, this.parts, plate), drawn: NOTHING };
  }

  private showPast(sheet: Sheet, wanted: Reach): void {
    const checkpoint = this.checkpoints.before(wanted.to);
    const onward = continues(sheet.drawn, wanted);
    if (!onward || (checkpoint && checkpoint.to > sheet.drawn.to)) {
      wipe(sheet);
      if (checkpoint) {
        lay(sheet.canvas, checkpoint.canvas);
        sheet.drawn = { ...NOTHING, to: checkpoint.to };
      }
    }
    this.growTo(sheet, wanted);
  }

  private showFresh(sheet: Sheet, wanted: Reach): void {
    if (!continues(sheet.drawn, wanted)) {
      wipe(sheet);
      sheet.drawn = { from: wanted.from, to: wanted.from, share: 0 };
    }
    this.growTo(sheet, wanted);
  }

  private growTo(sheet: Sheet, wanted: Reach): void {
    grow(sheet.brush, sheet.drawn, wanted);
    sheet.drawn = wanted;
    sheet.canvas.hidden = wanted.to === wanted.from && wanted.share === 0;
  }

  private showMarked(sheet: Sheet, reach: Reach, marks: Marks): void {
    if (!this.brushes) return;
    const brush = this.brushes[marks.manner];
    const anew = marks !== this.marks || !continues(sheet.drawn, reach);
    if (anew) {
      this.marks = marks;
      wipe(sheet);
      sheet.drawn = NOTHING;
    }
    if (!marks.whole) growMarked(brush, sheet.drawn, reach, marks.legs);
    else if (anew) for (const leg of marks.legs) brush.paintStretch(leg, 0, 1);
    // Painted last, so that it lies on top; what is travelled later may cross it.
    if (anew && marks.selected !== null) this.brushes.selected.paintStretch(marks.selected, 0, 1);
    sheet.drawn = reach;
    sheet.canvas.hidden = marks.legs.length === 0 && marks.selected === null;
  }
}

/** Paints what some legs, in order, have gained between two reaches. */
function growMarked(brush: LegBrush, drawn: Reach, wanted: Reach, legs: readonly number[]): void {
  for (const leg of legs) {
    if (leg > wanted.to) break;
    const before = leg < drawn.to ? 1 : leg === drawn.to ? drawn.share : 0;
    brush.paintStretch(leg, before, leg < wanted.to ? 1 : wanted.share);
  }
}

function wipe({ canvas }: Pick<Sheet, "canvas">): void {
  const context = canvas.getContext("2d");
  context?.save();
  context?.resetTransform();
  context?.clearRect(0, 0, canvas.width, canvas.height);
  context?.restore();
}

/** Lays a drawing on an emptied canvas of the same size. */
function lay(canvas: HTMLCanvasElement, drawing: HTMLCanvasElement): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  context.save();
  context.resetTransform();
  context.globalCompositeOperation = "copy";
  context.drawImage(drawing, 0, 0);
  context.restore();
}
