/** The page of the benchmark: `?contender=atlas&legs=300` mounts one, and gives it to measure. */
import "leaflet/dist/leaflet.css";
import { createItinerary } from "../../../src/itinerary/itinerary";
import { syntheticLife } from "../synthetic-life";
import { atlas } from "./atlas";
import type { Contender } from "./contender";
import { leafletTimeline } from "./leaflet-timeline";
import { reactLeaflet } from "./react-leaflet";
import { timeDimension } from "./timedimension";

/** What the measuring itself costs. */
const nothing: Contender = { mount() {}, show() {} };

const CONTENDERS: Readonly<Record<string, () => Contender>> = {
  nothing: () => nothing,
  atlas: () => atlas,
  "timeline-svg": () => leafletTimeline(false),
  "timeline-canvas": () => leafletTimeline(true),
  timedimension: () => timeDimension(true),
  "react-leaflet": () => reactLeaflet(true),
};

/** What the measuring side calls. */
export interface Bench {
  /** Shows the life up to a leg; answers the milliseconds until that was presented. */
  mount(leg: number): Promise<number>;
  /** Shows the trail up to each of these legs, one after the other; milliseconds of each. */
  walk(legs: readonly number[]): Promise<number[]>;
}

const question = new URLSearchParams(window.location.search);
const create = CONTENDERS[question.get("contender") ?? ""];
if (!create) throw new Error(`There is no contender "${question.get("contender")}".`);
const contender = create();
const life = syntheticLife(Number(question.get("legs")));
const itinerary = createItinerary(life);
const momentOf = (leg: number): number => life.segments[leg]?.start ?? life.death;

/** Milliseconds of rest before a step, so that none waits for the frame of the one before it. */
const REST = 40;

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST));
}

/** The second frame begins when the first has been handed over to be shown. */
async function presented(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  await contender.painted?.();
}

const bench: Bench = {
  async mount(leg) {
    const start = performance.now();
    const element = document.querySelector<HTMLElement>("#map");
    if (!element) throw new Error("The page has no room for a map.");
    await contender.mount(element, itinerary, momentOf(leg));
    await presented();
    return performance.now() - start;
  },
  async walk(legs) {
    const times: number[] = [];
    for (const leg of legs) {
      await rest();
      const start = performance.now();
      contender.show(momentOf(leg));
      await presented();
      times.push(performance.now() - start);
    }
    return times;
  },
};

Object.assign(window, { bench });
