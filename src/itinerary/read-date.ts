/** Reading a date as a person types it. */
import { dayFromJulianIso } from "./calendar";
import { MONTH_NAMES } from "./date-words";
import { type Day, dayFromIso } from "./day";

/** What was understood of a typed date, or a sentence that says what was not. */
export type ReadDate =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "problem"; readonly message: string };

/** The calendar a date is meant in when the text itself does not say. */
export type Calendar = "gregorian" | "julian";

const OLD_STYLE_MARK = /\s*\(?\b(?:o\.?\s?s\.?|old style)\)?$/i;
const NEW_STYLE_MARK = /\s*\(?\b(?:n\.?\s?s\.?|new style)\)?$/i;
/** The days 1 to 13 February 1918, which Russia left out when it changed its calendar. */
const SKIPPED_IN_RUSSIA = /^1918-02-(?:0[1-9]|1[0-3])$/;
const EXPECTED = 'Write a date such as "13 Jan 1917", "1917-01-13" or "25 Oct 1917 O.S."';

/**
 * Reads `1917-01-13`, `13 Jan 1917`, `Jan 13, 1917`, `January 1917` (its first day) or `1917` (its
 * first day), each with "O.S." behind it for an Old Style date. The Old Style days that Russia left
 * out in February 1918 are answered with what to write. Whether the day lies within the life is for
 * the caller to say.
 */
export function readDate(text: string, calendar: Calendar = "gregorian"): ReadDate {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "problem", message: EXPECTED };
  const oldStyle = OLD_STYLE_MARK.test(trimmed);
  const newStyle = !oldStyle && NEW_STYLE_MARK.test(trimmed);
  const bare = trimmed.replace(OLD_STYLE_MARK, "").replace(NEW_STYLE_MARK, "").trim();
  const iso = isoOf(bare);
  if (iso === null) {
    return { kind: "problem", message: `"${trimmed}" was not understood as a date. ${EXPECTED}` };
  }
  const julian = oldStyle || (calendar === "julian" && !newStyle);
  if (julian && SKIPPED_IN_RUSSIA.test(iso)) {
    const day = Number(iso.slice(-2));
    return {
      kind: "problem",
      message: `Russia had no ${day} February 1918 Old Style: 31 January was followed by 14 February New Style. Write "${day} Feb 1918 N.S." for the New Style day.`,
    };
  }
  try {
    return { kind: "day", day: julian ? dayFromJulianIso(iso) : dayFromIso(iso) };
  } catch {
    return { kind: "problem", message: `There is no ${trimmed} in the calendar.` };
  }
}

function isoOf(text: string): string | null {
  const numeric = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (numeric) return isoFrom(Number(numeric[1]), Number(numeric[2] ?? 1), Number(numeric[3] ?? 1));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+)\.?,?\s+(\d{4})$/i.exec(text);
  if (dayFirst) return isoFromNames(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  if (monthFirst) return isoFromNames(monthFirst[3], monthFirst[1], monthFirst[2]);
  const monthOnly = /^([a-z]+)\.?,?\s+(\d{4})$/i.exec(text);
  if (monthOnly) return isoFromNames(monthOnly[2], monthOnly[1], "1");
  return null;
}

function isoFromNames(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const lower = month?.toLowerCase() ?? "";
  const index = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(lower));
  return lower.length < 3 || index < 0 ? null : isoFrom(Number(year), index + 1, Number(day));
}

function isoFrom(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
