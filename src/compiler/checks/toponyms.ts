/** Does a place bear one name at a time in each language? */
import { daysOfToponym } from "../dates";
import type { Facts } from "../facts";
import { problemAt } from "../located";
import type { Problem } from "../problems";
import type { ToponymRecord } from "../schema";

/** The years of a place's names in one language do not overlap, and none ends before it begins. */
export function checkToponyms({ places }: Facts): readonly Problem[] {
  return places.flatMap((located) => {
    const { names } = located.record.properties;
    return names.flatMap((toponym, index) => {
      const path = ["properties", "names", index];
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
