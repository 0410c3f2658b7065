/** Paints the calendar of the life: a row for each year, a cell for each day. */
import type { Day } from "../itinerary/day";
import type { DayColor } from "./calendar-colors";
import { cellOfDay } from "./calendar-grid";

/** Side of a cell in canvas pixels; the style sheet stretches the canvas to its room. */
export const CELL_WIDTH = 3;
export const CELL_HEIGHT = 9;

interface CalendarPainting {
  readonly context: CanvasRenderingContext2D;
  readonly birth: Day;
  readonly firstYear: number;
  /** From the day of birth on. */
  readonly colors: readonly DayColor[];
  /** Whether a day counts; the others are only hinted at. */
  readonly counts: (day: Day) => boolean;
}

/** How strongly the days that do not count are painted. */
const HINT = 0.12;

/** Paints every day in the colours of the page's present theme. */
export function paintCalendar(painting: CalendarPainting): void {
  const { context, birth, firstYear, colors, counts } = painting;
  const styles = getComputedStyle(document.documentElement);
  const known = new Map<string, string>();
  const colorOf = (token: string): string => {
    const color = known.get(token) ?? styles.getPropertyValue(token).trim();
    known.set(token, color);
    return color;
  };
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  colors.forEach(({ token, opacity }, index) => {
    const { row, column } = cellOfDay(birth + index, firstYear);
    context.fillStyle = colorOf(token);
    context.globalAlpha = opacity * (counts(birth + index) ? 1 : HINT);
    context.fillRect(column * CELL_WIDTH, row * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT - 1);
  });
}
