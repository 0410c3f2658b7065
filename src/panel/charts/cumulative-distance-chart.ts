import { areaY, axisY, lineY, ruleY, text as textMark } from "@observablehq/plot";
import type { Moment } from "../../itinerary/day";
import {
  cumulativeDistance,
  type DistanceSoFar,
} from "../../itinerary/figures/cumulative-distance";
import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import type { Itinerary } from "../../itinerary/itinerary";
import { dayInWords } from "../../language/dates";
import { legEndsInWords, modeName } from "../../language/whereabouts";
import { kilometresInWords } from "../words";
import type { Chart, ChartMark, Room } from "./chart";
import { type ChartTable, day, number, numberColumn, text, textColumn } from "./chart-table";
import { DISTANCE_WORDS, kilometresTick, MOVE_WORDS } from "./chart-words";
import type { Picture } from "./picture";
import { drawOverTime } from "./time-chart";

const HEIGHT = 190;
const MARGINS = { top: 14, right: 12, bottom: 26, left: 64 };

/** Length of the Equator in kilometres (WGS 84). */
const EQUATOR = 40_075;

interface Level {
  readonly moment: Moment;
  readonly total: number;
  readonly sure: number;
}

/** How far he had come: a line that only rises, with the part of it that is well known. */
export function cumulativeDistanceChart(itinerary: Itinerary, part: PartOfLife): Chart {
  const moves = cumulativeDistance(itinerary, part);
  const total = moves.at(-1)?.total ?? 0;
  const half = moves.find((move) => move.total >= total / 2);
  const levels = levelsOf(moves, part);
  const rounds = Array.from({ length: Math.floor(total / EQUATOR) }, (_, index) => index + 1);
  return {
    id: "cumulative-distance",
    finding: half
      ? DISTANCE_WORDS.soFar({
          total: kilometresInWords(total),
          rounds: (total / EQUATOR).toFixed(1),
          halfway: dayInWords(Math.floor(half.end)),
        })
      : DISTANCE_WORDS.none,
    key: [
      { name: DISTANCE_WORDS.total, color: "var(--trail)", form: "line" },
      { name: DISTANCE_WORDS.sure, color: "var(--ink-soft)", form: "thin-line" },
    ],
    table: () => tableOf(itinerary, moves),
    draw: half
      ? ({ width }: Room) =>
          drawOverTime({
            part,
            width,
            height: HEIGHT,
            margins: MARGINS,
            along: "x",
            y: { domain: [0, total * 1.03], axis: null },
            marks: [
              ruleY(
                rounds.map((round) => round * EQUATOR),
                { stroke: "var(--ink-faint)", strokeOpacity: 0.55, strokeDasharray: "1 3" },
              ),
              textMark(rounds, {
                y: (round: number) => round * EQUATOR,
                frameAnchor: "left",
                textAnchor: "start",
                lineAnchor: "bottom",
                dx: 4,
                dy: -3,
                fill: "var(--ink-faint)",
                text: DISTANCE_WORDS.rounds,
              }),
              axisY({
                ticks: 5,
                tickSize: 0,
                label: null,
                tickFormat: kilometresTick,
              }),
              areaY(levels, {
                x: "moment",
                y1: "sure",
                y2: "total",
                fill: "var(--trail)",
                fillOpacity: 0.1,
              }),
              lineY(levels, {
                x: "moment",
                y: "sure",
                stroke: "var(--ink-soft)",
                strokeWidth: 1,
              }),
              lineY(levels, {
                x: "moment",
                y: "total",
                stroke: "var(--trail)",
                strokeWidth: 2,
              }),
              ruleY([0]),
            ],
            pointAt: (picture) => pointAt(itinerary, moves, picture),
          })
      : null,
  };
}

/** The corners of the line: where each move begins and ends. */
function levelsOf(moves: readonly DistanceSoFar[], part: PartOfLife): readonly Level[] {
  const none = { total: 0, sure: 0 };
  const corners = moves.flatMap(({ start, end, total, sure }, index) => {
    const before = moves[index - 1] ?? none;
    return [
      { moment: start, total: before.total, sure: before.sure },
      { moment: end, total, sure },
    ];
  });
  const last = corners.at(-1) ?? none;
  return [
    { moment: part.first, ...none },
    ...corners,
    { moment: part.last + 1, total: last.total, sure: last.sure },
  ];
}

function pointAt(
  itinerary: Itinerary,
  moves: readonly DistanceSoFar[],
  { x, y }: Picture,
): readonly ChartMark[] {
  return moves.map(({ leg, start, end, kilometres, total }) => {
    const { from, to } = legEndsInWords(itinerary, leg);
    return {
      x: x(end),
      y: y(total),
      title: DISTANCE_WORDS.reached({
        day: dayInWords(Math.floor(start)),
        total: kilometresInWords(total),
      }),
      details: [
        MOVE_WORDS.ends({ from, to }),
        `${modeName(leg.mode)}: ${kilometresInWords(kilometres)}`,
      ],
      target: { kind: "leg", id: leg.id, day: Math.floor(start) },
      highlight: { leg: leg.id, places: [] },
    };
  });
}

function tableOf(itinerary: Itinerary, moves: readonly DistanceSoFar[]): ChartTable {
  return {
    columns: [
      textColumn("Left", "date"),
      textColumn("From", "from"),
      textColumn("To", "to"),
      textColumn("By", "mode"),
      numberColumn("Kilometres", "km"),
      numberColumn("So far", "km_so_far"),
      numberColumn("Of these well known", "km_so_far_sure"),
    ],
    rows: moves.map(({ leg, start, kilometres, total, sure }) => {
      const { from, to } = legEndsInWords(itinerary, leg);
      return [
        day(Math.floor(start)),
        text(from),
        text(to),
        text(modeName(leg.mode)),
        number(kilometres, 1),
        number(total, 1),
        number(sure, 1),
      ];
    }),
  };
}
