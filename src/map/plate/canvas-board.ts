/** A drawing board of dots: a canvas. */
import type { LineSetting } from "../lettering/line-settings";
import { type NameColors, paintNames } from "../lettering/paint-names";
import type { PaintingContext } from "../painting-context";
import { cssFont, type Layer, type PlateBoard, type PlateMark, type PlateText } from "./board";

/** Breadth in CSS pixels of the rim around letters. */
const HALO = 3.2;

export class CanvasBoard implements PlateBoard {
  private readonly whole: CanvasRenderingContext2D;
  /** What is drawn on now: the layer that is open, or the whole. */
  private context: CanvasRenderingContext2D;

  /**
   * @param ratio dots to a CSS pixel
   * @throws {Error} with a sentence for the reader when the browser has no canvas of that size
   */
  constructor(
    readonly canvas: HTMLCanvasElement,
    private readonly ratio: number,
  ) {
    this.whole = contextOf(canvas);
    this.whole.scale(ratio, ratio);
    this.context = this.whole;
  }

  /** Each layer is drawn apart, so that what lies under its own lines stays within it. */
  layer({ opacity = 1, clip }: Layer, draw: (context: PaintingContext) => void): void {
    const sheet = document.createElement("canvas");
    sheet.width = this.canvas.width;
    sheet.height = this.canvas.height;
    const context = contextOf(sheet);
    context.scale(this.ratio, this.ratio);
    this.context = context;
    draw(context);
    const { whole } = this;
    this.context = whole;
    whole.save();
    if (clip) {
      whole.beginPath();
      whole.rect(clip.left, clip.top, clip.right - clip.left, clip.bottom - clip.top);
      whole.clip();
    }
    whole.globalAlpha = opacity;
    whole.resetTransform();
    whole.drawImage(sheet, 0, 0);
    whole.restore();
    // Some browsers keep the memory of a canvas until its size is nothing.
    sheet.width = sheet.height = 0;
  }

  lineNames(settings: readonly LineSetting[], colors: NameColors): void {
    this.context.save();
    paintNames(this.context, settings, colors, this.ratio);
    this.context.restore();
  }

  text({ text, x, baseline, font, color, anchor = "start", halo }: PlateText): void {
    const { context } = this;
    context.save();
    context.font = cssFont(font);
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.textBaseline = "alphabetic";
    if (halo) {
      context.strokeStyle = halo;
      context.lineWidth = HALO;
      context.lineJoin = "round";
      context.strokeText(text, x, baseline);
    }
    context.fillStyle = color;
    context.fillText(text, x, baseline);
    context.restore();
  }

  mark(mark: PlateMark): void {
    const { shape, x, y, radius, fill, stroke, strokeWidth = 1, dashes = [], opacity = 1 } = mark;
    const { context } = this;
    context.save();
    context.globalAlpha = opacity;
    context.beginPath();
    if (shape === "circle") context.arc(x, y, radius, 0, 2 * Math.PI);
    else {
      context.moveTo(x, y - radius);
      context.lineTo(x + radius, y);
      context.lineTo(x, y + radius);
      context.lineTo(x - radius, y);
      context.closePath();
    }
    context.fillStyle = fill;
    context.fill();
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = strokeWidth;
      context.setLineDash([...dashes]);
      context.stroke();
    }
    context.restore();
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context || context.getImageData(0, 0, 1, 1).data.length === 0) {
    throw new Error("This browser has not enough memory for a picture of this size.");
  }
  return context;
}
