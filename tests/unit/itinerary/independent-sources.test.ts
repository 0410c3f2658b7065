import { expect, it } from "vitest";
import { independentVoices, withTwoVoices } from "../../../src/itinerary/independent-sources";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import { smallAtlas } from "../../fixtures/small-atlas";

const trotsky = [{ family: "Trotsky", given: "Leon" }];
const itinerary = createSourcedItinerary({
  ...smallAtlas(),
  sources: [
    { id: "my-life", type: "book", title: "My Life", author: trotsky },
    { id: "letters", type: "book", title: "Letters", author: trotsky },
    {
      id: "deutscher",
      type: "book",
      title: "The Prophet Armed",
      author: [{ family: "Deutscher" }],
    },
    { id: "plaque", type: "webpage", title: "A plaque" },
    { id: "police", type: "report", title: "A police report" },
  ],
});

const cite = (...works: readonly string[]) => works.map((work) => ({ work }));

it("counts works by one author as one voice", () => {
  expect(independentVoices(itinerary, cite("my-life", "letters"))).toBe(1);
  expect(independentVoices(itinerary, cite("my-life", "letters", "deutscher"))).toBe(2);
});

it("counts each work without an author as a voice of its own", () => {
  expect(independentVoices(itinerary, cite("plaque", "police"))).toBe(2);
  expect(independentVoices(itinerary, cite("plaque", "plaque"))).toBe(1);
});

it("counts the claims with two voices", () => {
  const claims = [cite("my-life", "letters"), cite("my-life", "plaque"), []];
  expect(
    withTwoVoices(
      itinerary,
      claims.map((citations) => ({ citations })),
    ),
  ).toBe(1);
});
