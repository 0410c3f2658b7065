/** Is anything kept that nothing uses? */
import { citationsIn } from "../citations-in";
import type { Facts } from "../facts";
import { problemAt } from "../located";
import type { Problem } from "../problems";

/** Every source is cited, every person told of; every place is on the itinerary, in an event, or holds one that is. */
export function checkUnused(facts: Facts): readonly Problem[] {
  const cited = new Set<string>();
  const visited = new Set<string>();
  const told = new Set<string>();
  for (const { record } of [...facts.segments, ...facts.events]) {
    for (const { citation } of citationsIn(record)) cited.add(citation.work);
    for (const person of record.people) told.add(person);
    if ("place" in record) visited.add(record.place);
    if ("via" in record) for (const id of [record.from, ...record.via, record.to]) visited.add(id);
  }
  for (const { record } of facts.places) {
    for (const { work } of record.properties.sources) cited.add(work);
    if (record.properties.within !== null) visited.add(record.properties.within);
  }
  for (const { record } of facts.works) {
    for (const { work } of record.sources) cited.add(work);
    if (record.source !== undefined) cited.add(record.source);
    for (const person of record.people) told.add(person);
  }
  for (const { record } of facts.people) for (const { work } of record.sources) cited.add(work);
  for (const { record } of facts.polities.polities) {
    for (const { source } of record.sources) cited.add(source);
  }
  for (const { record } of facts.polities.mentions) {
    if (record.kind === "source") cited.add(record.id);
  }
  for (const { record } of facts.routes) for (const id of record.properties.ends) visited.add(id);
  return [
    ...facts.sources
      .filter(({ record }) => !cited.has(record.id))
      .map((located) => {
        const advice = "Cite it where it is used, or remove it.";
        return problemAt(located, ["id"], `no record cites the source "${located.id}"`, advice);
      }),
    ...facts.people
      .filter(({ record }) => !told.has(record.id))
      .map((located) => {
        const advice = "Name the person under people: where the text tells of them, or remove it.";
        return problemAt(located, ["id"], `no record tells of the person "${located.id}"`, advice);
      }),
    ...facts.places
      .filter(({ record }) => !visited.has(record.id))
      .map((located) => {
        const advice = "Name it in a stay, a leg or an event, or remove it.";
        return problemAt(located, ["id"], `no record names the place "${located.id}"`, advice);
      }),
  ];
}
