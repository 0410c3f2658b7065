/** Does every record list the people its text names? */
import type { Facts } from "../facts";
import { type Located, problemAt } from "../located";
import type { Problem } from "../problems";
import type { PersonRecord } from "../schema";

/**
 * A text that bears one of a person's `mentions` lists that person under `people`. Of a record that
 * lists someone unknown only that is said, by the check of the references.
 */
export function checkPeople({ segments, events, works, people }: Facts): readonly Problem[] {
  const known = people.flatMap(({ record }) =>
    record.mentions.map((mention) => ({ person: record, pattern: patternOf(mention) })),
  );
  const ids = new Set(people.map(({ record }) => record.id));
  const resolved = <Item extends Located<{ readonly people: readonly string[] }>>(item: Item) =>
    item.record.people.every((id) => ids.has(id));
  return [
    ...segments.filter(resolved).flatMap((located) => missing(located, located.record.text, known)),
    ...works.filter(resolved).flatMap((located) => missing(located, located.record.text, known)),
    ...events
      .filter(resolved)
      .flatMap((located) =>
        missing(located, `${located.record.title}. ${located.record.text}`, known),
      ),
  ];
}

interface Mention {
  readonly person: PersonRecord;
  readonly pattern: RegExp;
}

function missing(
  located: Located<{ readonly people: readonly string[] }>,
  text: string,
  known: readonly Mention[],
): readonly Problem[] {
  const listed = new Set(located.record.people);
  const named = new Map(
    known
      .filter(({ person, pattern }) => !listed.has(person.id) && pattern.test(text))
      .map(({ person }) => [person.id, person]),
  );
  return [...named.values()].map(({ id, name }) =>
    problemAt(
      located,
      ["people"],
      `the text names ${name}, whom people: does not list`,
      `Add "${id}" to people:, or reword the text if it means someone else.`,
    ),
  );
}

/** The mention as a whole word; a possessive may follow. */
function patternOf(mention: string): RegExp {
  const escaped = mention.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u");
}
