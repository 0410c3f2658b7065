/** Everything that the charts say, a sentence at a time. */
import type { Certainty } from "../../itinerary/evidence";
import type { CalendarColors } from "../calendar-colors";
import type { ChartId } from "./chart";
import type { Coordinate } from "./degrees-chart";
import type { ModeGroup } from "./mode-groups";

/** The headings. */
export const TITLES: Readonly<Record<ChartId, string>> = {
  "distance-by-year": "Distance by year",
  "cumulative-distance": "The way adding up",
  "days-by-land": "Days by country",
  calendar: "Calendar of sixty years",
  latitude: "North and south",
  longitude: "West and east",
  "longest-stays": "Longest stays",
  records: "Records",
};

export const INDEX_WORDS = { label: "Charts" } as const;

export const SELECTION_WORDS = {
  partOf: ({ shown, all }: { shown: number; all: number }) =>
    `The charts are of the selection: ${shown} of ${all} stays and moves.`,
  showAll: "Show the whole life",
} as const;

export const GROUP_NAMES: Readonly<Record<ModeGroup, string>> = {
  rail: "rail",
  "armoured-train": "armoured train",
  water: "sea and river",
  road: "road (car, cart, sleigh, on foot)",
  other: "other, or not known",
};

/** A label of an axis of kilometres; only the lowest names the unit. */
export function kilometresTick(kilometres: number, index: number): string {
  const figure = kilometres.toLocaleString("en");
  return index === 0 ? `${figure} km` : figure;
}

export const DISTANCE_WORDS = {
  byYear: ({ total, year, ofYear }: { total: string; year: number; ofYear: string }) =>
    `He travelled ${total} in all, and most in ${year}: ${ofYear}.`,
  none: "There are no moves to measure here.",
  unsure: "hatched: days or way not well known",
  ofYear: ({ year, kilometres }: { year: number; kilometres: string }) => `${year}: ${kilometres}`,
  soFar: ({ total, rounds, halfway }: { total: string; rounds: string; halfway: string }) =>
    `The whole way is ${total} long, ${rounds} times the Equator. Half of it lay behind him on ${halfway}.`,
  total: "the whole way",
  sure: "of it, days and way well known",
  rounds: (rounds: number) =>
    rounds === 1 ? "once round the Equator" : rounds === 2 ? "twice" : `${rounds} times`,
  reached: ({ day, total }: { day: string; total: string }) => `${day}: ${total} so far`,
} as const;

export const MOVE_WORDS = {
  ends: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
} as const;

interface LandFinding {
  readonly count: number;
  readonly first: string;
  readonly firstDays: string;
  readonly second: string;
  readonly secondDays: string;
}

const PERCENT = new Intl.NumberFormat("en", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export const LAND_WORDS = {
  borders: "By which borders",
  bordersOf: { country: "Today’s countries", polity: "States of the day" },
  finding: {
    country: ({ count, first, firstDays, second, secondDays }: LandFinding) =>
      `By the borders of today his days fall into ${count} countries: ${firstDays} in ${first}, ${secondDays} in ${second}.`,
    polity: ({ count, first, firstDays, second, secondDays }: LandFinding) =>
      `By the borders of the day he lived in ${count} states and territories. ${first}: ${firstDays}. ${second}: ${secondDays}.`,
  },
  few: "There are too few days here to compare.",
  elsewhere: {
    country: { "on-the-way": "On the way", unknown: "Not known" },
    polity: { "on-the-way": "At sea", unknown: "Not known" },
  },
  rest: (count: number) => `${count} more`,
  figures: ({ days, share }: { days: string; share: number }) =>
    `${days}, ${PERCENT.format(share)}`,
  bar: ({ name, days }: { name: string; days: string }) => `${name}: ${days}`,
  between: ({ first, last }: { first: string; last: string }) =>
    `First on ${first}, last on ${last}`,
} as const;

interface NamedEnd {
  readonly where: string;
  readonly degrees: string;
  readonly day: string;
}

interface Ends {
  readonly lowest: NamedEnd;
  readonly highest: NamedEnd;
}

/** A text with its first letter a capital. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const SIDES = {
  latitude: { plus: "N", minus: "S" },
  longitude: { plus: "E", minus: "W" },
} as const;

function withSide(coordinate: Coordinate, degrees: number, decimals: number): string {
  const size = Math.abs(degrees).toFixed(decimals);
  if (Number(size) === 0) return `${size}°`;
  const { plus, minus } = SIDES[coordinate];
  return `${size}° ${degrees > 0 ? plus : minus}`;
}

export const DEGREE_WORDS = {
  finding: {
    latitude: ({ lowest, highest }: Ends) =>
      `Furthest north on ${highest.day} (${highest.degrees}, ${highest.where}), furthest south on ${lowest.day} (${lowest.degrees}, ${lowest.where}).`,
    longitude: ({ lowest, highest }: Ends) =>
      `Furthest west on ${lowest.day} (${lowest.degrees}, ${lowest.where}), furthest east on ${highest.day} (${highest.degrees}, ${highest.where}).`,
  },
  none: "There are no days here whose place is known.",
  staying: "staying",
  moving: "on the way",
  degrees: (coordinate: Coordinate, degrees: number) => withSide(coordinate, degrees, 1),
  tick: (coordinate: Coordinate, degrees: number) => withSide(coordinate, degrees, 0),
  between: ({ first, last }: { first: string; last: string }) => `${first} – ${last}`,
} as const;

export const STAY_WORDS = {
  finding: ({ years, town, days }: { years: number; town: string; days: string }) =>
    years === 1
      ? `Only once did he stay in one town for more than a year without a break: ${days} in ${town}.`
      : `${years} times he stayed in one town for more than a year without a break. The longest such stay: ${days} in ${town}.`,
  none: "There is no stay here.",
  label: ({ town, days }: { town: string; days: string }) => `${town}, ${days}`,
  between: ({ first, last }: { first: string; last: string }) => `${first} – ${last}`,
} as const;

const count = (days: number): string => days.toLocaleString("en");

export const CALENDAR_WORDS = {
  colors: "What the colours tell",
  colorsOf: { certainty: "How sure", polity: "In which state" } satisfies Record<
    CalendarColors,
    string
  >,
  waiting: "Fetching what is known of each day…",
  certainty: (days: Readonly<Record<Certainty, number>>) =>
    `Days documented: ${count(days.documented)}; inferred from those before and after: ${count(days.inferred)}; approximate: ${count(days.approximate)}; disputed: ${count(days.disputed)}; unknown: ${count(days.unknown)}.`,
  polity: (states: number) =>
    states === 1
      ? "Each day in the colour of the state or territory that he was in: always the same one."
      : `Each day in the colour of the state or territory that he was in, ${states} in all. The key names those of most days; a colour may stand for more than one.`,
} as const;
