/** Does every place of the life belong to a polity while he is there? */
import { type Day, isoFromDay } from "../../itinerary/day";
import { middleDay } from "../../itinerary/edtf";
import type { Position } from "../../itinerary/place";
import { type PolitySpan, polityOfSpans } from "../../itinerary/polity";
import { spansAt } from "../borders";
import type { Facts } from "../facts";
import type { FactsById } from "../index-facts";
import { DEATH } from "../life";
import { problemAt } from "../located";
import type { Problem } from "../problems";

/** On every day of a stay its place lies in a polity. One problem for a place, with the first day. */
export function checkPolityCover(
  { polities, segments }: Facts,
  { places }: FactsById,
): readonly Problem[] {
  if (polities.borders.length === 0) return [];
  const spans = new Map<string, readonly PolitySpan[]>();
  const spansOf = (id: string, position: Position) => {
    const known = spans.get(id) ?? spansAt(polities.borders, position);
    spans.set(id, known);
    return known;
  };
  const bare = new Set<string>();
  return segments.flatMap((located, index) => {
    const { record } = located;
    const place = record.kind === "stay" ? places.get(record.place) : undefined;
    if (!place || bare.has(place.record.id)) return [];
    const next = segments[index + 1];
    const first = middleDay(record.start);
    const last = next ? middleDay(next.record.start) : DEATH;
    const { id, geometry } = place.record;
    const day = firstBareDay(spansOf(id, geometry.coordinates), first, last);
    if (day === null) return [];
    bare.add(id);
    const message = `the place "${id}" belongs to no polity on ${isoFromDay(day)}`;
    const advice = "Draw who held it in geo/polities/rules and run npm run polities.";
    return [problemAt(located, ["place"], message, advice)];
  });
}

/** The first day from `first` to `last` that no span holds; spans are in order of time. */
function firstBareDay(spans: readonly PolitySpan[], first: Day, last: Day): Day | null {
  const ends = spans.flatMap(({ to }) => (to !== null && to > first && to <= last ? [to] : []));
  return [first, ...ends].find((day) => polityOfSpans(spans, day) === null) ?? null;
}
