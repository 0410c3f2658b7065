/** The calendar of sixty years in words, and as a table. */
import { firstDayOfYear, gregorianFromDay } from "../../itinerary/day";
import { CERTAINTIES } from "../../itinerary/evidence";
import { certaintyByYear, sumOfYears } from "../../itinerary/figures/certainty-by-year";
import { daysByLand } from "../../itinerary/figures/days-by-land";
import type { PartOfLife } from "../../itinerary/figures/part-of-life";
import type { SourcedItinerary } from "../../itinerary/itinerary";
import { polityNameOnDay } from "../../itinerary/polity";
import { tokenOfPolity } from "../../map/polity-colors";
import type { CalendarColors } from "../calendar-colors";
import { CERTAINTY_WORDS } from "../certainty-words";
import type { KeyEntry } from "./chart";
import { type ChartTable, number, numberColumn, text, textColumn } from "./chart-table";
import { CALENDAR_WORDS, LAND_WORDS } from "./chart-words";

/** What stands around the calendar. */
export interface CalendarTelling {
  readonly finding: string;
  readonly key: readonly KeyEntry[];
  readonly table: () => ChartTable;
}

/** Tells of the calendar, in the colours of certainty or of polities. */
export function tellCalendar(
  itinerary: SourcedItinerary,
  part: PartOfLife,
  tell: CalendarColors,
): CalendarTelling {
  return tell === "certainty" ? tellCertainty(itinerary, part) : tellPolities(itinerary, part);
}

function tellCertainty(itinerary: SourcedItinerary, part: PartOfLife): CalendarTelling {
  const years = certaintyByYear(itinerary, part);
  return {
    finding: CALENDAR_WORDS.certainty(sumOfYears(years)),
    key: CERTAINTIES.map((certainty) => ({
      name: CERTAINTY_WORDS[certainty].name.toLowerCase(),
      color: `var(--${certainty})`,
      form: certainty === "inferred" ? "pale-area" : "area",
    })),
    table: () => ({
      columns: [
        textColumn("Year", "year"),
        ...CERTAINTIES.map((certainty) => numberColumn(CERTAINTY_WORDS[certainty].name, certainty)),
      ],
      rows: years.map(({ year, days }) => [
        text(String(year)),
        ...CERTAINTIES.map((certainty) => number(days[certainty])),
      ]),
    }),
  };
}

/** How many polities the key names: as many as there are colours. */
const NAMED = 10;

function tellPolities(itinerary: SourcedItinerary, part: PartOfLife): CalendarTelling {
  const lands = daysByLand(itinerary, part, "polity");
  const polities = lands.flatMap(({ where, last }) =>
    where.kind === "land" ? [{ id: where.id, last }] : [],
  );
  return {
    finding: CALENDAR_WORDS.polity(polities.length),
    key: polities.slice(0, NAMED).map(({ id, last }) => ({
      name: polityNameOnDay(itinerary, id, last),
      color: `var(${tokenOfPolity(itinerary, id)})`,
      form: "area",
    })),
    table: () => politiesByYear(itinerary, part),
  };
}

function politiesByYear(itinerary: SourcedItinerary, part: PartOfLife): ChartTable {
  const firstYear = gregorianFromDay(part.first).year;
  const count = gregorianFromDay(part.last).year - firstYear + 1;
  return {
    columns: [
      textColumn("Year", "year"),
      textColumn("Where", "where"),
      numberColumn("Days", "days"),
    ],
    rows: Array.from({ length: count }, (_, index) => firstYear + index).flatMap((year) => {
      const ofYear: PartOfLife = {
        first: Math.max(part.first, firstDayOfYear(year)),
        last: Math.min(part.last, firstDayOfYear(year + 1) - 1),
        includes: (segment) => part.includes(segment),
      };
      return daysByLand(itinerary, ofYear, "polity").map(({ where, days, last }) => [
        text(String(year)),
        text(
          where.kind === "land"
            ? polityNameOnDay(itinerary, where.id, last)
            : LAND_WORDS.elsewhere.polity[where.kind],
        ),
        number(days),
      ]);
    }),
  };
}
