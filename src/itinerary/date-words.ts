/** Dates in English words. */
import { FIRST_NEW_STYLE_DAY_IN_RUSSIA, isOldStyleInRussia, julianFromDay } from "./calendar";
import { type CivilDate, type Day, gregorianFromDay } from "./day";
import type { DateStatement } from "./evidence";

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "3 April 1917", New Style. */
export function dayInWords(day: Day): string {
  return civilDateInWords(gregorianFromDay(day));
}

/** "3 Apr 1917", New Style. */
export function shortDayInWords(day: Day): string {
  return shortCivilDate(gregorianFromDay(day));
}

/** "21 March 1917", the Old Style date of a day. */
export function oldStyleInWords(day: Day): string {
  return civilDateInWords(julianFromDay(day));
}

/**
 * The Old Style date where Russia still counted it, as in "21 Mar 1917 O.S."; on the first day of
 * the new calendar there, that it is so; else null.
 */
export function oldStyleNote(day: Day): string | null {
  if (day === FIRST_NEW_STYLE_DAY_IN_RUSSIA) {
    return "first New Style day in Russia, after 31 Jan O.S.";
  }
  return isOldStyleInRussia(day) ? `${shortCivilDate(julianFromDay(day))} O.S.` : null;
}

/** Which calendar leads: both are shown where a place counted by the old one; Old Style leads there; New Style alone. */
export type CalendarChoice = "both" | "old-first" | "new-only";

/** A day as a heading has it: the date that leads, and the one beside it; null for none. */
export interface DayInCalendars {
  readonly leading: string;
  readonly beside: string | null;
}

/** A day in the calendars a reader wants. @param counted whether its place counted by the old one until 1918 */
export function dayInCalendars(day: Day, counted: boolean, choice: CalendarChoice): DayInCalendars {
  const newStyle = dayInWords(day);
  if (!counted || choice === "new-only") return { leading: newStyle, beside: null };
  if (choice === "old-first" && isOldStyleInRussia(day)) {
    return {
      leading: `${oldStyleInWords(day)} O.S.`,
      beside: `${shortDayInWords(day)} N.S.`,
    };
  }
  return { leading: newStyle, beside: oldStyleNote(day) };
}

function shortCivilDate({ year, month, day }: CivilDate): string {
  return `${day} ${MONTH_NAMES[month - 1]?.slice(0, 3)} ${year}`;
}

function civilDateInWords({ year, month, day }: CivilDate): string {
  return `${day} ${MONTH_NAMES[month - 1]} ${year}`;
}

/**
 * A date as well as it is known: "3 April 1917", "about 14 September 1902", "about May 1900",
 * "between 1887 and 1889".
 */
export function dateStatementInWords(statement: DateStatement): string {
  return statementInWords(statement, (month) => month);
}

/** {@link dateStatementInWords} with months cut short: "about 14 Sep 1902". */
export function shortDateStatementInWords(statement: DateStatement): string {
  return statementInWords(statement, (month) => month.slice(0, 3));
}

function statementInWords({ edtf }: DateStatement, nameOf: (month: string) => string): string {
  const about = /[~%]/.test(edtf) ? "about " : "";
  const uncertain = edtf.includes("?") ? "probably " : "";
  const [first, second] = edtf.split("/");
  if (first !== undefined && second !== undefined) {
    return `between ${partsInWords(first, nameOf)} and ${partsInWords(second, nameOf)}`;
  }
  return `${uncertain}${about}${partsInWords(edtf, nameOf)}`;
}

function partsInWords(edtf: string, nameOf: (month: string) => string): string {
  const [year, month, day] = edtf.replace(/[~?%]/g, "").split("-").map(Number);
  if (month === undefined) return String(year);
  const monthName = nameOf(MONTH_NAMES[month - 1] ?? "");
  return day === undefined ? `${monthName} ${year}` : `${day} ${monthName} ${year}`;
}
