import { axisY, gridY, line, link, text as textMark } from "@observablehq/plot";
import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import { type PositionRun, positionRuns } from "../../itinerary/figures/position-runs";
import { type Itinerary, placeById, townOf } from "../../itinerary/itinerary";
import { dayInWords } from "../../language/dates";
import { placeNameOnDay, segmentInWords } from "../../language/whereabouts";
import type { Highlight } from "../../view/view";
import type { Chart, ChartMark } from "./chart";
import { type ChartTable, day, number, numberColumn, text, textColumn } from "./chart-table";
import { capitalized, DEGREE_WORDS } from "./chart-words";
import type { Picture } from "./picture";
import { type PlacedName, placeNames } from "./place-names";
import { drawOverTime } from "./time-chart";

/** Latitude or longitude. */
export type Coordinate = "latitude" | "longitude";

const HEIGHT = 190;
const MARGINS = { top: 14, right: 12, bottom: 26, left: 46 };

/** How long a stay must be for its town to be named in the picture, in days. */
const NAMED_DAYS = 90;

/** Where he was from north to south, or from west to east, through time. */
export function degreesChart(
  itinerary: Itinerary,
  part: PartOfLife,
  coordinate: Coordinate,
): Chart {
  const runs = positionRuns(itinerary, part);
  const degreesOf = ({ position }: PositionRun): number =>
    position[coordinate === "latitude" ? 1 : 0];
  const placed = runs.filter(({ segment }) => segment.kind !== "unknown");
  const ordered = placed.toSorted((one, other) => degreesOf(one) - degreesOf(other));
  const lowest = ordered[0];
  const highest = ordered.at(-1);
  const named = (run: PositionRun) => ({
    where: segmentInWords(itinerary, run.segment, run.first),
    degrees: DEGREE_WORDS.degrees(coordinate, degreesOf(run)),
    day: dayInWords(run.first),
  });
  return {
    id: coordinate,
    finding:
      lowest && highest
        ? DEGREE_WORDS.finding[coordinate]({ lowest: named(lowest), highest: named(highest) })
        : DEGREE_WORDS.none,
    key: [
      { name: DEGREE_WORDS.staying, color: "var(--ink)", form: "line" },
      { name: DEGREE_WORDS.moving, color: "var(--ink-faint)", form: "thin-line" },
    ],
    table: () => tableOf(itinerary, runs),
    draw: lowest
      ? ({ width }) => {
          const stays = runs.filter(({ segment }) => segment.kind === "stay");
          const names = namesOf(itinerary, stays, degreesOf, part, width);
          return drawOverTime({
            part,
            width,
            height: HEIGHT,
            margins: MARGINS,
            along: "x",
            y: { nice: true, axis: null },
            marks: [
              gridY({ ticks: 5 }),
              axisY({
                ticks: 5,
                tickSize: 0,
                label: null,
                tickFormat: (degrees: number) => DEGREE_WORDS.tick(coordinate, degrees),
              }),
              line(cornersOf(runs), {
                x: "moment",
                y: ({ run }: Corner) => degreesOf(run),
                stroke: "var(--ink-faint)",
                strokeWidth: 0.75,
              }),
              link(stays, {
                x1: "first",
                x2: ({ last }: PositionRun) => last + 1,
                y1: degreesOf,
                y2: degreesOf,
                stroke: "var(--ink)",
                strokeWidth: 2.25,
                strokeOpacity: ({ segment }: PositionRun) =>
                  isUnsure(segment.certainty) ? 0.5 : 1,
              }),
              ...(["start", "end"] as const).map((anchor) =>
                textMark(
                  names.filter((name) => name.anchor === anchor),
                  {
                    x: anchor,
                    y: "degrees",
                    text: "name",
                    textAnchor: anchor,
                    lineAnchor: "bottom",
                    dy: -4,
                    fill: "var(--ink-soft)",
                    stroke: "var(--paper-raised)",
                    strokeWidth: 4,
                  },
                ),
              ),
            ],
            pointAt: (picture) => pointAt(itinerary, runs, coordinate, degreesOf, picture),
          });
        }
      : null,
  };
}

function isUnsure(certainty: PositionRun["segment"]["certainty"]): boolean {
  return certainty === "approximate" || certainty === "disputed";
}

interface Corner {
  readonly moment: number;
  readonly run: PositionRun;
}

/** The line through all runs: level while he stayed, broken nowhere. */
function cornersOf(runs: readonly PositionRun[]): readonly Corner[] {
  return runs.flatMap((run) =>
    run.first === run.last
      ? [{ moment: run.first + 0.5, run }]
      : [
          { moment: run.first, run },
          { moment: run.last + 1, run },
        ],
  );
}

/** Names of the towns where he stayed longest, as many as stand clear of one another. */
function namesOf(
  itinerary: Itinerary,
  stays: readonly PositionRun[],
  degreesOf: (run: PositionRun) => number,
  part: PartOfLife,
  width: number,
): readonly PlacedName[] {
  const degrees = stays.map(degreesOf);
  const perDegree =
    (HEIGHT - MARGINS.top - MARGINS.bottom) / (Math.max(...degrees) - Math.min(...degrees) || 1);
  const perDay = (width - MARGINS.left - MARGINS.right) / (part.last + 1 - part.first);
  const wanted = stays
    .toSorted((one, other) => other.last - other.first - (one.last - one.first))
    .flatMap((run) => {
      if (run.segment.kind !== "stay" || run.last - run.first < NAMED_DAYS) return [];
      const town = townOf(itinerary, placeById(itinerary, run.segment.place));
      return {
        town: town.id,
        name: placeNameOnDay(town, run.first),
        start: run.first,
        end: run.last + 1,
        degrees: degreesOf(run),
      };
    });
  return placeNames(wanted, {
    position: (moment) => (moment - part.first) * perDay,
    top: (name) => -name.degrees * perDegree,
    right: width - MARGINS.left - MARGINS.right,
  });
}

function pointAt(
  itinerary: Itinerary,
  runs: readonly PositionRun[],
  coordinate: Coordinate,
  degreesOf: (run: PositionRun) => number,
  { x, y }: Picture,
): readonly ChartMark[] {
  return runs.map((run) => ({
    x: x((run.first + run.last + 1) / 2),
    y: y(degreesOf(run)),
    title: DEGREE_WORDS.degrees(coordinate, degreesOf(run)),
    details: [
      capitalized(segmentInWords(itinerary, run.segment, run.first)),
      run.first === run.last
        ? dayInWords(run.first)
        : DEGREE_WORDS.between({ first: dayInWords(run.first), last: dayInWords(run.last) }),
    ],
    target: { kind: "day", day: run.first },
    highlight: highlightOf(itinerary, run),
  }));
}

/** What stands out on the map: the move, or the house and its town. */
function highlightOf(itinerary: Itinerary, { segment }: PositionRun): Highlight {
  if (segment.kind === "leg") return { leg: segment.id, places: [] };
  const place = placeById(itinerary, segment.kind === "stay" ? segment.place : segment.from);
  return { leg: null, places: [place.id, townOf(itinerary, place).id] };
}

function tableOf(itinerary: Itinerary, runs: readonly PositionRun[]): ChartTable {
  return {
    columns: [
      textColumn("From", "first"),
      textColumn("To", "last"),
      textColumn("Where", "where"),
      numberColumn("Latitude", "lat"),
      numberColumn("Longitude", "lon"),
    ],
    rows: runs.map(({ first, last, position, segment }) => [
      day(first),
      day(last),
      text(capitalized(segmentInWords(itinerary, segment, first))),
      number(position[1], 4),
      number(position[0], 4),
    ]),
  };
}
