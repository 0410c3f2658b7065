/** The facts by id. */
import type { Facts } from "./facts";
import type { Located } from "./located";
import type { PersonRecord, PlaceRecord, RouteRecord, SourceRecord } from "./schema";

/** Facts by id; of an id used twice, the first. */
export interface FactsById {
  readonly places: ReadonlyMap<string, Located<PlaceRecord>>;
  readonly routes: ReadonlyMap<string, Located<RouteRecord>>;
  readonly people: ReadonlyMap<string, Located<PersonRecord>>;
  readonly sources: ReadonlyMap<string, Located<SourceRecord>>;
  /** Position in the itinerary, from 0. */
  readonly segmentIndices: ReadonlyMap<string, number>;
}

/** Indexes the facts. */
export function indexFacts(facts: Facts): FactsById {
  return {
    places: byId(facts.places),
    routes: byId(facts.routes),
    people: byId(facts.people),
    sources: byId(facts.sources),
    segmentIndices: new Map(facts.segments.map(({ record }, index) => [record.id, index])),
  };
}

function byId<Item extends { readonly id: string }>(
  list: readonly Located<Item>[],
): ReadonlyMap<string, Located<Item>> {
  return new Map(list.toReversed().map((located) => [located.record.id, located]));
}
