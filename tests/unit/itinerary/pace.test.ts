import { expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { paceOf } from "../../../src/itinerary/pace";
import { leg, paris, zurich } from "../../fixtures/small-atlas";

const leaves = dayFromIso("1914-08-10");

it("has no pace when he came on the day he left: the hours are not recorded", () => {
  expect(paceOf(leg(1, zurich, paris, leaves + 0.2, leaves + 0.8))).toEqual({
    kind: "within-a-day",
    sure: true,
  });
});

it("counts from day to day, whatever the fraction of the day", () => {
  const move = { ...leg(1, zurich, paris, leaves + 0.9, leaves + 2.1), kilometres: 480 };
  expect(paceOf(move)).toEqual({
    kind: "days",
    days: 2,
    kilometresPerDay: 240,
    kilometresPerHour: 10,
    sure: true,
  });
});

it("is not sure when an end is not known to the day", () => {
  const move = leg(1, zurich, paris, leaves, leaves + 3);
  const about = { ...move.startDate, edtf: "1914-08-10~" };
  expect(paceOf({ ...move, startDate: about }).sure).toBe(false);
});
