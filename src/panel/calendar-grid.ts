/** A calendar of the life as a grid: a row for each year, a column for each day of the year. */
import { type Day, firstDayOfYear, gregorianFromDay } from "../itinerary/day";

/** Columns of the grid: the days of a leap year. */
export const CALENDAR_COLUMNS = 366;

/** A day's cell. */
export interface CalendarCell {
  /** 0 for the first year of the life. */
  readonly row: number;
  /** 0 for 1 January. */
  readonly column: number;
}

/** The cell of a day, in a calendar whose first row is `firstYear`. */
export function cellOfDay(day: Day, firstYear: number): CalendarCell {
  const { year } = gregorianFromDay(day);
  return { row: year - firstYear, column: day - firstDayOfYear(year) };
}

/** The day of a cell; null where the year has no such day. */
export function dayOfCell({ row, column }: CalendarCell, firstYear: number): Day | null {
  const day = firstDayOfYear(firstYear + row) + column;
  return column >= 0 && day < firstDayOfYear(firstYear + row + 1) ? day : null;
}
