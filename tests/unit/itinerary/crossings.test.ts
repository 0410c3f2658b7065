import { describe, expect, it } from "vitest";
import { crossingsOf, placesOfCrossings, townsOfCrossings } from "../../../src/itinerary/crossings";
import { isoFromDay } from "../../../src/itinerary/day";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import { peopleToldOfIn } from "../../../src/itinerary/people";
import { adler, event, smallAtlas } from "../../fixtures/small-atlas";

const people = ["victor-adler"];
const atlas = smallAtlas();
const itinerary = createSourcedItinerary({
  ...atlas,
  segments: atlas.segments.map((segment) =>
    ["s0", "s1"].includes(segment.id) ? { ...segment, people } : segment,
  ),
  events: [
    { ...event("met", "rodlergasse", "1914-08-02", false), people },
    { ...event("elsewhere", "paris", "1914-08-06", false), people, away: true },
  ],
});
const crossings = crossingsOf(itinerary, adler);

describe("the crossings of a person's path with his", () => {
  it("are the stays, moves and events that tell of the person, in order of time", () => {
    expect(crossings.map((crossing) => [crossing.kind, isoFromDay(crossing.day)])).toEqual([
      ["segment", "1914-08-01"],
      ["event", "1914-08-02"],
      ["segment", "1914-08-03"],
      ["event", "1914-08-06"],
    ]);
  });

  it("lie where he was himself: at the stay, the event, both ends of the move", () => {
    expect(placesOfCrossings(crossings)).toEqual(["rodlergasse", "zurich"]);
  });

  it("are counted by town, from the first day to the last", () => {
    const towns = townsOfCrossings(itinerary, crossings);
    expect(
      towns.map(({ place, first, last, count }) => [
        place.id,
        isoFromDay(first),
        isoFromDay(last),
        count,
      ]),
    ).toEqual([
      ["vienna", "1914-08-01", "1914-08-03", 3],
      ["zurich", "1914-08-03", "1914-08-03", 1],
    ]);
  });
});

it("counts the people of stays and of events at which he was present", () => {
  const stays = itinerary.atlas.segments.filter(({ kind }) => kind === "stay");
  expect(peopleToldOfIn(itinerary, stays, itinerary.atlas.events)).toEqual([
    { person: adler, count: 2 },
  ]);
  expect(peopleToldOfIn(itinerary, [], [])).toEqual([]);
});
