/** What a journey adds up to: distance, days, countries, polities, borders, modes and stops. */
import { bordersCrossed, politiesPassed } from "./border-crossings";
import { dayOfMoment } from "./day";
import { type Itinerary, placeById } from "./itinerary";
import type { Journey, JourneySpan } from "./journey";
import type { PolityEntry } from "./polity";
import type { Leg, Mode, Segment, Stay } from "./segment";

/** A journey in figures. */
export interface JourneySummary {
  readonly kilometres: number;
  readonly kilometresByMode: ReadonlyMap<Mode, number>;
  /** Days from the first to the last of each span, both counted. */
  readonly days: number;
  /** Countries of today that its stops and halts lie in, in order of first arrival. */
  readonly countries: readonly string[];
  /** The polities of its day that it passed, in order of first entry. */
  readonly polities: readonly PolityEntry[];
  /** How often it passed from one polity into another; a change of rule where he stayed is none. */
  readonly bordersCrossed: number;
  readonly legs: readonly Leg[];
  /** Where it halts, in order. Stays that follow one another in one town are one stop. */
  readonly stops: readonly JourneyStop[];
}

/** A halt of a journey. */
export interface JourneyStop {
  /** The town or open place of the halt. */
  readonly place: string;
  readonly stays: readonly Stay[];
  /** The leg by which he came; null at the start. */
  readonly arrival: Leg | null;
}

/** The segments of a journey, in order. */
export function segmentsOfJourney(itinerary: Itinerary, journey: Journey): readonly Segment[] {
  return journey.spans.flatMap((span) => segmentsOfSpan(itinerary, span));
}

function segmentsOfSpan(itinerary: Itinerary, { first, last }: JourneySpan): readonly Segment[] {
  return itinerary.atlas.segments.slice(first, last + 1);
}

/** Adds a journey up. */
export function summarizeJourney(itinerary: Itinerary, journey: Journey): JourneySummary {
  const segments = segmentsOfJourney(itinerary, journey);
  const legs = segments.filter((segment): segment is Leg => segment.kind === "leg");
  const kilometresByMode = new Map<Mode, number>();
  for (const leg of legs) {
    kilometresByMode.set(leg.mode, (kilometresByMode.get(leg.mode) ?? 0) + leg.kilometres);
  }
  const countries = new Set<string>();
  for (const segment of segments) {
    const ids = segment.kind === "stay" ? [segment.place] : [segment.from, segment.to];
    for (const id of ids) countries.add(placeById(itinerary, id).country);
  }
  return {
    kilometres: legs.reduce((sum, leg) => sum + leg.kilometres, 0),
    kilometresByMode,
    days: journey.spans.reduce((sum, span) => sum + daysOfSpan(itinerary, span), 0),
    countries: [...countries],
    polities: politiesPassed(itinerary, segments),
    bordersCrossed: journey.spans.reduce(
      (sum, span) => sum + bordersCrossed(itinerary, segmentsOfSpan(itinerary, span)),
      0,
    ),
    legs,
    stops: stopsOf(itinerary, segments),
  };
}

function daysOfSpan(itinerary: Itinerary, { first, last }: JourneySpan): number {
  const { segments } = itinerary.atlas;
  const start = dayOfMoment((segments[first] as Segment).start);
  const end = Math.ceil((segments[last] as Segment).end);
  return end - start;
}

function stopsOf(itinerary: Itinerary, segments: readonly Segment[]): readonly JourneyStop[] {
  const stops: { place: string; stays: Stay[]; arrival: Leg | null }[] = [];
  let arrival: Leg | null = null;
  for (const segment of segments) {
    if (segment.kind === "leg") arrival = segment;
    if (segment.kind !== "stay") continue;
    const place = placeById(itinerary, segment.place);
    const town = place.within ?? place.id;
    const previous = stops.at(-1);
    if (previous?.place === town) previous.stays.push(segment);
    else stops.push({ place: town, stays: [segment], arrival });
  }
  return stops;
}
