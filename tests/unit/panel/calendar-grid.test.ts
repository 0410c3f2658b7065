import fc from "fast-check";
import { expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { cellOfDay, dayOfCell } from "../../../src/panel/calendar-grid";

it("has a row for each year and a column for each day of it", () => {
  expect(cellOfDay(dayFromIso("1879-01-01"), 1879)).toEqual({ row: 0, column: 0 });
  expect(cellOfDay(dayFromIso("1917-11-07"), 1879)).toEqual({ row: 38, column: 310 });
  expect(dayOfCell({ row: 1, column: 365 }, 1879)).toBe(dayFromIso("1880-12-31"));
  expect(dayOfCell({ row: 0, column: 365 }, 1879)).toBeNull();
});

it("finds every day again by its cell", () => {
  const life = fc.integer({ min: dayFromIso("1879-11-07"), max: dayFromIso("1940-08-21") });
  fc.assert(fc.property(life, (day) => dayOfCell(cellOfDay(day, 1879), 1879) === day));
});
