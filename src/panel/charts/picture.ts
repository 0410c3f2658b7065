/** A plot as a plain picture, with where its values lie. */
import type { plot } from "@observablehq/plot";

/** A picture and its scales. */
export interface Picture {
  readonly svg: SVGSVGElement;
  /** CSS pixels from the left of the picture. */
  readonly x: (value: number) => number;
  /** CSS pixels from its top. */
  readonly y: (value: number) => number;
  /** CSS pixels from its top to the middle of a row. */
  readonly middleOf: (row: string) => number;
}

/**
 * Takes the picture out of a plot. Its style element is dropped: the page's policy refuses styles
 * from anywhere but its own files, and charts.css says the same.
 * @throws {TypeError} when it was drawn with a legend or title, which are no part of the picture.
 */
export function pictureOf(plotted: ReturnType<typeof plot>): Picture {
  if (!(plotted instanceof SVGSVGElement)) {
    throw new TypeError("A chart is drawn as a picture alone.");
  }
  plotted.querySelector("style")?.remove();
  const [x, y] = [plotted.scale("x"), plotted.scale("y")];
  return {
    svg: plotted,
    x: (value) => Number(x?.apply(value)),
    y: (value) => Number(y?.apply(value)),
    middleOf: (row) => Number(y?.apply(row)) + (y?.bandwidth ?? 0) / 2,
  };
}
