import { axisY, gridY, rect, ruleY } from "@observablehq/plot";
import { firstDayOfYear } from "../../itinerary/day";
import { type DistanceOfYear, distanceByYear } from "../../itinerary/figures/distance-by-year";
import { legsOfPart, type PartOfLife } from "../../itinerary/figures/part-of-life";
import type { Itinerary } from "../../itinerary/itinerary";
import { modeName } from "../../language/whereabouts";
import { kilometresInWords } from "../words";
import type { Chart, ChartMark, Drawing, Room } from "./chart";
import { type ChartTable, number, numberColumn, text, textColumn } from "./chart-table";
import { DISTANCE_WORDS, GROUP_NAMES, kilometresTick } from "./chart-words";
import { hatches, hatchId } from "./hatches";
import { GROUP_COLORS, groupOfMode, MODE_GROUPS, type ModeGroup } from "./mode-groups";
import type { Picture } from "./picture";
import { drawOverTime } from "./time-chart";

const HEIGHT = 190;
const MARGINS = { top: 14, right: 10, bottom: 26, left: 64 };

/** A piece of a column: one group of modes, sure or unsure. */
interface Piece {
  readonly year: number;
  readonly group: ModeGroup;
  readonly unsure: boolean;
  readonly from: number;
  readonly to: number;
}

/** How far he travelled in each year: columns, by what he travelled in. */
export function distanceByYearChart(itinerary: Itinerary, part: PartOfLife): Chart {
  const figures = distanceByYear(itinerary, part);
  const years = new Map<number, readonly DistanceOfYear[]>();
  for (const figure of figures) {
    years.set(figure.year, [...(years.get(figure.year) ?? []), figure]);
  }
  const pieces = [...years].flatMap(([year, ofYear]) => stack(year, ofYear));
  const groups = MODE_GROUPS.filter((group) => pieces.some((piece) => piece.group === group));
  const totals = [...years].map(([year, ofYear]) => ({ year, kilometres: sum(ofYear) }));
  const farthest = totals.toSorted((one, other) => other.kilometres - one.kilometres)[0];
  return {
    id: "distance-by-year",
    finding: farthest
      ? DISTANCE_WORDS.byYear({
          total: kilometresInWords(sum(figures)),
          year: farthest.year,
          ofYear: kilometresInWords(farthest.kilometres),
        })
      : DISTANCE_WORDS.none,
    key: [
      ...groups.map((group) => ({
        name: GROUP_NAMES[group],
        color: GROUP_COLORS[group],
        form: "area" as const,
      })),
      { name: DISTANCE_WORDS.unsure, color: "var(--ink-soft)", form: "hatched-area" as const },
    ],
    table: () => tableOf(figures),
    draw: farthest
      ? ({ width }: Room): Drawing =>
          drawOverTime({
            part,
            width,
            height: HEIGHT,
            margins: MARGINS,
            along: "x",
            y: { nice: true, axis: null },
            marks: [
              () => hatches(groups),
              gridY({ ticks: 4 }),
              axisY({
                ticks: 4,
                tickSize: 0,
                label: null,
                tickFormat: kilometresTick,
              }),
              rect(pieces, {
                x1: ({ year }: Piece) => Math.max(firstDayOfYear(year), part.first),
                x2: ({ year }: Piece) => Math.min(firstDayOfYear(year + 1), part.last + 1),
                y1: "from",
                y2: "to",
                insetLeft: 0.75,
                insetRight: 0.75,
                fill: ({ group, unsure }: Piece) =>
                  unsure ? `url(#${hatchId(group)})` : GROUP_COLORS[group],
              }),
              ruleY([0]),
            ],
            pointAt: (picture) => pointAt(itinerary, part, years, picture),
          })
      : null,
  };
}

function sum(figures: readonly DistanceOfYear[]): number {
  return figures.reduce((total, { kilometres }) => total + kilometres, 0);
}

/** The pieces of a year's column from the foot up: each group, first what is well known of it. */
function stack(year: number, figures: readonly DistanceOfYear[]): readonly Piece[] {
  let reached = 0;
  return MODE_GROUPS.flatMap((group) => {
    const ofGroup = figures.filter(({ mode }) => groupOfMode(mode) === group);
    const unsure = ofGroup.reduce((total, figure) => total + figure.unsure, 0);
    return [
      { unsure: false, kilometres: sum(ofGroup) - unsure },
      { unsure: true, kilometres: unsure },
    ].flatMap((piece) => {
      if (piece.kilometres < 0.01) return [];
      const from = reached;
      reached += piece.kilometres;
      return { year, group, unsure: piece.unsure, from, to: reached };
    });
  });
}

function pointAt(
  itinerary: Itinerary,
  part: PartOfLife,
  years: ReadonlyMap<number, readonly DistanceOfYear[]>,
  { x, y }: Picture,
): readonly ChartMark[] {
  const legs = legsOfPart(itinerary, part);
  return [...years].map(([year, figures]) => {
    const start = Math.max(firstDayOfYear(year), part.first);
    const end = Math.min(firstDayOfYear(year + 1), part.last + 1);
    const first = legs.find((leg) => leg.end > start)?.start ?? start;
    return {
      x: x((start + end) / 2),
      y: y(sum(figures)),
      title: DISTANCE_WORDS.ofYear({ year, kilometres: kilometresInWords(sum(figures)) }),
      details: figures
        .toSorted((one, other) => other.kilometres - one.kilometres)
        .map(({ mode, kilometres }) => `${modeName(mode)}: ${kilometresInWords(kilometres)}`),
      target: { kind: "day", day: Math.max(Math.floor(first), start) },
    };
  });
}

function tableOf(figures: readonly DistanceOfYear[]): ChartTable {
  return {
    columns: [
      textColumn("Year", "year"),
      textColumn("By", "mode"),
      numberColumn("Kilometres", "km"),
      numberColumn("Of these not well known", "km_unsure"),
    ],
    rows: figures.map(({ year, mode, kilometres, unsure }) => [
      text(String(year)),
      text(modeName(mode)),
      number(kilometres, 1),
      number(unsure, 1),
    ]),
  };
}
