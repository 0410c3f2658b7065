/** The journeys and tours of the real facts. */
import { describe, expect, it } from "vitest";
import { isoFromDay } from "../../../src/itinerary/day";
import { placeById, segmentsOfDay, townOf } from "../../../src/itinerary/itinerary";
import type { SourcedJourney } from "../../../src/itinerary/journey";
import { segmentsOfJourney, summarizeJourney } from "../../../src/itinerary/journey-summary";
import { compiledItinerary } from "./compiled-atlas";

const itinerary = compiledItinerary();
const { journeys } = itinerary.atlas;

function journey(id: string): SourcedJourney {
  const found = journeys.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no journey "${id}".`);
  return found;
}

/** Each journey that the atlas promises, with people known to have travelled with him on it. */
const PROMISED: readonly (readonly [id: string, companions: readonly string[]])[] = [
  ["exile-route", ["natalia-sedova", "lev-sedov"]],
  ["childhood-and-odessa", ["david-bronstein"]],
  ["to-siberia", ["aleksandra-sokolovskaya"]],
  ["escape-1902", []],
  ["emigre-lectures", ["dmitri-ulyanov"]],
  ["return-1905", ["natalia-sedova"]],
  ["escape-1907", ["nikifor-driver", "natalia-sedova"]],
  ["vienna-and-balkans", ["natalia-sedova", "christian-rakovsky"]],
  ["balkan-wars", ["christian-rakovsky"]],
  ["expelled-across-europe", ["natalia-sedova", "lev-sedov", "sergei-sedov"]],
  ["new-york-and-home", ["natalia-sedova", "lev-sedov", "sergei-sedov"]],
  ["brest-litovsk", []],
  ["armoured-train", []],
  ["alma-ata", ["natalia-sedova", "lev-sedov"]],
  ["turkey", ["natalia-sedova", "lev-sedov"]],
  ["copenhagen", ["natalia-sedova"]],
  ["france", ["natalia-sedova", "raymond-molinier"]],
  ["norway", ["natalia-sedova", "konrad-knudsen"]],
  ["tanker-to-mexico", ["natalia-sedova"]],
  ["mexico", ["natalia-sedova", "diego-rivera", "andre-breton"]],
  ["whole-life", ["natalia-sedova"]],
];

describe.each(PROMISED)("the journey %s", (id, companions) => {
  it("has a summary, companions where they are known, and a tour", () => {
    const { summary, companions: named, tour } = journey(id);
    expect(summary.length).toBeGreaterThan(80);
    expect(named).toEqual(expect.arrayContaining([...companions]));
    expect(tour.length).toBeGreaterThanOrEqual(5);
    expect(tour.length).toBeLessThanOrEqual(id === "whole-life" ? 30 : 12);
  });

  it("has distance, days, states and stops", () => {
    const summary = summarizeJourney(itinerary, journey(id));
    expect(summary.kilometres).toBeGreaterThan(0);
    expect(summary.days).toBeGreaterThan(0);
    expect(summary.polities.length).toBeGreaterThan(0);
    expect(summary.stops.length).toBeGreaterThan(0);
    const byMode = [...summary.kilometresByMode.values()].reduce((sum, km) => sum + km, 0);
    expect(byMode).toBeCloseTo(summary.kilometres, 6);
  });
});

it("no journey is there that the list above does not name", () => {
  expect(journeys.map(({ id }) => id).sort()).toEqual(PROMISED.map(([id]) => id).sort());
});

it("the whole life runs from the first day to the last", () => {
  const { birth, death, segments } = itinerary.atlas;
  const whole = journey("whole-life");
  expect(segmentsOfJourney(itinerary, whole)).toEqual(segments);
  expect(whole.tour[0]?.day).toBe(birth);
  expect(whole.tour.at(-1)?.day).toBe(death);
  expect(whole.tour.length).toBeGreaterThanOrEqual(20);
});

describe("every step of every tour", () => {
  const steps = journeys.flatMap(({ id, tour }) => tour.map((step) => ({ journey: id, step })));
  const sayOf = ({ journey: id, step }: (typeof steps)[number]) =>
    `${id}, ${step.id}, ${isoFromDay(step.day)}`;

  it("is on a day on which the atlas puts him in the town of the step's place", () => {
    for (const each of steps) {
      const { day, place } = each.step;
      if (place === null) continue;
      const town = (at: string) => townOf(itinerary, placeById(itinerary, at)).id;
      const towns = segmentsOfDay(itinerary, day).flatMap((segment) => {
        if (segment.kind === "stay") return [town(segment.place)];
        return segment.kind === "leg" ? [segment.from, ...segment.via, segment.to].map(town) : [];
      });
      expect(towns, sayOf(each)).toContain(town(place));
    }
  });

  it("has a text that can be read at one look", () => {
    for (const each of steps) {
      expect(each.step.text.length, sayOf(each)).toBeGreaterThanOrEqual(100);
      expect(each.step.text.length, sayOf(each)).toBeLessThanOrEqual(330);
    }
  });
});
