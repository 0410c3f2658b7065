/** Reading EDTF (ISO 8601-2) dates, levels 0 and 1, as the days they may mean. */
import { type ParsedDate, parse } from "edtf";
import { dayFromJulian, julianFromDay } from "./calendar";
import { type CivilDate, type Day, dayFromGregorian, gregorianFromDay } from "./day";
import type { Calendar } from "./read-date";

/** The days an EDTF date may mean, and how sure its source is of it. */
export interface EdtfReading {
  /** First day it may mean. */
  readonly earliest: Day;
  /** Last day it may mean. */
  readonly latest: Day;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
}

const EXPECTED =
  "Write YYYY, YYYY-MM or YYYY-MM-DD, with ~ (about), ? (uncertain) or % (both) behind it, or two of them joined by /.";

/**
 * Reads an EDTF date or interval: `1902`, `1902-08~`, `1902-08-21?`, `1879/1888`.
 * In the Julian calendar the date is read as Old Style; the days answered are always days.
 * @throws {RangeError} when the text is anything else, names no day, or ends before it begins.
 */
export function readEdtf(text: string, calendar: Calendar = "gregorian"): EdtfReading {
  const parts = parseParts(text);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) throw notUnderstood(text);
  const earliest = firstDayOf(first, calendar);
  const latest = lastDayOf(last, calendar);
  if (earliest === null || latest === null) {
    throw new RangeError(`"${text}" names a day that is not in the calendar. ${EXPECTED}`);
  }
  if (latest < earliest) throw new RangeError(`"${text}" ends before it begins.`);
  return { earliest, latest, ...marksOf(text) };
}

/** The day that stands for a date: the middle one of the days it may mean. */
export function middleDay({ earliest, latest }: Pick<EdtfReading, "earliest" | "latest">): Day {
  return Math.floor((earliest + latest) / 2);
}

function parseParts(text: string): readonly ParsedDate[] {
  const parsed = parseOrNull(text);
  if (parsed === null || parsed.level > 1) throw notUnderstood(text);
  const parts = parsed.type === "Interval" ? parsed.values : [parsed];
  return parts.map((part) => {
    if (part === null || typeof part === "number" || part.type !== "Date") {
      throw notUnderstood(text);
    }
    if (part.level > 1 || part.unspecified !== undefined) throw notUnderstood(text);
    return part;
  });
}

function parseOrNull(text: string): ReturnType<typeof parse> | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function firstDayOf({ values }: ParsedDate, calendar: Calendar): Day | null {
  const [year = Number.NaN, month = 0, day = 1] = values;
  return dayIn(calendar, { year, month: month + 1, day });
}

function lastDayOf({ values }: ParsedDate, calendar: Calendar): Day | null {
  const [year = Number.NaN, month = 11, day] = values;
  if (day !== undefined) return dayIn(calendar, { year, month: month + 1, day });
  const firstOfNext =
    month === 11 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 2, day: 1 };
  const next = dayIn(calendar, firstOfNext);
  return next === null ? null : next - 1;
}

/** The day of a date; null when the calendar has no such day, which the parser lets pass. */
function dayIn(calendar: Calendar, date: CivilDate): Day | null {
  const julian = calendar === "julian";
  const day = julian ? dayFromJulian(date) : dayFromGregorian(date);
  const back = julian ? julianFromDay(day) : gregorianFromDay(day);
  return back.month === date.month && back.day === date.day ? day : null;
}

function marksOf(text: string): Pick<EdtfReading, "approximate" | "uncertain"> {
  return { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
}

function notUnderstood(text: string): RangeError {
  return new RangeError(`"${text}" is not a date the atlas can read. ${EXPECTED}`);
}
