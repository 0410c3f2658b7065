/** Does a place bear one name at a time in each language? */
import { daysOfToponym } from "../dates";
import type { Facts } from "../facts";
import { type FieldPath, type Located, problemAt } from "../located";
import type { Problem } from "../problems";
import type { ToponymRecord } from "../schema";

/** The years of a place's or a polity's names in one language do not overlap, and none ends before it begins. */
export function checkToponyms({ places, polities }: Facts): readonly Problem[] {
  return [
    ...places.flatMap((located) =>
      problemsOfNames(located, located.record.properties.names, ["properties", "names"]),
    ),
    ...polities.flatMap((located) => problemsOfNames(located, located.record.names, ["names"])),
  ];
}

function problemsOfNames(
  located: Located<unknown>,
  names: readonly ToponymRecord[],
  pathOfNames: FieldPath,
): readonly Problem[] {
  return names.flatMap((toponym, index) => {
    const path = [...pathOfNames, index];
    if (firstDay(toponym) >= endDay(toponym)) {
      const message = `the name "${toponym.name}" goes out of use before it comes in`;
      return problemAt(located, path, message, "Correct its from or its to.");
    }
    const other = names
      .slice(0, index)
      .find((earlier) => earlier.language === toponym.language && overlap(earlier, toponym));
    if (!other) return [];
    return problemAt(
      located,
      path,
      `the names "${other.name}" and "${toponym.name}" (${toponym.language}) are in use at the same time`,
      "Let one end (to) on the day the other begins (from), or drop the one not used for him.",
    );
  });
}

function firstDay(toponym: ToponymRecord): number {
  return daysOfToponym(toponym).from ?? Number.NEGATIVE_INFINITY;
}

function endDay(toponym: ToponymRecord): number {
  return daysOfToponym(toponym).to ?? Number.POSITIVE_INFINITY;
}

function overlap(one: ToponymRecord, other: ToponymRecord): boolean {
  return firstDay(one) < endDay(other) && firstDay(other) < endDay(one);
}
