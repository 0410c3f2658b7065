/** Reading a date as a person types it. */
import { dayFromJulianIso } from "./calendar";
import { MONTH_NAMES } from "./date-words";
import { type Day, dayFromIso } from "./day";
import { monthsNamed } from "./month-names";

/** How much of a date was written: a month or a year alone is read as its first day. */
export type DatePrecision = "day" | "month" | "year";

/** What was understood of a typed date, or a sentence that says what was not. */
export type ReadDate =
  | { readonly kind: "day"; readonly day: Day; readonly precision: DatePrecision }
  | { readonly kind: "problem"; readonly message: string };

/** The calendar a date is meant in when the text itself does not say. */
export type Calendar = "gregorian" | "julian";

const OLD_STYLE_MARK = /(?:\s+|\s*\()(?:o\.?\s?s\.?|old style|ст\.?\s?ст\.?|старого стиля)\)?$/i;
const NEW_STYLE_MARK = /(?:\s+|\s*\()(?:n\.?\s?s\.?|new style|н\.?\s?ст\.?|нового стиля)\)?$/i;
/** "г." or "года" behind a Russian year. */
const RUSSIAN_YEAR = /(\d)\s*(?:г\.?|год|года|году)(?=\s|$)/iu;
const RANGE = /\d\s*(?:\/|\.\.|[–—])\s*\d{4}|\s(?:-|–|—|to|until|till|bis|по)\s/iu;
/** The days 1 to 13 February 1918, which Russia left out when it changed its calendar. */
const SKIPPED_IN_RUSSIA = /^1918-02-(?:0[1-9]|1[0-3])$/;
const EXPECTED = 'Write a date such as "13 Jan 1917", "1917-01-13" or "25 Oct 1917 O.S."';

/**
 * Reads `1917-01-13`, `13 Jan 1917`, `Jan 13, 1917`, `13.01.1917`, `January 1917` (its first day) or
 * `1917` (its first day), months in English, German, French, Spanish or Russian, each with "O.S." or
 * "ст. ст." behind it for an Old Style date. A range, and the Old Style days that Russia left out in
 * February 1918, are answered with what to write. Whether the day lies within the life is for the
 * caller to say.
 */
export function readDate(text: string, calendar: Calendar = "gregorian"): ReadDate {
  const trimmed = text.trim();
  if (trimmed === "") return problem(EXPECTED);
  const oldStyle = OLD_STYLE_MARK.test(trimmed);
  const newStyle = !oldStyle && NEW_STYLE_MARK.test(trimmed);
  const unmarked = trimmed.replace(OLD_STYLE_MARK, "").replace(NEW_STYLE_MARK, "");
  const parts = partsOf(unmarked.replace(RUSSIAN_YEAR, "$1").trim(), trimmed);
  if (typeof parts === "string") return problem(parts);
  const julian = oldStyle || (calendar === "julian" && !newStyle);
  if (julian && parts.precision === "day" && SKIPPED_IN_RUSSIA.test(parts.iso)) {
    const day = Number(parts.iso.slice(-2));
    return problem(
      `Russia had no ${day} February 1918 Old Style: 31 January was followed by 14 February New Style. Write "${day} Feb 1918 N.S." for the New Style day.`,
    );
  }
  try {
    const day = julian ? dayFromJulianIso(parts.iso) : dayFromIso(parts.iso);
    return { kind: "day", day, precision: parts.precision };
  } catch {
    return problem(`There is no ${trimmed} in the calendar.`);
  }
}

interface WrittenDate {
  readonly iso: string;
  readonly precision: DatePrecision;
}

/** What is written, or a sentence that says why it is no date. */
function partsOf(text: string, whole: string): WrittenDate | string {
  const numeric = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (numeric) return written(numeric[1], numeric[2], numeric[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return written(dotted[3], dotted[2], dotted[1]);
  if (/^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(text)) {
    return `"${whole}" leaves open which number is the month. ${EXPECTED}`;
  }
  if (RANGE.test(text)) {
    return `"${whole}" looks like a range; the atlas goes to one day at a time. ${EXPECTED}`;
  }
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})$/iu.exec(text);
  if (dayFirst) return withMonthNamed(dayFirst[3], dayFirst[2], dayFirst[1], whole);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(text);
  if (monthFirst) return withMonthNamed(monthFirst[3], monthFirst[1], monthFirst[2], whole);
  const monthOnly = /^(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})$/iu.exec(text);
  if (monthOnly) return withMonthNamed(monthOnly[2], monthOnly[1], undefined, whole);
  if (/^(?:\d{1,2}\.?\s+)?\p{L}+\.?(?:\s+\d{1,2})?$/u.test(text) && monthIn(text)) {
    return `"${whole}" says no year. ${EXPECTED}`;
  }
  return `"${whole}" was not understood as a date. ${EXPECTED}`;
}

function monthIn(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some((word) => monthsNamed(word).length > 0);
}

function withMonthNamed(
  year: string | undefined,
  name = "",
  day: string | undefined,
  whole: string,
): WrittenDate | string {
  const months = monthsNamed(name);
  const [month, other] = months;
  if (month === undefined) {
    return `"${name}" in "${whole}" was not understood as a month. ${EXPECTED}`;
  }
  if (other !== undefined) {
    const choices = months.map((index) => MONTH_NAMES[index - 1]).join(" or ");
    return `"${name}" can be ${choices}. Write one letter more.`;
  }
  return written(year, String(month), day);
}

function written(year = "", month?: string, day?: string): WrittenDate {
  return {
    iso: `${year}-${(month ?? "1").padStart(2, "0")}-${(day ?? "1").padStart(2, "0")}`,
    precision: month === undefined ? "year" : day === undefined ? "month" : "day",
  };
}

function problem(message: string): ReadDate {
  return { kind: "problem", message };
}
