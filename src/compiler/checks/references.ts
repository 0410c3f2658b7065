/** Does every id that is named exist? */
import { citationsIn } from "../citations-in";
import { closestName } from "../closest";
import type { Facts } from "../facts";
import type { FactsById } from "../index-facts";
import { type FieldPath, type Located, problemAt } from "../located";
import type { Problem } from "../problems";

interface Named {
  readonly located: Located<unknown>;
  readonly path: FieldPath;
  readonly what: string;
  readonly id: string;
  readonly known: ReadonlyMap<string, unknown>;
  /** The file the id should be in. */
  readonly home: string;
}

/** Places, people, sources, routes and segments that are named are there. */
export function checkReferences(facts: Facts, byId: FactsById): readonly Problem[] {
  return [...namesIn(facts, byId)].flatMap(({ located, path, what, id, known, home }) => {
    if (known.has(id)) return [];
    const near = closestName(id, known.keys());
    const advice = `${near ? `Did you mean "${near}"? Otherwise add` : "Add"} it to ${home}.`;
    return problemAt(located, path, `the ${what} "${id}" is not in ${home}`, advice);
  });
}

function* namesIn(facts: Facts, byId: FactsById): Generator<Named> {
  const place = { what: "place", known: byId.places, home: "places.geojson" };
  const source = { what: "source", known: byId.sources, home: "sources.json" };
  for (const located of facts.segments) {
    const { record } = located;
    if (record.kind === "stay") yield { located, path: ["place"], id: record.place, ...place };
    if (record.kind !== "leg") continue;
    yield { located, path: ["from"], id: record.from, ...place };
    yield { located, path: ["to"], id: record.to, ...place };
    for (const [index, id] of record.via.entries()) {
      yield { located, path: ["via", index], id, ...place };
    }
    if (record.route !== undefined) {
      const route = { what: "route", known: byId.routes, home: "routes.geojson" };
      yield { located, path: ["route"], id: record.route, ...route };
    }
  }
  for (const located of facts.events) {
    yield { located, path: ["place"], id: located.record.place, ...place };
  }
  for (const located of facts.places) {
    const { within, sources } = located.record.properties;
    if (within !== null) yield { located, path: ["properties", "within"], id: within, ...place };
    for (const [index, { work }] of sources.entries()) {
      yield { located, path: ["properties", "sources", index, "work"], id: work, ...source };
    }
  }
  for (const located of facts.routes) {
    for (const [index, id] of located.record.properties.ends.entries()) {
      yield { located, path: ["properties", "ends", index], id, ...place };
    }
  }
  for (const located of [...facts.segments, ...facts.events, ...facts.people, ...facts.works]) {
    for (const { path, citation } of citationsIn(located.record)) {
      yield { located, path: [...path, "work"], id: citation.work, ...source };
    }
  }
  const person = { what: "person", known: byId.people, home: "people.yaml" };
  for (const located of [...facts.segments, ...facts.events]) {
    for (const [index, id] of located.record.people.entries()) {
      yield { located, path: ["people", index], id, ...person };
    }
    for (const [index, reading] of (located.record.dispute?.readings ?? []).entries()) {
      if (reading.place === undefined) continue;
      const path = ["dispute", "readings", index, "place"];
      yield { located, path, id: reading.place, ...place };
    }
  }
  for (const located of facts.works) {
    const { written, people, source: itself } = located.record;
    for (const [index, id] of people.entries()) {
      yield { located, path: ["people", index], id, ...person };
    }
    for (const [index, id] of (written?.places ?? []).entries()) {
      yield { located, path: ["written", "places", index], id, ...place };
    }
    if (itself !== undefined) yield { located, path: ["source"], id: itself, ...source };
  }
  const segment = { what: "segment", known: byId.segmentIndices, home: "the itinerary" };
  for (const located of facts.journeys) {
    for (const [index, { first, last }] of located.record.spans.entries()) {
      yield { located, path: ["spans", index, "first"], id: first, ...segment };
      yield { located, path: ["spans", index, "last"], id: last, ...segment };
    }
    for (const [index, id] of located.record.companions.entries()) {
      yield { located, path: ["companions", index], id, ...person };
    }
    for (const [index, { place: id }] of located.record.tour.entries()) {
      if (id !== undefined) yield { located, path: ["tour", index, "place"], id, ...place };
    }
  }
}
