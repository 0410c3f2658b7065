/**
 * Days as integers: the count of days since 1970-01-01 in the proleptic Gregorian calendar.
 * There is no clock, no time zone and no `Date` in the domain, so neither can go wrong.
 */

/** Days since 1970-01-01, proleptic Gregorian. Always an integer; negative before 1970. */
export type Day = number;

/**
 * A point on the line of time: the integer part is a {@link Day}, the fraction in [0, 1) orders
 * what happened within that day. The fraction is an order, not a clock.
 */
export type Moment = number;

/** A calendar date in whichever calendar the caller names. Months and days count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_START_TO_EPOCH = 719_468;

/**
 * The day of a Gregorian date.
 * Source of the arithmetic: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 * days_from_civil.
 */
export function dayFromGregorian({ year, month, day }: CivilDate): Day {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_START_TO_EPOCH;
}

/** The Gregorian date of a day; the inverse of {@link dayFromGregorian} (same source). */
export function gregorianFromDay(day: Day): CivilDate {
  const shifted = Math.floor(day) + DAYS_FROM_ERA_START_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a Gregorian `YYYY-MM-DD`.
 * @throws {RangeError} when the text is not of that form or names no day of the calendar.
 */
export function dayFromIso(text: string): Day {
  const match = ISO_DAY.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a date of the form YYYY-MM-DD.`);
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const day = dayFromGregorian(date);
  if (isoFromDay(day) !== text) throw new RangeError(`"${text}" names no day of the calendar.`);
  return day;
}

/** Writes a day as Gregorian `YYYY-MM-DD`. */
export function isoFromDay(day: Day): string {
  return isoFromCivil(gregorianFromDay(day));
}

/** Writes any civil date as `YYYY-MM-DD`, without saying of which calendar. */
export function isoFromCivil({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day a moment falls on. */
export function dayOfMoment(moment: Moment): Day {
  return Math.floor(moment);
}

/** The first day of a Gregorian year. */
export function firstDayOfYear(year: number): Day {
  return dayFromGregorian({ year, month: 1, day: 1 });
}

/**
 * The same date so many Gregorian months later (or earlier, when negative), held to the length of
 * the month it lands in: 31 January plus one month is 28 or 29 February.
 */
export function addMonths(day: Day, months: number): Day {
  const date = gregorianFromDay(day);
  const monthCount = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(monthCount / 12);
  const month = monthCount - year * 12 + 1;
  const firstOfNext = dayFromGregorian({
    year: month === 12 ? year + 1 : year,
    month: month === 12 ? 1 : month + 1,
    day: 1,
  });
  const first = dayFromGregorian({ year, month, day: 1 });
  return Math.min(first + date.day - 1, firstOfNext - 1);
}

/** Completed years from `birth` to `day`, as a person's age is counted. */
export function ageOnDay(birth: Day, day: Day): number {
  const from = gregorianFromDay(birth);
  const to = gregorianFromDay(day);
  const beforeBirthday = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (beforeBirthday ? 1 : 0);
}
