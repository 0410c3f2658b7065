import { describe, expect, it } from "vitest";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import { encountersOf, peopleOf, yearsOfPerson } from "../../../src/itinerary/people";
import { adler, smallAtlas } from "../../fixtures/small-atlas";

const atlas = smallAtlas();
const people = ["victor-adler"];
const itinerary = createSourcedItinerary({
  ...atlas,
  segments: atlas.segments.map((segment) =>
    segment.id === "s0" ? { ...segment, people } : segment,
  ),
  events: atlas.events.map((event) => (event.id === "e1" ? { ...event, people } : event)),
});

describe("a person", () => {
  it("is found in every segment and event that tells of them", () => {
    const { segments, events } = encountersOf(itinerary, adler);
    expect(segments.map(({ id }) => id)).toEqual(["s0"]);
    expect(events.map(({ id }) => id)).toEqual(["e1"]);
  });

  it("is found from a record", () => {
    expect(peopleOf(itinerary, { people })).toEqual([adler]);
    expect(peopleOf(itinerary, { people: [] })).toEqual([]);
  });

  it.each([
    [1852, 1918, "1852–1918"],
    [1852, null, "born 1852"],
    [null, 1918, "died 1918"],
    [null, null, ""],
  ])("born %s, died %s reads %j", (born, died, words) => {
    expect(yearsOfPerson({ ...adler, born, died })).toBe(words);
  });
});
