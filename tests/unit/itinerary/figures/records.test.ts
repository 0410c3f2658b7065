import { expect, it } from "vitest";
import { dayFromIso, isoFromDay } from "../../../../src/itinerary/day";
import { wholeLife } from "../../../../src/itinerary/figures/part-of-life";
import { lifeRecords, type RecordKind } from "../../../../src/itinerary/figures/records";
import { createSourcedItinerary } from "../../../../src/itinerary/itinerary";
import { smallAtlas } from "../../../fixtures/small-atlas";

const itinerary = createSourcedItinerary(smallAtlas());
const whole = wholeLife(itinerary);
const records = lifeRecords(itinerary, whole);
const record = <K extends RecordKind>(kind: K) => records.find((each) => each.kind === kind);

it("finds the stays furthest out, each on the first day there", () => {
  expect(record("furthest-north")).toMatchObject({ place: { id: "paris" } });
  expect(record("furthest-south")).toMatchObject({ place: { id: "zurich" } });
  expect(record("furthest-west")).toMatchObject({ place: { id: "paris" } });
  expect(record("furthest-east")).toMatchObject({ place: { id: "rodlergasse" } });
  expect(record("furthest-from-birth")).toMatchObject({
    place: { id: "paris" },
    day: dayFromIso("1914-08-10"),
  });
});

it("finds the longest move by distance, and by days: the first of two equals", () => {
  expect(record("longest-leg")).toMatchObject({ leg: { id: "s1" }, days: 2 });
  expect(record("slowest-leg")).toMatchObject({ leg: { id: "s1" }, days: 2 });
});

it("finds the year of most travel and of most moves", () => {
  expect(record("farthest-year")).toMatchObject({ year: 1914, day: dayFromIso("1914-08-03") });
  expect(record("most-moves-in-a-year")).toMatchObject({ year: 1914, moves: 3 });
});

it("finds the week of most travel", () => {
  const week = record("fastest-week");
  expect(week && isoFromDay(week.day)).toBe("1914-08-04");
});

it("finds the longest rest, and no polity where the facts have none", () => {
  expect(record("longest-in-one-town")).toMatchObject({ town: "zurich", days: 12 });
  expect(record("longest-in-one-polity")).toBeUndefined();
});

it("has no records of moves where there are none", () => {
  const days = { ...whole, first: dayFromIso("1914-08-01"), last: dayFromIso("1914-08-02") };
  expect(lifeRecords(itinerary, days).map(({ kind }) => kind)).toEqual([
    "furthest-north",
    "furthest-south",
    "furthest-east",
    "furthest-west",
    "furthest-from-birth",
    "longest-in-one-town",
  ]);
});
