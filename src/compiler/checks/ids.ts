/** Is every id given once? */
import type { Facts } from "../facts";
import { type Located, problemAt } from "../located";
import type { Problem } from "../problems";

/** Ids are unique among places, people, sources, works, routes, journeys, chapters, and segments with events. */
export function checkIds(facts: Facts): readonly Problem[] {
  const lists: readonly (readonly Located<unknown>[])[] = [
    facts.places,
    facts.people,
    facts.sources,
    facts.works,
    facts.routes,
    facts.journeys,
    facts.chapters,
    [...facts.segments, ...facts.events],
  ];
  return lists.flatMap(checkList);
}

function checkList(list: readonly Located<unknown>[]): readonly Problem[] {
  const seen = new Map<string, Located<unknown>>();
  return list.flatMap((located) => {
    if (located.id === null) return [];
    const first = seen.get(located.id);
    if (!first) {
      seen.set(located.id, located);
      return [];
    }
    const where = `${first.file}:${first.lineOf(["id"])}`;
    return problemAt(
      located,
      ["id"],
      `the id "${located.id}" is already used at ${where}`,
      "Give this record an id of its own; ids are never used again.",
    );
  });
}
