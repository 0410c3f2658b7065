import { expect, it } from "vitest";
import type { Dispute } from "../../../src/itinerary/evidence";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import type { Person } from "../../../src/itinerary/person";
import { claimsRestingOn } from "../../../src/itinerary/rests-on";
import { exactly, pamphlet, smallAtlas } from "../../fixtures/small-atlas";

const itinerary = createSourcedItinerary(smallAtlas());

it("finds every segment, event and work of his that cites a work, with where in it", () => {
  const claims = claimsRestingOn(itinerary, "my-life");
  expect(claims).toHaveLength(8 + 2 + 1);
  expect(claims[0]?.citation.locus).toBe("ch. 1");
});

it("finds other readings, attestations, places, people and works that cite it, each with its role", () => {
  const atlas = smallAtlas();
  const citations = [{ work: "diary", locus: "4 August" }];
  const [first, ...rest] = atlas.segments;
  if (first?.kind !== "stay") throw new Error("The small atlas changed.");
  const date = exactly("1914-08-02");
  const dispute: Dispute = {
    about: "date",
    verdict: "open",
    reason: "The diary was written later.",
    readings: [{ says: "He left on the 4th.", date: null, place: null, citations }],
  };
  const person: Person = {
    id: "parvus",
    name: "Parvus",
    otherNames: [],
    born: 1867,
    died: 1924,
    role: "Publicist",
    citations,
  };
  const cited = createSourcedItinerary({
    ...atlas,
    segments: [{ ...first, dispute, attestations: [{ date, citations }] }, ...rest],
    places: atlas.places.map((place) => (place.id === "paris" ? { ...place, citations } : place)),
    people: [person],
    works: [{ ...pamphlet, citations }],
  });
  const claims = claimsRestingOn(cited, "diary");
  expect(claims.map(({ kind, role }) => `${kind}: ${role}`)).toEqual([
    "segment: other-reading",
    "segment: attestation",
    "place: account",
    "person: account",
    "work: account",
  ]);
});

it("finds nothing for a work nobody cites", () => {
  expect(claimsRestingOn(itinerary, "another")).toEqual([]);
});
