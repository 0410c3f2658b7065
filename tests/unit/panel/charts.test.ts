import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import type { ChartMark, Drawing } from "../../../src/panel/charts/chart";
import {
  day,
  number,
  numberColumn,
  tableAsCsv,
  text,
  textColumn,
} from "../../../src/panel/charts/chart-table";
import { enlargementFor } from "../../../src/panel/charts/enlarge";
import { placeNames, type TownName } from "../../../src/panel/charts/place-names";
import { markNearTo, markOfStep } from "../../../src/panel/charts/pointing";

describe("a table as CSV", () => {
  const csv = tableAsCsv({
    columns: [textColumn("Left", "date"), textColumn("To", "to"), numberColumn("Kilometres", "km")],
    rows: [[day(dayFromIso("1917-04-03")), text('Halifax, "N.S."'), number(1234.567, 1)]],
  });

  it("names its columns, and gives days and numbers as programs read them", () => {
    expect(csvParse(csv)[0]).toEqual({
      date: "1917-04-03",
      to: 'Halifax, "N.S."',
      km: "1234.6",
    });
  });

  it("ends with the end of a line", () => {
    expect(csv.endsWith("\n")).toBe(true);
  });
});

const markAt = (x: number, y: number): ChartMark => ({
  x,
  y,
  title: `${x}`,
  details: [],
  target: { kind: "day", day: 0 },
});
const marks = [markAt(10, 90), markAt(50, 20), markAt(80, 60)];

describe("what is pointed at", () => {
  const along = (way: "x" | "y"): Pick<Drawing, "marks" | "along"> => ({ marks, along: way });

  it("is nearest along the axis of time, however high the pointer is", () => {
    expect(markNearTo(along("x"), 46, 500)).toBe(marks[1]);
  });

  it("is the nearest row where the marks are rows", () => {
    expect(markNearTo(along("y"), 10, 62)).toBe(marks[2]);
  });

  it("is nothing where there is nothing", () => {
    expect(markNearTo({ marks: [], along: "x" }, 1, 1)).toBeNull();
  });
});

describe("the keys of a chart", () => {
  it("begin with the first mark and stop at the last", () => {
    expect(markOfStep(marks, null, "ArrowRight")).toBe(marks[0]);
    expect(markOfStep(marks, marks[2] ?? null, "ArrowRight")).toBe(marks[2]);
    expect(markOfStep(marks, null, "ArrowLeft")).toBe(marks[0]);
    expect(markOfStep(marks, marks[0] ?? null, "End")).toBe(marks[2]);
  });

  it("let go with Escape, once; the second one is for the drawer", () => {
    expect(markOfStep(marks, marks[1] ?? null, "Escape")).toBeNull();
    expect(markOfStep(marks, null, "Escape")).toBeUndefined();
  });

  it("leave every other key alone", () => {
    expect(markOfStep(marks, null, "Tab")).toBeUndefined();
  });
});

describe("a picture grows with the page's letters", () => {
  it("but never shrinks", () => {
    expect(enlargementFor(16)).toBe(1);
    expect(enlargementFor(24)).toBe(1.5);
    expect(enlargementFor(12)).toBe(1);
  });
});

describe("names in a chart", () => {
  const layout = { position: (moment: number) => moment, top: () => 0, right: 300 };
  const name = (town: string, start: number, end: number): TownName => ({
    town,
    name: town,
    start,
    end,
    degrees: 0,
  });

  it("stand clear of one another, the most wanted first", () => {
    const names = placeNames([name("Vienna", 100, 200), name("Paris", 110, 120)], layout);
    expect(names.map(({ town }) => town)).toEqual(["Vienna"]);
  });

  it("name a town once", () => {
    const names = placeNames([name("Odessa", 0, 50), name("Odessa", 200, 240)], layout);
    expect(names).toHaveLength(1);
  });

  it("end where their stretch ends when there is no room to the right", () => {
    const [only] = placeNames([name("Coyoacán", 280, 300)], layout);
    expect(only?.anchor).toBe("end");
  });
});
