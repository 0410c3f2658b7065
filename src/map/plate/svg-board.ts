/** A drawing board of shapes: it writes SVG that stands by itself. */
import type { LineSetting } from "../lettering/line-settings";
import { isLandName, type NameColors } from "../lettering/paint-names";
import { textWidth } from "../lettering/text-width";
import type { PaintingContext } from "../painting-context";
import {
  type Layer,
  PLATE_FAMILIES,
  type PlateBoard,
  type PlateFont,
  type PlateMark,
  type PlateText,
} from "./board";
import { escaped, rounded, SvgContext } from "./svg-context";

/** Breadth in CSS pixels of the rim around letters, and around those of names along lines. */
const HALO = 3.2;
const NAME_HALO = 2.6;
/** How far below its middle a letter stands on its line, in letter sizes. */
const MIDDLE_TO_BASELINE = 0.33;

/** What the drawing says of itself. */
export interface SvgHead {
  readonly width: number;
  readonly height: number;
  /** Millimetres. */
  readonly paper: readonly [width: number, height: number];
  readonly title: string;
  readonly description: string;
  /** Style sheet with the typefaces. */
  readonly style: string;
}

export class SvgBoard implements PlateBoard {
  private readonly layers: string[] = [];
  private readonly definitions: string[] = [];
  private readonly shapes = new Map<string, string>();
  private readonly letters = new Map<string, Set<string>>();
  /** What the layer being drawn holds; null between layers. */
  private open: string[] | null = null;

  layer({ id, opacity = 1, clip }: Layer, draw: (context: PaintingContext) => void): void {
    const context = new SvgContext(this.definitions, this.shapes);
    this.open = context.elements;
    draw(context);
    this.open = null;
    const attributes = [`id="${id}"`];
    if (opacity !== 1) attributes.push(`opacity="${opacity}"`);
    if (clip) {
      const name = `clip-${id}`;
      this.definitions.push(
        `<clipPath id="${name}"><rect x="${rounded(clip.left)}" y="${rounded(clip.top)}" width="${rounded(clip.right - clip.left)}" height="${rounded(clip.bottom - clip.top)}"/></clipPath>`,
      );
      attributes.push(`clip-path="url(#${name})"`);
    }
    this.layers.push(`<g ${attributes.join(" ")}>\n${context.elements.join("\n")}\n</g>`);
  }

  lineNames(settings: readonly LineSetting[], colors: NameColors): void {
    // All halos first, so that none lies over a letter of another.
    for (const setting of settings) {
      const onLand = isLandName(setting.style) || setting.style === "river";
      const halo = onLand ? colors.landHalo : colors.waterHalo;
      this.write(
        this.nameAlong(
          setting,
          `class="halo" aria-hidden="true" fill="none" stroke="${halo}" stroke-width="${NAME_HALO}" stroke-linejoin="round" stroke-opacity="0.75"`,
        ),
      );
    }
    for (const setting of settings) {
      const onLand = isLandName(setting.style);
      this.write(
        this.nameAlong(
          setting,
          `class="${setting.style.replaceAll(" ", "-")}-name" fill="${onLand ? colors.polity : colors.water}"`,
        ),
      );
    }
  }

  text({ text, x, baseline, font, color, anchor = "start", halo, kind }: PlateText): void {
    this.use(font, text);
    const place = `x="${rounded(x)}" y="${rounded(baseline)}" ${fontAttributes(font)}${anchor === "start" ? "" : ` text-anchor="${anchor}"`}`;
    if (halo) {
      this.write(
        `<text class="halo" aria-hidden="true" ${place} fill="none" stroke="${halo}" stroke-width="${HALO}" stroke-linejoin="round">${escaped(text)}</text>`,
      );
    }
    const named = kind ? `class="${kind}" ` : "";
    this.write(`<text ${named}${place} fill="${color}">${escaped(text)}</text>`);
  }

  mark(mark: PlateMark): void {
    const { shape, x, y, radius, fill, stroke, strokeWidth = 1, dashes = [], opacity } = mark;
    const looks = [`fill="${fill}"`];
    if (stroke) looks.push(`stroke="${stroke}"`, `stroke-width="${strokeWidth}"`);
    if (dashes.length > 0) looks.push(`stroke-dasharray="${dashes.join(" ")}"`);
    if (opacity !== undefined) looks.push(`opacity="${opacity}"`);
    const title = mark.title === undefined ? "" : `<title>${escaped(mark.title)}</title>`;
    const r = rounded(radius);
    this.write(
      shape === "circle"
        ? `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${r}" ${looks.join(" ")}>${title}</circle>`
        : `<path d="M${rounded(x)} ${rounded(y - radius)}l${r} ${r} ${-r} ${r} ${-r} ${-r}z" ${looks.join(" ")}>${title}</path>`,
    );
  }

  /** The letters drawn in each font, by its weight and style; see `fontsInUse`. */
  get lettersByFont(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.letters;
  }

  /** The whole drawing. */
  written({ width, height, paper, title, description, style }: SvgHead): string {
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${paper[0]}mm" height="${paper[1]}mm" viewBox="0 0 ${rounded(width)} ${rounded(height)}" role="img" aria-labelledby="plate-title plate-description">`,
      `<title id="plate-title">${escaped(title)}</title>`,
      `<desc id="plate-description">${escaped(description)}</desc>`,
      `<style>${style}</style>`,
      `<defs>\n${this.definitions.join("\n")}\n</defs>`,
      ...this.layers,
      "</svg>\n",
    ].join("\n");
  }

  private write(element: string): void {
    if (!this.open) throw new Error("A plate is drawn on its layers.");
    this.open.push(element);
  }

  /** A name along a line as one text: each letter has its place and its turn. */
  private nameAlong({ font, glyphs }: LineSetting, looks: string): string {
    const { size, ...face } = readFont(font);
    this.use({ size, ...face }, glyphs.map(({ letter }) => letter).join(""));
    const starts = glyphs.map(({ letter, x, y, turn }) => {
      const half = textWidth(letter, font) / 2;
      const drop = size * MIDDLE_TO_BASELINE;
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      return { x: x - cos * half - sin * drop, y: y - sin * half + cos * drop };
    });
    const turns = glyphs.map(({ turn }) => rounded((turn * 180) / Math.PI));
    const text = glyphs.map(({ letter }) => letter).join("");
    return `<text ${looks} ${fontAttributes({ size, ...face })} x="${starts.map(({ x }) => rounded(x)).join(" ")}" y="${starts.map(({ y }) => rounded(y)).join(" ")}" rotate="${turns.join(" ")}">${escaped(text)}</text>`;
  }

  private use({ family, weight, italic = false }: PlateFont, text: string): void {
    const key = `${family} ${weight} ${italic ? "italic" : "normal"}`;
    const known = this.letters.get(key) ?? new Set();
    for (const letter of text) known.add(letter);
    this.letters.set(key, known);
  }
}

/** Reads a font as the settings of names write it: "italic 400 13px ...". */
function readFont(font: string): PlateFont {
  const [, italic, weight, size, family] = /^(italic )?(\d+) ([\d.]+)px (.*)$/.exec(font) ?? [];
  return {
    family: family?.includes("Serif") ? "serif" : "sans",
    size: Number(size ?? 12),
    weight: Number(weight ?? 400),
    italic: italic !== undefined,
  };
}

function fontAttributes({ family, size, weight, italic = false }: PlateFont): string {
  const name = PLATE_FAMILIES[family].replaceAll('"', "'");
  return `font-family="${name}" font-size="${size}" font-weight="${weight}"${italic ? ' font-style="italic"' : ""}`;
}
