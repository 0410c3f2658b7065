/**
 * Old Style and New Style. Russia kept the Julian calendar (Old Style) until 31 January 1918; the
 * next day there was 14 February 1918 New Style.
 */
import { type CivilDate, type Day, dayFromGregorian, isoFromCivil } from "./day";

/** The Julian day number, at noon, of 1970-01-01 Gregorian. */
const JULIAN_DAY_OF_EPOCH = 2_440_588;

/** First day on which Russia counted New Style: 14 February 1918. */
export const FIRST_NEW_STYLE_DAY_IN_RUSSIA: Day = dayFromGregorian({
  year: 1918,
  month: 2,
  day: 14,
});

/**
 * The Julian (Old Style) date of a day, by way of the Julian day number.
 * Source of the arithmetic: E. G. Richards, "Calendars", in the Explanatory Supplement to the
 * Astronomical Almanac (3rd ed., 2013), ch. 15.
 */
export function julianFromDay(day: Day): CivilDate {
  const shifted = Math.floor(day) + JULIAN_DAY_OF_EPOCH + 1401;
  const quarterDays = 4 * shifted + 3;
  const dayOfYear = Math.floor((((quarterDays % 1461) + 1461) % 1461) / 4);
  const position = 5 * dayOfYear + 2;
  const month = ((Math.floor(position / 153) + 2) % 12) + 1;
  return {
    year: Math.floor(quarterDays / 1461) - 4716 + Math.floor((14 - month) / 12),
    month,
    day: Math.floor((position % 153) / 5) + 1,
  };
}

/** The day of a Julian (Old Style) date; the inverse of {@link julianFromDay} (same source). */
export function dayFromJulian({ year, month, day }: CivilDate): Day {
  const shiftedYear = year + 4716 - Math.floor((14 - month) / 12);
  const shiftedMonth = (month + 9) % 12;
  const julianDay =
    Math.floor((1461 * shiftedYear) / 4) +
    Math.floor((153 * shiftedMonth + 2) / 5) +
    day -
    1 -
    1401;
  return julianDay - JULIAN_DAY_OF_EPOCH;
}

/** Writes a day as Julian `YYYY-MM-DD`. */
export function julianIsoFromDay(day: Day): string {
  return isoFromCivil(julianFromDay(day));
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a Julian `YYYY-MM-DD`.
 * @throws {RangeError} when the text is not of that form or names no day of the Julian calendar.
 */
export function dayFromJulianIso(text: string): Day {
  const match = ISO_DAY.exec(text);
  if (!match) throw new RangeError(`"${text}" is not an Old Style date of the form YYYY-MM-DD.`);
  const day = dayFromJulian({
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  });
  if (julianIsoFromDay(day) !== text) {
    throw new RangeError(`"${text}" names no day of the Julian calendar.`);
  }
  return day;
}

/** Whether Russia still counted Old Style on this day. */
export function isOldStyleInRussia(day: Day): boolean {
  return day < FIRST_NEW_STYLE_DAY_IN_RUSSIA;
}
