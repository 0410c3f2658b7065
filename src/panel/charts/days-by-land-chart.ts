import { axisY, barX, plot, ruleX, text as textMark } from "@observablehq/plot";
import { dayOfMoment, type Moment } from "../../itinerary/day";
import {
  type Borders,
  type DaysInLand,
  daysByLand,
  keyOfWhereabouts,
  whereaboutsOn,
} from "../../itinerary/figures/days-by-land";
import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import { type Itinerary, segmentOfDay } from "../../itinerary/itinerary";
import { polityNameOnDay } from "../../itinerary/polity";
import { dayInWords } from "../../language/dates";
import { tokenOfPolity } from "../../map/polity-colors";
import { daysInWords } from "../words";
import type { Chart, DateMark, Drawing } from "./chart";
import { type ChartTable, day, number, numberColumn, text, textColumn } from "./chart-table";
import { LAND_WORDS } from "./chart-words";
import { pictureOf } from "./picture";

/** Bars that are shown one by one; what is left makes the last one. */
const SINGLE_BARS = 13;
const ROW = 21;
const TOP = 6;
/** CSS pixels of a letter of a label, about, and the least and most that the labels may take. */
const LETTER = 6.6;
const LEAST_LABELS = 90;
const MOST_LABELS = 170;
/** Room for the figures at the end of the longest bar. */
const FIGURES = 118;

interface Bar {
  readonly key: string;
  readonly name: string;
  readonly days: number;
  readonly share: number;
  readonly color: string;
  readonly lands: readonly DaysInLand[];
}

/** How many days he spent in each land: bars, the longest first. */
export function daysByLandChart(itinerary: Itinerary, part: PartOfLife, by: Borders): Chart {
  const lands = daysByLand(itinerary, part, by);
  const total = lands.reduce((sum, { days }) => sum + days, 0);
  const nameOf = ({ where, last }: DaysInLand): string => {
    if (where.kind !== "land") return LAND_WORDS.elsewhere[by][where.kind];
    return by === "country" ? where.id : polityNameOnDay(itinerary, where.id, last);
  };
  const colorOf = ({ where }: DaysInLand): string => {
    if (where.kind !== "land") return "var(--unknown)";
    return by === "country" ? "var(--chart-bar)" : `var(${tokenOfPolity(itinerary, where.id)})`;
  };
  const single = lands.length <= SINGLE_BARS + 1 ? lands : lands.slice(0, SINGLE_BARS);
  const rest = lands.slice(single.length);
  const bars: readonly Bar[] = [
    ...single.map((land) => ({
      key: keyOfWhereabouts(land.where),
      name: nameOf(land),
      days: land.days,
      share: land.days / total,
      color: colorOf(land),
      lands: [land],
    })),
    ...restOf(rest, total),
  ];
  const [first, second] = lands.filter(({ where }) => where.kind === "land");
  const count = lands.filter(({ where }) => where.kind === "land").length;
  return {
    id: "days-by-land",
    finding:
      first && second
        ? LAND_WORDS.finding[by]({
            count,
            first: nameOf(first),
            firstDays: daysInWords(first.days),
            second: nameOf(second),
            secondDays: daysInWords(second.days),
          })
        : LAND_WORDS.few,
    key: [],
    table: () => tableOf(lands, total, nameOf),
    draw:
      bars.length > 0
        ? ({ width }) =>
            drawBars({ bars, width, nameOf, markOfDate: barOfDate(itinerary, part, by, bars) })
        : null,
  };
}

function restOf(rest: readonly DaysInLand[], total: number): readonly Bar[] {
  if (rest.length === 0) return [];
  const days = rest.reduce((sum, land) => sum + land.days, 0);
  return [
    {
      key: "rest",
      name: LAND_WORDS.rest(rest.length),
      days,
      share: days / total,
      color: "var(--ink-faint)",
      lands: rest,
    },
  ];
}

/** The key of the bar of the land that a moment finds him in; null outside what counts. */
function barOfDate(
  itinerary: Itinerary,
  part: PartOfLife,
  by: Borders,
  bars: readonly Bar[],
): (moment: Moment) => string | null {
  const keys = new Map(
    bars.flatMap(({ key, lands }) =>
      lands.map(({ where }) => [keyOfWhereabouts(where), key] as const),
    ),
  );
  return (moment) => {
    const on = dayOfMoment(moment);
    if (on < part.first || on > part.last || !part.includes(segmentOfDay(itinerary, on))) {
      return null;
    }
    return keys.get(keyOfWhereabouts(whereaboutsOn(itinerary, on, by))) ?? null;
  };
}

interface BarDrawing {
  readonly bars: readonly Bar[];
  readonly width: number;
  readonly nameOf: (land: DaysInLand) => string;
  /** The key of the bar that a moment belongs to. */
  readonly markOfDate: (moment: Moment) => string | null;
}

function drawBars({ bars, width, nameOf, markOfDate }: BarDrawing): Drawing {
  const longest = Math.max(...bars.map(({ name }) => name.length));
  const labels = Math.min(MOST_LABELS, Math.max(LEAST_LABELS, longest * LETTER + 14));
  const height = TOP + bars.length * ROW + 6;
  const picture = pictureOf(
    plot({
      className: "plot",
      width,
      height,
      marginTop: TOP,
      marginBottom: 6,
      marginLeft: labels,
      marginRight: FIGURES,
      x: { axis: null, domain: [0, bars[0]?.days ?? 1] },
      y: { axis: null, domain: bars.map(({ key }) => key), padding: 0.32 },
      marks: [
        axisY({
          label: null,
          tickSize: 0,
          tickPadding: 10,
          tickFormat: (key: string) => bars.find((bar) => bar.key === key)?.name ?? "",
        }),
        barX(bars, { x: "days", y: "key", fill: "color" }),
        ruleX([0]),
        textMark(bars, {
          x: "days",
          y: "key",
          textAnchor: "start",
          dx: 6,
          fill: "var(--ink-soft)",
          text: ({ days, share }: Bar) => LAND_WORDS.figures({ days: daysInWords(days), share }),
        }),
      ],
    }),
  );
  return {
    svg: picture.svg,
    width,
    height,
    along: "y",
    marks: bars.map(({ key, name, days, lands }) => ({
      x: picture.x(days),
      y: picture.middleOf(key),
      title: LAND_WORDS.bar({ name, days: daysInWords(days) }),
      details:
        lands.length === 1
          ? lands.map(({ first, last }) =>
              LAND_WORDS.between({ first: dayInWords(first), last: dayInWords(last) }),
            )
          : lands.map((land) =>
              LAND_WORDS.bar({ name: nameOf(land), days: daysInWords(land.days) }),
            ),
      target: { kind: "day", day: lands[0]?.first ?? 0 },
    })),
    markOfDate: (moment): DateMark | null => {
      const key = markOfDate(moment);
      return key === null ? null : { kind: "row", x: labels, y: picture.middleOf(key) };
    },
  };
}

function tableOf(
  lands: readonly DaysInLand[],
  total: number,
  nameOf: (land: DaysInLand) => string,
): ChartTable {
  return {
    columns: [
      textColumn("Where", "where"),
      numberColumn("Days", "days"),
      numberColumn("Share, %", "share_percent"),
      textColumn("First day", "first"),
      textColumn("Last day", "last"),
    ],
    rows: lands.map((land) => [
      text(nameOf(land)),
      number(land.days),
      number((100 * land.days) / total, 2),
      day(land.first),
      day(land.last),
    ]),
  };
}
