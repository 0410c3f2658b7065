import { expect, it } from "vitest";
import { createItinerary } from "../../../src/itinerary/itinerary";
import { claimsRestingOn } from "../../../src/itinerary/rests-on";
import { smallAtlas } from "../../fixtures/small-atlas";

const itinerary = createItinerary(smallAtlas());

it("finds every segment and event that cites a work, with where in it", () => {
  const claims = claimsRestingOn(itinerary, "my-life");
  expect(claims).toHaveLength(8 + 2);
  expect(claims[0]?.citation.locus).toBe("ch. 1");
});

it("finds nothing for a work nobody cites", () => {
  expect(claimsRestingOn(itinerary, "another")).toEqual([]);
});
