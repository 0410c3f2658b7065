/** A canvas that writes SVG: as much of one as the painters of the map use. */
import type { PaintingContext } from "../painting-context";

/** Paths longer than this are written once and used again where they are drawn again. */
const WORTH_KEEPING = 400;

/** What `save` keeps and `restore` brings back. */
interface Kept {
  readonly strokeStyle: string;
  readonly fillStyle: string;
  readonly lineWidth: number;
  readonly dashes: readonly number[];
  readonly lineDashOffset: number;
  readonly clipped: string | null;
}

/** Draws into a list of elements. Fill styles and strokes are colours, nothing else. */
export class SvgContext implements PaintingContext {
  readonly elements: string[] = [];
  strokeStyle = "#000";
  fillStyle = "#000";
  lineWidth = 1;
  lineJoin: CanvasLineJoin = "miter";
  lineCap: CanvasLineCap = "butt";
  lineDashOffset = 0;
  globalCompositeOperation: GlobalCompositeOperation = "source-over";
  private dashes: readonly number[] = [];
  private kept: Kept[] = [];
  private clipped: string | null = null;
  private path: string[] = [];
  private last: readonly [x: number, y: number] = [0, 0];

  /**
   * @param definitions of the whole drawing, to which clips and long paths are added
   * @param shapes the long paths among them, each with its id
   */
  constructor(
    private readonly definitions: string[],
    private readonly shapes: Map<string, string>,
  ) {}

  save(): void {
    const { strokeStyle, fillStyle, lineWidth, dashes, lineDashOffset, clipped } = this;
    this.kept.push({ strokeStyle, fillStyle, lineWidth, dashes, lineDashOffset, clipped });
  }

  restore(): void {
    const { clipped, dashes, ...styles } = this.kept.pop() ?? this.now();
    Object.assign(this, styles);
    this.dashes = dashes;
    this.clipped = clipped;
  }

  beginPath(): void {
    this.path = [];
  }

  moveTo(x: number, y: number): void {
    this.last = [rounded(x), rounded(y)];
    this.path.push(`M${this.last.join(" ")}`);
  }

  /** Lines are written by their steps, which are shorter than places. */
  lineTo(x: number, y: number): void {
    const [toX, toY] = [rounded(x), rounded(y)];
    const [stepX, stepY] = [rounded(toX - this.last[0]), rounded(toY - this.last[1])];
    this.last = [toX, toY];
    this.path.push(`l${stepX}${stepY < 0 ? "" : " "}${stepY}`);
  }

  closePath(): void {
    this.path.push("z");
  }

  clip(rule: CanvasFillRule): void {
    const id = `part-${this.definitions.length}`;
    this.definitions.push(
      `<clipPath id="${id}"><path clip-rule="${rule}" d="${this.path.join("")}"/></clipPath>`,
    );
    this.clipped = id;
  }

  fill(rule: CanvasFillRule): void {
    this.draw(`${colored("fill", this.fillStyle)} fill-rule="${rule}"`);
  }

  stroke(): void {
    const looks = [
      `fill="none" ${colored("stroke", this.strokeStyle)} stroke-width="${rounded(this.lineWidth)}"`,
    ];
    if (this.lineJoin !== "miter") looks.push(`stroke-linejoin="${this.lineJoin}"`);
    if (this.lineCap !== "butt") looks.push(`stroke-linecap="${this.lineCap}"`);
    if (this.dashes.length > 0) {
      looks.push(`stroke-dasharray="${this.dashes.join(" ")}"`);
      const offset = rounded(this.lineDashOffset);
      if (offset !== 0) looks.push(`stroke-dashoffset="${offset}"`);
    }
    this.draw(looks.join(" "));
  }

  setLineDash(dashes: number[]): void {
    this.dashes = [...dashes];
  }

  getLineDash(): number[] {
    return [...this.dashes];
  }

  private draw(looks: string): void {
    const path = this.path.join("");
    if (path === "") return;
    const clip = this.clipped === null ? "" : ` clip-path="url(#${this.clipped})"`;
    const element =
      path.length < WORTH_KEEPING
        ? `<path ${looks}${clip} d="${path}"/>`
        : `<use href="#${this.shapeOf(path)}" ${looks}${clip}/>`;
    if (this.globalCompositeOperation === "destination-over") this.elements.unshift(element);
    else this.elements.push(element);
  }

  private shapeOf(path: string): string {
    const known = this.shapes.get(path);
    if (known !== undefined) return known;
    const id = `shape-${this.shapes.size}`;
    this.shapes.set(path, id);
    this.definitions.push(`<path id="${id}" d="${path}"/>`);
    return id;
  }

  private now(): Kept {
    const { strokeStyle, fillStyle, lineWidth, dashes, lineDashOffset, clipped } = this;
    return { strokeStyle, fillStyle, lineWidth, dashes, lineDashOffset, clipped };
  }
}

/**
 * A colour as an attribute. Programs that draw SVG seldom know colours with a share of transparency:
 * that is written apart.
 */
export function colored(attribute: "fill" | "stroke", color: string): string {
  const hex = /^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(color);
  if (hex)
    return withOpacity(attribute, hex[1] ?? color, Number.parseInt(hex[2] ?? "ff", 16) / 255);
  const parts = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)[ ,/]+([\d.]+)\)$/.exec(color);
  if (!parts) return `${attribute}="${color}"`;
  const [, red, green, blue, opacity] = parts;
  return withOpacity(attribute, `rgb(${red},${green},${blue})`, Number(opacity));
}

function withOpacity(attribute: "fill" | "stroke", color: string, opacity: number): string {
  return `${attribute}="${color}" ${attribute}-opacity="${rounded(opacity)}"`;
}

/** A length to a hundredth of a CSS pixel, finer than print. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Text as XML writes it. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
