/** Do the polities, their names, sources and map agree? */
import { closestName } from "../closest";
import { daysOfToponym } from "../dates";
import type { Facts } from "../facts";
import type { FactsById } from "../index-facts";
import { problemAt } from "../located";
import type { PolityRecord } from "../polity-schema";
import type { Problem } from "../problems";

type Name = PolityRecord["names"][number];

/** Ids are unique, and one name at a time is in use in each language. */
export function checkPolities({ polities }: Facts): readonly Problem[] {
  return polities.polities.flatMap((located, index, all) => {
    const { id, names } = located.record;
    const again = all.slice(0, index).some(({ record }) => record.id === id);
    const twice = again
      ? [problemAt(located, ["id"], `the id "${id}" is used twice`, "Keep one of the two.")]
      : [];
    const overlaps = names.flatMap((name, at) => {
      const other = names.slice(0, at).find((earlier) => overlap(earlier, name));
      if (!other) return [];
      const message = `the names "${other.name}" and "${name.name}" (${name.language}) are in use at the same time`;
      const advice = "Let one end (to) on the day the other begins (from).";
      return [problemAt(located, ["names", at], message, advice)];
    });
    return [...twice, ...overlaps];
  });
}

/** Every polity that is drawn or ruled on is in the list, and every source it cites is kept. */
export function checkPolityReferences({ polities }: Facts, byId: FactsById): readonly Problem[] {
  const ids = new Set(polities.polities.map(({ record }) => record.id));
  const unlisted = (id: string) => {
    const near = closestName(id, ids);
    return {
      message: `the polity "${id}" is not in polities.yaml`,
      advice: `${near ? `Did you mean "${near}"? Otherwise add` : "Add"} it to polities.yaml.`,
    };
  };
  const unkept = (id: string) => {
    const near = closestName(id, byId.sources.keys());
    return {
      message: `the source "${id}" is not in sources.json`,
      advice: `${near ? `Did you mean "${near}"? Otherwise add` : "Add"} it to sources.json.`,
    };
  };
  const ruled = new Set(polities.mentions.map(({ record }) => record.id));
  return [
    ...polities.drawn
      .filter((id) => !ids.has(id) && !ruled.has(id))
      .map((id) => ({ file: polities.mapFile, line: 1, id: null, ...unlisted(id) })),
    ...polities.mentions
      .filter(({ record: { kind, id } }, index, all) => {
        const first = all.findIndex(({ record }) => record.kind === kind && record.id === id);
        return first === index && !(kind === "polity" ? ids.has(id) : byId.sources.has(id));
      })
      .map((located) => {
        const { kind, id } = located.record;
        const { message, advice } = kind === "polity" ? unlisted(id) : unkept(id);
        return problemAt(located, [], message, advice);
      }),
    ...polities.polities.flatMap((located) =>
      located.record.sources.flatMap(({ source }, index) => {
        if (byId.sources.has(source)) return [];
        const { message, advice } = unkept(source);
        return [problemAt(located, ["sources", index, "source"], message, advice)];
      }),
    ),
  ];
}

function overlap(one: Name, other: Name): boolean {
  if (one.language !== other.language) return false;
  const [a, b] = [daysOfToponym(one), daysOfToponym(other)];
  return (
    (a.from === null || b.to === null || a.from < b.to) &&
    (b.from === null || a.to === null || b.from < a.to)
  );
}
