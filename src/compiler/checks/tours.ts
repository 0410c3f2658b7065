/** Can the tours be read: short, in order, and each step on a day that is part of its journey? */
import { type Day, isoFromDay } from "../../itinerary/day";
import { daysOfSegments, placesOn, type SegmentDays } from "../days-of-segments";
import type { Facts } from "../facts";
import type { FactsById } from "../index-facts";
import { type FieldPath, type Located, problemAt } from "../located";
import type { Problem } from "../problems";
import type { JourneyRecord, TourStepRecord } from "../schema";
import { townIdOf } from "../town";

const LONGEST_TITLE = 60;
const LONGEST_TEXT = 400;

/** Ids of steps are unique within their tour; titles and texts fit on a card. */
export function checkTourWords({ journeys }: Facts): readonly Problem[] {
  return journeys.flatMap((located) =>
    located.record.tour.flatMap((step, index, tour) => [
      ...checkStepId(located, tour, index),
      ...checkLength(located, ["tour", index, "title"], step.title, LONGEST_TITLE),
      ...checkLength(located, ["tour", index, "text"], step.text, LONGEST_TEXT),
    ]),
  );
}

function checkStepId(
  located: Located<JourneyRecord>,
  tour: readonly TourStepRecord[],
  index: number,
): readonly Problem[] {
  const id = tour[index]?.id;
  const first = tour.findIndex((step) => step.id === id);
  if (first === index) return [];
  const line = located.lineOf(["tour", first, "id"]);
  const message = `the tour already has a step "${id}", at line ${line}`;
  return [problemAt(located, ["tour", index, "id"], message, "Give this step an id of its own.")];
}

function checkLength(
  located: Located<unknown>,
  path: FieldPath,
  text: string,
  most: number,
): readonly Problem[] {
  if (text.length <= most) return [];
  const message = `"${path.join(".")}" has ${text.length} characters`;
  return [problemAt(located, path, message, `Shorten it to ${most} or fewer.`)];
}

/**
 * Steps follow one another in time, on days of the journey; he was at a step's place, or in its
 * town, on that day; each companion is named by a segment of the journey.
 */
export function checkTours(facts: Facts, byId: FactsById): readonly Problem[] {
  const days = daysOfSegments(facts);
  return facts.journeys.flatMap((located) => {
    const parts = partsOf(located.record, days, byId);
    // Spans that name no segment are the business of another check.
    if (parts.length === 0) return [];
    return [
      ...checkCompanions(located, parts, byId),
      ...located.record.tour.flatMap((step, index, tour) => {
        const path = ["tour", index];
        const above = tour[index - 1];
        return [
          ...(above && above.date > step.date ? [outOfOrder(located, path, step, above)] : []),
          ...checkStepDay(located, path, step, parts, byId),
        ];
      }),
    ];
  });
}

function partsOf(
  { spans }: JourneyRecord,
  days: readonly SegmentDays[],
  { segmentIndices }: FactsById,
): readonly SegmentDays[] {
  return spans.flatMap(({ first, last }) => {
    const from = segmentIndices.get(first);
    const to = segmentIndices.get(last);
    return from === undefined || to === undefined ? [] : days.slice(from, to + 1);
  });
}

function checkCompanions(
  located: Located<JourneyRecord>,
  parts: readonly SegmentDays[],
  { people }: FactsById,
): readonly Problem[] {
  const named = new Set(parts.flatMap(({ segment }) => segment.people));
  return located.record.companions.flatMap((id, index) => {
    // Someone who is not in people.yaml is the business of another check, as is such a place below.
    if (named.has(id) || !people.has(id)) return [];
    const message = `no segment of the journey names "${id}"`;
    const advice = `Add "${id}" to people: of a segment that tells of it, or leave the companion out.`;
    return problemAt(located, ["companions", index], message, advice);
  });
}

function outOfOrder(
  located: Located<JourneyRecord>,
  path: FieldPath,
  step: TourStepRecord,
  above: TourStepRecord,
): Problem {
  const message = `step "${step.id}" is on ${isoFromDay(step.date)}, before "${above.id}" above it (${isoFromDay(above.date)})`;
  return problemAt(located, [...path, "date"], message, "Put the steps in the order of time.");
}

function checkStepDay(
  located: Located<JourneyRecord>,
  path: FieldPath,
  { id, date, place }: TourStepRecord,
  parts: readonly SegmentDays[],
  byId: FactsById,
): readonly Problem[] {
  const day = isoFromDay(date);
  const ofDay = parts.filter(({ first, last }) => first <= date && date <= last);
  if (ofDay.length === 0) {
    const message = `step "${id}" is on ${day}, which is not a day of the journey`;
    const advice = `Choose a day within its spans: ${spansInWords(parts)}.`;
    return [problemAt(located, [...path, "date"], message, advice)];
  }
  if (place === undefined || !byId.places.has(place)) return [];
  const towns = new Set(
    ofDay.flatMap((part) => placesOn(part, date)).map((at) => townIdOf(at, byId)),
  );
  if (towns.has(townIdOf(place, byId))) return [];
  const message = `step "${id}" is told of ${place}, where the itinerary does not put him on ${day}`;
  const found =
    towns.size === 0 ? "It knows of no place that day" : `That day: ${[...towns].join(", ")}`;
  const advice = `${found}. Change the day or the place, or leave the place out.`;
  return [problemAt(located, [...path, "place"], message, advice)];
}

function spansInWords(parts: readonly SegmentDays[]): string {
  const runs: { first: Day; last: Day }[] = [];
  for (const { first, last } of parts) {
    const run = runs.at(-1);
    if (run && first <= run.last) run.last = last;
    else runs.push({ first, last });
  }
  return runs.map(({ first, last }) => `${isoFromDay(first)} to ${isoFromDay(last)}`).join(", ");
}
