import { barX, ruleY, text as textMark } from "@observablehq/plot";
import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import { type TownStay, townStays } from "../../itinerary/figures/town-stays";
import { type Itinerary, placeById } from "../../itinerary/itinerary";
import { dayInWords } from "../../language/dates";
import { placeNameOnDay } from "../../language/whereabouts";
import { daysInWords } from "../words";
import type { Chart, ChartMark } from "./chart";
import { type ChartTable, day, number, numberColumn, text, textColumn } from "./chart-table";
import { STAY_WORDS } from "./chart-words";
import type { Picture } from "./picture";
import { drawOverTime } from "./time-chart";

/** How many stays are drawn, and how many a table of them holds. */
const DRAWN = 12;
const TOLD = 100;

const ROW = 21;
const MARGINS = { top: 6, right: 12, bottom: 26, left: 12 };
const DAYS_OF_A_YEAR = 365;
/** CSS pixels of a letter of a label, about. */
const LETTER = 6.6;

/** The longest stays in one town, each a bar at its time in the life. */
export function longestStaysChart(itinerary: Itinerary, part: PartOfLife): Chart {
  const stays = townStays(itinerary, part);
  const drawn = stays.slice(0, DRAWN);
  const [longest] = stays;
  const named = (stay: TownStay): string =>
    placeNameOnDay(placeById(itinerary, stay.town), stay.first);
  const labelOf = (stay: TownStay): string =>
    STAY_WORDS.label({ town: named(stay), days: daysInWords(stay.days) });
  return {
    id: "longest-stays",
    finding: longest
      ? STAY_WORDS.finding({
          years: stays.filter(({ days }) => days > DAYS_OF_A_YEAR).length,
          town: named(longest),
          days: daysInWords(longest.days),
        })
      : STAY_WORDS.none,
    key: [],
    table: () => tableOf(stays.slice(0, TOLD), named),
    draw: longest
      ? ({ width }) => {
          const perDay = (width - MARGINS.left - MARGINS.right) / (part.last + 1 - part.first);
          const fitsAfter = (stay: TownStay): boolean =>
            (part.last + 1 - stay.last) * perDay > labelOf(stay).length * LETTER + 8;
          const rows = new Map(drawn.map((stay, row) => [stay, row]));
          const label = {
            y: (stay: TownStay) => String(rows.get(stay)),
            text: labelOf,
            fill: "var(--ink)",
          };
          return drawOverTime({
            part,
            width,
            height: MARGINS.top + drawn.length * ROW + MARGINS.bottom,
            margins: MARGINS,
            along: "y",
            y: { type: "band", domain: [...rows.values()].map(String), padding: 0.36, axis: null },
            marks: [
              ruleY([...rows.values()].map(String), { stroke: "var(--rule)", strokeWidth: 0.75 }),
              barX(drawn, {
                x1: "first",
                x2: ({ last }: TownStay) => last + 1,
                y: (stay: TownStay) => String(rows.get(stay)),
                fill: (stay: TownStay) => (stay === longest ? "var(--trail)" : "var(--chart-bar)"),
              }),
              textMark(drawn.filter(fitsAfter), {
                ...label,
                x: ({ last }: TownStay) => last + 1,
                textAnchor: "start",
                dx: 6,
                stroke: "var(--paper-raised)",
                strokeWidth: 4,
              }),
              textMark(
                drawn.filter((stay) => !fitsAfter(stay)),
                {
                  ...label,
                  x: "first",
                  textAnchor: "end",
                  dx: -6,
                  stroke: "var(--paper-raised)",
                  strokeWidth: 4,
                },
              ),
            ],
            pointAt: (picture) => pointAt(drawn, named, picture),
          });
        }
      : null,
  };
}

function pointAt(
  drawn: readonly TownStay[],
  named: (stay: TownStay) => string,
  { x, middleOf }: Picture,
): readonly ChartMark[] {
  return drawn.map((stay, row) => ({
    x: x((stay.first + stay.last + 1) / 2),
    y: middleOf(String(row)),
    title: STAY_WORDS.label({ town: named(stay), days: daysInWords(stay.days) }),
    details: [STAY_WORDS.between({ first: dayInWords(stay.first), last: dayInWords(stay.last) })],
    target: { kind: "day", day: stay.first },
    highlight: { leg: null, places: [stay.town] },
  }));
}

function tableOf(stays: readonly TownStay[], named: (stay: TownStay) => string): ChartTable {
  return {
    columns: [
      textColumn("Town", "town"),
      numberColumn("Days", "days"),
      textColumn("First day", "first"),
      textColumn("Last day", "last"),
    ],
    rows: stays.map((stay) => [
      text(named(stay)),
      number(stay.days),
      day(stay.first),
      day(stay.last),
    ]),
  };
}
