/** Dates in words, in the language of the page. */
import messages from "virtual:messages/dates";
import {
  FIRST_NEW_STYLE_DAY_IN_RUSSIA,
  isOldStyleInRussia,
  julianFromDay,
} from "../itinerary/calendar";
import * as english from "../itinerary/date-words";
import { type CivilDate, type Day, gregorianFromDay } from "../itinerary/day";
import type { DateStatement } from "../itinerary/evidence";
import { currentLanguage } from "./current";

type Length = "long" | "short";

/** "3 April 1917", New Style. */
export function dayInWords(day: Day): string {
  return currentLanguage() === "en"
    ? english.dayInWords(day)
    : dateInWords(gregorianFromDay(day), "long");
}

/** "3 Apr 1917", New Style. */
export function shortDayInWords(day: Day): string {
  return currentLanguage() === "en"
    ? english.shortDayInWords(day)
    : dateInWords(gregorianFromDay(day), "short");
}

/** "21 March 1917", the Old Style date of a day. */
export function oldStyleInWords(day: Day): string {
  return currentLanguage() === "en"
    ? english.oldStyleInWords(day)
    : dateInWords(julianFromDay(day), "long");
}

/**
 * The Old Style date where Russia still counted it, as in "21 Mar 1917 O.S."; on the first day of
 * the new calendar there, that it is so; else null.
 */
export function oldStyleNote(day: Day): string | null {
  if (currentLanguage() === "en") return english.oldStyleNote(day);
  if (day === FIRST_NEW_STYLE_DAY_IN_RUSSIA) return messages.firstNewStyle();
  if (!isOldStyleInRussia(day)) return null;
  return messages.oldStyle({ date: dateInWords(julianFromDay(day), "short") });
}

/**
 * A date as well as it is known: "3 April 1917", "about 14 September 1902", "about May 1900",
 * "between 1887 and 1889".
 */
export function dateStatementInWords(statement: DateStatement): string {
  return currentLanguage() === "en"
    ? english.dateStatementInWords(statement)
    : statementInWords(statement, "long");
}

/** {@link dateStatementInWords} with months cut short: "about 14 Sep 1902". */
export function shortDateStatementInWords(statement: DateStatement): string {
  return currentLanguage() === "en"
    ? english.shortDateStatementInWords(statement)
    : statementInWords(statement, "short");
}

function statementInWords({ edtf }: DateStatement, length: Length): string {
  const [first, last] = edtf.split("/");
  if (first !== undefined && last !== undefined) {
    return messages.between({
      first: partsInWords(first, length),
      last: partsInWords(last, length),
    });
  }
  const date = partsInWords(edtf, length);
  const about = /[~%]/.test(edtf);
  if (edtf.includes("?")) {
    return about ? messages.probablyAbout({ date }) : messages.probably({ date });
  }
  return about ? messages.about({ date }) : date;
}

/** A day in the calendars a reader wants. @param counted whether its place counted by the old one until 1918 */
export function dayInCalendars(
  day: Day,
  counted: boolean,
  choice: english.CalendarChoice,
): english.DayInCalendars {
  if (currentLanguage() === "en") return english.dayInCalendars(day, counted, choice);
  const newStyle = dayInWords(day);
  if (!counted || choice === "new-only") return { leading: newStyle, beside: null };
  if (choice === "old-first" && isOldStyleInRussia(day)) {
    return {
      leading: messages.oldStyle({ date: oldStyleInWords(day) }),
      beside: messages.newStyle({ date: shortDayInWords(day) }),
    };
  }
  return { leading: newStyle, beside: oldStyleNote(day) };
}

/** "April", "Apr". @param month from 1 */
export function monthName(month: number, length: Length): string {
  const name = english.MONTH_NAMES[month - 1] ?? "";
  if (currentLanguage() === "en") return length === "long" ? name : name.slice(0, 3);
  return formatOf(length === "long" ? "monthAlone" : "shortMonthAlone").format(
    Date.UTC(ANY_LEAP_YEAR, month - 1, 1),
  );
}

function partsInWords(edtf: string, length: Length): string {
  const [year = 0, month, day] = edtf.replace(/[~?%]/g, "").split("-").map(Number);
  if (month === undefined) return String(year);
  return dateInWords(
    { year, month, day: day ?? 1 },
    day === undefined ? (length === "long" ? "month" : "shortMonth") : length,
  );
}

type Shape = Length | "month" | "shortMonth" | "monthAlone" | "shortMonthAlone";

const SHAPES: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "long", year: "numeric" },
  shortMonth: { month: "short", year: "numeric" },
  monthAlone: { month: "long" },
  shortMonthAlone: { month: "short" },
};
/** A leap year: the Old Style had a 29 February in 1900, which no date of the browser has. */
const ANY_LEAP_YEAR = 2000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date of any calendar, whose months have the same names in all: only the words are asked for. */
function dateInWords({ year, month, day }: CivilDate, shape: Shape): string {
  const parts = formatOf(shape).formatToParts(Date.UTC(ANY_LEAP_YEAR, month - 1, day));
  return (
    parts
      // "г." after a year is for documents, not for reading.
      .map(({ type, value }) => (type === "year" ? String(year) : value.replace(/^\s*г\.$/, "")))
      .join("")
      .trim()
  );
}

function formatOf(shape: Shape): Intl.DateTimeFormat {
  const key = `${currentLanguage()} ${shape}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(currentLanguage(), { ...SHAPES[shape], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}
