/** Were his works written in his life, where he was then? */
import { isoFromDay } from "../../itinerary/day";
import { daysOfEvent } from "../dates";
import { daysOfSegments, placesOn, type SegmentDays } from "../days-of-segments";
import type { Facts } from "../facts";
import type { FactsById } from "../index-facts";
import { BIRTH, DEATH } from "../life";
import { type Located, problemAt } from "../located";
import type { Problem } from "../problems";
import type { WorkRecord } from "../schema";
import { townIdOf } from "../town";

type Written = NonNullable<WorkRecord["written"]>;

/**
 * Writing ends no earlier than it began, lies within the life, and began before the work came out;
 * at each place of it the itinerary or an event puts him, there or at a house in it, on some day of
 * the writing.
 */
export function checkWorks(facts: Facts, byId: FactsById): readonly Problem[] {
  const days = daysOfSegments(facts);
  return facts.works.flatMap((located) => {
    const { written, published } = located.record;
    if (written === null) return [];
    const { start, end = start } = written;
    if (end.latest < start.earliest) {
      const message = `the writing ends (${end.edtf}) before it begins (${start.edtf})`;
      const advice = "Exchange the two dates, or correct one.";
      return [problemAt(located, ["written", "end"], message, advice)];
    }
    if (start.earliest < BIRTH || end.earliest > DEATH) {
      const message = `the writing (${start.edtf} to ${end.edtf}) lies outside his life`;
      const advice = `Correct the dates: he lived from ${isoFromDay(BIRTH)} to ${isoFromDay(DEATH)}.`;
      return [problemAt(located, ["written", "start"], message, advice)];
    }
    if (published !== null && published.date.latest < start.earliest) {
      const message = `it came out (${published.date.edtf}) before it was written (${start.edtf})`;
      return [problemAt(located, ["published", "date"], message, "Correct one of the dates.")];
    }
    return checkPlaces(located, written, { days, events: facts.events }, byId);
  });
}

function checkPlaces(
  located: Located<WorkRecord>,
  { start, end = start, places }: Written,
  { days, events }: { readonly days: readonly SegmentDays[] } & Pick<Facts, "events">,
  byId: FactsById,
): readonly Problem[] {
  const during = days.filter(({ first, last }) => first <= end.latest && start.earliest <= last);
  const reached = new Set(
    during.flatMap((part) => [
      ...placesOn(part, Math.max(part.first, start.earliest)),
      ...placesOn(part, Math.min(part.last, end.latest)),
    ]),
  );
  for (const { record } of events) {
    const { start: first, end: last } = daysOfEvent(record);
    if (!record.away && first <= end.latest && start.earliest <= last) reached.add(record.place);
  }
  const known = new Set([...reached].flatMap((id) => [id, townIdOf(id, byId)]));
  return (places ?? []).flatMap((id, index) => {
    // A place that is not in places.geojson is the business of another check.
    if (known.has(id) || !byId.places.has(id)) return [];
    const message = `it was written at "${id}", where the itinerary does not put him from ${isoFromDay(start.earliest)} to ${isoFromDay(end.latest)}`;
    const advice = `In that time he was at: ${[...reached].slice(0, 8).join(", ")}. Change the dates or the place, or write unknown.`;
    return [problemAt(located, ["written", "places", index], message, advice)];
  });
}
