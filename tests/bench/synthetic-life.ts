/** Made-up lives for the benchmark: the same seed always gives the same life. */
import type { Atlas } from "../../src/itinerary/atlas";
import { dayFromIso } from "../../src/itinerary/day";
import { lengthInKilometres } from "../../src/itinerary/distance";
import type { Position } from "../../src/itinerary/place";
import type { Mode, SourcedLeg } from "../../src/itinerary/segment";

/** First and last day of every life, the made-up ones and his. */
export const BIRTH = dayFromIso("1879-11-07");
export const DEATH = dayFromIso("1940-08-21");
/** West, south, east and north of the part of the world he wanders in, in degrees. */
const WORLD = [-10, 36, 90, 66] as const;
const VERTICES = 16;
const TOWNS = 40;
const MODES: readonly Mode[] = ["rail", "rail", "rail", "ship", "sleigh", "car"];

/** Numbers from 0 to 1 that look random, and are the same for one seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A life of so many legs, one after the other without a stay, each a curved line of 16 vertices from
 * one of forty towns of Europe and Asia, or somewhere near it, to another.
 */
export function syntheticLife(legCount: number, seed = 1879): Atlas {
  const random = randomNumbers(seed);
  const span = DEATH + 1 - BIRTH;
  const startOf = (index: number): number => BIRTH + (span * index) / legCount;
  const towns = Array.from({ length: TOWNS }, () => somewhere(random));
  let from = towns[0] as Position;
  const segments = Array.from({ length: legCount }, (_, index): SourcedLeg => {
    const to = nearTo(towns[Math.floor(random() * TOWNS)] as Position, random);
    const line = curvedLine(from, to, random);
    from = to;
    return {
      id: `leg-${index}`,
      index,
      kind: "leg",
      chapter: "life",
      start: startOf(index),
      end: index === legCount - 1 ? DEATH + 1 : startOf(index + 1),
      startDate: { edtf: "..", earliest: BIRTH, latest: DEATH },
      endDate: { edtf: "..", earliest: BIRTH, latest: DEATH },
      from: "somewhere",
      to: "somewhere",
      via: [],
      mode: MODES[Math.floor(random() * MODES.length)] as Mode,
      vehicle: null,
      guarded: false,
      line,
      kilometres: lengthInKilometres(line),
      routeBasis: "drawn",
      polities: [],
      certainty: "documented",
      support: "stated",
      doubt: null,
      dispute: null,
      citations: [],
      people: [],
      text: "",
    };
  });
  return {
    birth: BIRTH,
    death: DEATH,
    places: [],
    segments,
    events: [],
    journeys: [],
    chapters: [],
    people: [],
    polities: [],
    borderDays: [],
    sources: [],
    works: [],
  };
}

function somewhere(random: () => number): Position {
  const [west, south, east, north] = WORLD;
  return [west + (east - west) * random(), south + (north - south) * random()];
}

/** Up to half a degree away, so that no two legs are quite the same. */
function nearTo([longitude, latitude]: Position, random: () => number): Position {
  return [longitude + random() - 0.5, latitude + random() - 0.5];
}

function curvedLine(from: Position, to: Position, random: () => number): readonly Position[] {
  const bend = 0.3 * (random() - 0.5);
  const [across, up] = [to[0] - from[0], to[1] - from[1]];
  return Array.from({ length: VERTICES }, (_, index): Position => {
    if (index === VERTICES - 1) return to;
    const share = index / (VERTICES - 1);
    const aside = Math.sin(Math.PI * share) * bend;
    return [from[0] + across * share - up * aside, from[1] + up * share + across * aside];
  });
}
