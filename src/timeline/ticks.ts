/**
 * Ticks that fall on years, months and days. Here, and only here, a day becomes a `Date`: at midnight
 * UTC, which has no time zone to go wrong in.
 */
import { type TimeInterval, utcDay, utcMonth, utcYear } from "d3-time";
import { dayOfMoment, type Moment } from "../itinerary/day";
import { monthName } from "../language/dates";
import { positionOfMoment, type TimeScale } from "./time-scale";

/** A labelled place on the axis. */
export interface Tick {
  readonly moment: Moment;
  /** CSS pixels from the left edge of the timeline. */
  readonly position: number;
  readonly label: string;
  /** Begins something longer: a year among months, a month among days. */
  readonly begins: boolean;
}

/** The ticks of a stretch of time, and what they are ticks of when they do not say so. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** "1917" over months, "March 1917" over days; null over years. */
  readonly context: string | null;
}

type Unit = "year" | "month" | "day";

interface Step {
  readonly unit: Unit;
  readonly interval: TimeInterval;
  /** About how many days from tick to tick, at the least. */
  readonly days: number;
}

const step = (unit: Unit, interval: TimeInterval | null, days: number): readonly Step[] =>
  interval === null ? [] : [{ unit, interval, days }];

/** Finest first. */
const STEPS: readonly Step[] = [
  ...step("day", utcDay, 1),
  ...step("day", utcDay.every(2), 2),
  ...step("day", utcDay.every(5), 5),
  ...step("day", utcDay.every(10), 10),
  ...step("month", utcMonth, 28),
  ...step("month", utcMonth.every(3), 90),
  ...step("month", utcMonth.every(6), 181),
  ...step("year", utcYear, 365),
  ...step("year", utcYear.every(2), 730),
  ...step("year", utcYear.every(5), 1826),
  ...step("year", utcYear.every(10), 3652),
  ...step("year", utcYear.every(20), 7305),
];

/** CSS pixels that a label of each kind needs, with air on both sides. */
const ROOM: Readonly<Record<Unit, number>> = { year: 46, month: 38, day: 30 };
/** CSS pixels of a letter of the context, at the most, and the air behind it. */
const LETTER = 7.2;
const AIR = 26;

const MILLISECONDS_PER_DAY = 86_400_000;

const formatYear = (date: Date): string => String(date.getUTCFullYear());
const formatMonthInFull = (date: Date): string => monthName(date.getUTCMonth() + 1, "long");
const formatMonth = (date: Date): string => monthName(date.getUTCMonth() + 1, "short");
const formatDay = (date: Date): string => String(date.getUTCDate());
const formatFirstOfMonth = (date: Date): string => `${formatDay(date)} ${formatMonth(date)}`;
const formatMonthOfYear = (date: Date): string => `${formatMonthInFull(date)} ${formatYear(date)}`;

/** The ticks for a scale, as close as their labels allow. */
export function axisOf(scale: TimeScale): Axis {
  if (scale.width <= 0) return { ticks: [], context: null };
  const pixelsPerDay = scale.width / (scale.end - scale.start);
  const chosen = STEPS.find(({ unit, days }) => days * pixelsPerDay >= ROOM[unit]) ?? STEPS.at(-1);
  if (!chosen) return { ticks: [], context: null };
  const { unit, interval } = chosen;
  const context = contextOf(unit, scale.start);
  const leastPosition = context === null ? 0 : context.length * LETTER + AIR;
  const ticks: Tick[] = [];
  // The last of a range is left out: a tick on the very end is wanted.
  const dates = interval.range(dateOf(scale.start), new Date(dateOf(scale.end).getTime() + 1));
  for (const date of dates) {
    const moment = date.getTime() / MILLISECONDS_PER_DAY;
    // The name of a day belongs in its middle, that of a month or year where it begins.
    const position = positionOfMoment(scale, unit === "day" ? moment + 0.5 : moment);
    const room = ROOM[unit];
    const previous = ticks.at(-1);
    if (position < leastPosition || position > scale.width) continue;
    const tick = { moment, position, ...labelOf(unit, date) };
    if (previous && position - previous.position < room) {
      // The 31st stands too close to the 1st; the 1st says more.
      if (!tick.begins || previous.begins) continue;
      ticks.pop();
    }
    ticks.push(tick);
  }
  return { ticks, context };
}

function labelOf(unit: Unit, date: Date): Pick<Tick, "label" | "begins"> {
  switch (unit) {
    case "year":
      return { label: formatYear(date), begins: false };
    case "month": {
      const begins = date.getUTCMonth() === 0;
      return { label: begins ? formatYear(date) : formatMonth(date), begins };
    }
    case "day": {
      const begins = date.getUTCDate() === 1;
      return { label: begins ? formatFirstOfMonth(date) : formatDay(date), begins };
    }
  }
}

function contextOf(unit: Unit, start: Moment): string | null {
  if (unit === "year") return null;
  const date = dateOf(dayOfMoment(start));
  return unit === "month" ? formatYear(date) : formatMonthOfYear(date);
}

function dateOf(moment: Moment): Date {
  return new Date(moment * MILLISECONDS_PER_DAY);
}
