/** Which part of a chart is meant. */
import type { ChartMark, Drawing } from "./chart";

/** The mark nearest to a point of the drawing, along its way; null when it has none. */
export function markNearTo(
  { marks, along }: Pick<Drawing, "marks" | "along">,
  x: number,
  y: number,
): ChartMark | null {
  const distance = (mark: ChartMark): number =>
    along === "x" ? Math.abs(mark.x - x) : Math.abs(mark.y - y);
  let nearest: ChartMark | null = null;
  for (const mark of marks) {
    if (nearest === null || distance(mark) < distance(nearest)) nearest = mark;
  }
  return nearest;
}

/** How many marks Page Up and Page Down pass over. */
const PAGE = 10;

/**
 * The mark that a key leads to from another, held to the first and the last; the first, when none
 * was chosen. Escape lets go of it (null); undefined when the key means nothing here.
 */
export function markOfStep(
  marks: readonly ChartMark[],
  from: ChartMark | null,
  key: string,
): ChartMark | null | undefined {
  if (key === "Escape") return from ? null : undefined;
  const index = from ? marks.indexOf(from) : -1;
  const last = marks.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowDown: index + 1,
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    PageDown: index + PAGE,
    PageUp: index - PAGE,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? undefined : marks[Math.min(Math.max(to, 0), last)];
}
