import { expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { createItinerary } from "../../../src/itinerary/itinerary";
import { modesTravelled } from "../../../src/itinerary/modes-travelled";
import { smallAtlas } from "../../fixtures/small-atlas";

const atlas = smallAtlas();
const itinerary = createItinerary({
  ...atlas,
  segments: atlas.segments.map((segment) =>
    segment.kind === "leg" && segment.index === 5 ? { ...segment, mode: "cart" } : segment,
  ),
});

it("knows no way of travelling before the first leg", () => {
  expect(modesTravelled(itinerary, dayFromIso("1914-08-03"))).toEqual([]);
});

it("counts a way of travelling from the moment he sets out by it", () => {
  expect(modesTravelled(itinerary, dayFromIso("1914-08-03") + 0.5)).toEqual(["rail"]);
});

it("keeps the order of the legend, whichever came first", () => {
  expect(modesTravelled(itinerary, dayFromIso("1914-08-20"))).toEqual(["cart", "rail"]);
});
