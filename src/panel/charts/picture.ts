/** A plot as a plain picture, with where its values lie. */
import type { plot } from "@observablehq/plot";

/** A picture and its scales. */
export interface Picture {
  readonly svg: SVGSVGElement;
  /** CSS pixels from the left of the picture. */
  readonly x: (value: number) => number;
  /** CSS pixels from its top; of a row, its upper edge. */
  readonly y: (value: number | string) => number;
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
  const scale = (name: "x" | "y") => {
    const found = plotted.scale(name);
    return (value: number | string): number => Number(found?.apply(value) ?? 0);
  };
  return { svg: plotted, x: scale("x"), y: scale("y") };
}
