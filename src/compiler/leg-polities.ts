/** The polities that a leg runs through, from samples along its line. */
import type { Day, Moment } from "../itinerary/day";
import type { Position } from "../itinerary/place";
import { type PolityPassed, polityOfDay } from "../itinerary/polity";
import { measureRoute, pointAlongRoute } from "../itinerary/route";
import type { PolityMap } from "./polity-map";

/** Kilometres between two samples, and how many there are at most. */
const STEP = 8;
const MOST_SAMPLES = 120;
/** A stretch of sea or of another land shorter than this, in kilometres, is the coarseness of the map. */
const LEAST_STRETCH = 25;

/** The polities of a line travelled from one moment to another, each from a share of the way on. */
export function politiesAlong(
  map: PolityMap,
  line: readonly Position[],
  start: Moment,
  end: Moment,
): readonly PolityPassed[] {
  const route = measureRoute(line);
  const count = Math.max(2, Math.min(MOST_SAMPLES, Math.ceil(route.kilometres / STEP)));
  const samples = Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    const day: Day = Math.floor(start + (end - start) * share);
    const { position } = pointAlongRoute(route, share);
    // The two ends are places on land; between them, what is not land is the sea.
    const atEnd = index === 0 || index === count;
    const spans = atEnd ? map.spansAt(position) : map.spansOn(position, day);
    return { share, polity: polityOfDay(spans, day)?.polity ?? null };
  });
  return withoutSlivers(changesOf(samples), route.kilometres);
}

function changesOf(samples: readonly PolityPassed[]): readonly PolityPassed[] {
  return samples.filter(
    ({ polity }, index) => index === 0 || polity !== samples[index - 1]?.polity,
  );
}

/** Takes short stretches between two of one polity for that polity. */
function withoutSlivers(
  passed: readonly PolityPassed[],
  kilometres: number,
): readonly PolityPassed[] {
  const kept = passed.filter(({ share }, index) => {
    const next = passed[index + 1];
    const length = ((next?.share ?? 1) - share) * kilometres;
    const between = index > 0 && next && passed[index - 1]?.polity === next.polity;
    return !(between && length < LEAST_STRETCH);
  });
  return changesOf(kept);
}
