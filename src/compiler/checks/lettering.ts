/** Does the lettering of polities agree with who they are, what they were called and what they held? */
import { type Day, isoFromDay } from "../../itinerary/day";
import { type Borders, tiledSpans } from "../borders";
import { closestName } from "../closest";
import { daysOfLettering } from "../compile-lettering";
import { daysOfToponym } from "../dates";
import type { Facts } from "../facts";
import { BIRTH, DEATH } from "../life";
import { type Located, problemAt } from "../located";
import type { LetteringRecord, PolityRecord } from "../polity-schema";
import type { Problem } from "../problems";

/** Days of the life: the first, and the first that no longer counts. */
interface Days {
  readonly first: Day;
  readonly end: Day;
}

/**
 * Every name on the map is of a listed polity, on days on which the map of borders has it, never
 * one the polity bore at another time only, and stands once at each zoom.
 */
export function checkLettering({ polities }: Facts): readonly Problem[] {
  const byId = new Map(polities.polities.map(({ record }) => [record.id, record]));
  return polities.lettering.flatMap((located, index, all) => {
    const { record } = located;
    const { first, end } = daysOf(record);
    if (first >= end) {
      const message = `the name "${record.en}" ends before it begins, or outside the life`;
      return [problemAt(located, ["to"], message, "Correct its from or its to.")];
    }
    const polity = byId.get(record.polity);
    if (!polity) return [unlisted(located, byId.keys())];
    return [
      ...offTheMap(located, polities.borders),
      ...outOfUse(located, polity),
      ...letteredTwice(located, all.slice(0, index)),
    ];
  });
}

function unlisted(located: Located<LetteringRecord>, ids: Iterable<string>): Problem {
  const { polity } = located.record;
  const near = closestName(polity, ids);
  const message = `the polity "${polity}" is not in polities.yaml`;
  const advice = `${near ? `Did you mean "${near}"? Otherwise add` : "Add"} it to polities.yaml.`;
  return problemAt(located, ["polity"], message, advice);
}

/** The first days on which a polity is lettered without being drawn. */
function offTheMap(located: Located<LetteringRecord>, borders: Borders): readonly Problem[] {
  const { record } = located;
  const { first, end } = daysOf(record);
  const drawn = tiledSpans(borders.filter(({ polity }) => polity === record.polity));
  let day = first;
  for (const { from, to } of drawn) {
    if ((from ?? day) <= day && (to === null || day < to)) day = to ?? end;
  }
  if (day >= end) return [];
  const next = drawn.find(({ from }) => from !== null && from > day)?.from ?? end;
  const gap = `from ${isoFromDay(day)} to ${isoFromDay(Math.min(next, end))}`;
  const message = `the name "${record.en}" is lettered ${gap}, when no border of it is drawn`;
  const advice = "Let from and to follow the rules of borders, or draw what it held.";
  return [problemAt(located, [day === first ? "from" : "to"], message, advice)];
}

/** A name that the list gives the polity, but for other days. */
function outOfUse(located: Located<LetteringRecord>, polity: PolityRecord): readonly Problem[] {
  const { first, end } = daysOf(located.record);
  return (["en", "ru", "local"] as const).flatMap((key) => {
    const name = located.record[key];
    const uses = polity.names.filter((listed) => listed.name === name);
    const used = uses.some((listed) => {
      const { from, to } = daysOfToponym(listed);
      return (from ?? BIRTH) <= first && end <= (to ?? DEATH + 1);
    });
    if (uses.length === 0 || used) return [];
    const message = `the name "${name}" is lettered on days on which polities.yaml has another`;
    const advice = "Let from and to follow its names there, one record for each.";
    return [problemAt(located, [key], message, advice)];
  });
}

function letteredTwice(
  located: Located<LetteringRecord>,
  earlier: readonly Located<LetteringRecord>[],
): readonly Problem[] {
  const one = located.record;
  const days = daysOf(one);
  const other = earlier.find(({ record }) => {
    const { first, end } = daysOf(record);
    const together = days.first < end && first < days.end;
    const nearby = one.zooms[0] <= record.zooms[1] && record.zooms[0] <= one.zooms[1];
    return record.polity === one.polity && together && nearby;
  });
  if (!other) return [];
  const message = `"${other.record.en}" and "${one.en}" are lettered at one zoom on one day`;
  const advice = "Let the zooms, or from and to, keep them apart.";
  return [problemAt(located, ["zooms"], message, advice)];
}

function daysOf(record: LetteringRecord): Days {
  const { from, to } = daysOfLettering(record);
  return { first: Math.max(from ?? BIRTH, BIRTH), end: Math.min(to ?? DEATH + 1, DEATH + 1) };
}
