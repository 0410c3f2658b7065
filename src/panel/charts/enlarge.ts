/** Charts keep to the size of the page's letters: on a large screen all of a picture grows with them. */
import type { Drawing } from "./chart";

/** CSS pixels of the page's letters in which pictures are drawn one to one. */
const LETTERS_OF_DRAWING = 16;

/**
 * How many times as large as they are drawn pictures are to be; never smaller.
 * @param letters CSS pixels of the page's letters, as of 1rem
 */
export function enlargementFor(letters: number): number {
  return Math.max(1, letters / LETTERS_OF_DRAWING);
}

/** A drawing so many times as large, with all that can be pointed at in it. */
export function enlarged(drawing: Drawing, times: number): Drawing {
  const { svg, width, height, marks, markOfDate } = drawing;
  svg.setAttribute("width", String(width * times));
  svg.setAttribute("height", String(height * times));
  return {
    ...drawing,
    width: width * times,
    height: height * times,
    marks: marks.map((mark) => ({ ...mark, x: mark.x * times, y: mark.y * times })),
    markOfDate: (moment) => {
      const mark = markOfDate(moment);
      if (mark === null) return null;
      return mark.kind === "row"
        ? { kind: "row", x: mark.x * times, y: mark.y * times }
        : { kind: "line", x: mark.x * times, top: mark.top * times, bottom: mark.bottom * times };
    },
  };
}
