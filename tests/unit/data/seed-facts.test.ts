/** Facts any life of Trotsky agrees on must be found in the atlas by their date and place. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { distanceInKilometres } from "../../../src/itinerary/distance";
import type { SourcedEvent } from "../../../src/itinerary/event";
import { placeById, positionAt, segmentOfDay, townOf } from "../../../src/itinerary/itinerary";
import type { Position } from "../../../src/itinerary/place";
import { compiledItinerary } from "./compiled-atlas";

const itinerary = compiledItinerary();

interface SeedFact {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly position: Position;
  readonly toleranceInKilometres: number;
  readonly away: boolean;
  readonly keywords: RegExp;
  readonly fact: string;
}

const seedFacts = readFileSync("tests/fixtures/seed-facts.tsv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line): SeedFact => {
    const [id, start, end, place, latitude, longitude, tolerance, away, keywords, fact] =
      line.split("\t");
    return {
      id: id ?? "",
      start: dayFromIso(start ?? ""),
      end: dayFromIso(end ?? ""),
      place: place ?? "",
      position: [Number(longitude), Number(latitude)],
      toleranceInKilometres: Number(tolerance),
      away: away === "1",
      keywords: new RegExp(keywords ?? "", "i"),
      fact: fact ?? "",
    };
  });

/** A place's name and its town's. */
function namesOf(id: string): readonly string[] {
  const place = placeById(itinerary, id);
  return [place.name, townOf(itinerary, place).name];
}

/** All that the atlas says of the days of a fact, near its place. */
function textsOf(fact: SeedFact): string {
  const { segments, events } = itinerary.atlas;
  const near = (event: SourcedEvent) =>
    distanceInKilometres(placeById(itinerary, event.place).position, fact.position) <=
    fact.toleranceInKilometres;
  const lived = segments.filter(({ start, end }) => start < fact.end + 1 && end > fact.start);
  const happened = events.filter(
    (event) => event.start <= fact.end && event.end >= fact.start && near(event),
  );
  const names = lived.flatMap((segment) => (segment.kind === "stay" ? namesOf(segment.place) : []));
  return [
    ...names,
    ...lived.map(({ text }) => text),
    ...happened.flatMap(({ title, text, place }) => [title, text, ...namesOf(place)]),
  ].join("\n");
}

it("reads all 45 facts", () => {
  expect(seedFacts).toHaveLength(45);
});

describe.each(seedFacts)("$id: $fact", (fact) => {
  it(`is found near ${fact.place}`, () => {
    if (fact.away) {
      const there = itinerary.atlas.events.filter(
        (event) =>
          event.away &&
          event.start <= fact.end &&
          event.end >= fact.start &&
          distanceInKilometres(placeById(itinerary, event.place).position, fact.position) <=
            fact.toleranceInKilometres,
      );
      expect(there.length).toBeGreaterThan(0);
      return;
    }
    const days = Array.from(
      { length: fact.end - fact.start + 1 },
      (_, index) => fact.start + index,
    );
    const near = days.filter((day) => {
      const segment = segmentOfDay(itinerary, day);
      const position = positionAt(itinerary, Math.max(segment.start, day));
      return distanceInKilometres(position, fact.position) <= fact.toleranceInKilometres;
    });
    // A long stretch may hold a journey or two; he must be there on nearly all of its days.
    expect(near.length / days.length).toBeGreaterThanOrEqual(days.length > 60 ? 0.75 : 0.5);
  });

  it("is told of in the texts of those days", () => {
    expect(textsOf(fact)).toMatch(fact.keywords);
  });
});
