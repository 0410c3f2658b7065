import { expect, it } from "vitest";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import type { Journey } from "../../../src/itinerary/journey";
import { summarizeJourney } from "../../../src/itinerary/journey-summary";
import { smallAtlas } from "../../fixtures/small-atlas";

const atlas = smallAtlas();
const itinerary = createSourcedItinerary(atlas);

it("adds up the distance, days, modes and countries of a journey", () => {
  const summary = summarizeJourney(itinerary, atlas.journeys[0] as Journey);
  expect(summary.kilometres).toBeCloseTo(593, -1);
  expect(summary.days).toBe(10);
  expect([...summary.kilometresByMode.keys()]).toEqual(["rail"]);
  expect(summary.countries).toEqual(["Austria"]);
});

it("counts stays in one town as one stop, named after the town", () => {
  const whole: Journey = { id: "all", title: "", spans: [{ first: 0, last: 7 }] };
  const { stops } = summarizeJourney(itinerary, whole);
  expect(stops.map(({ place }) => place)).toEqual(["vienna", "zurich", "paris", "zurich"]);
  expect(stops[0]?.arrival).toBeNull();
  expect(stops[2]?.arrival?.id).toBe("s3");
});
