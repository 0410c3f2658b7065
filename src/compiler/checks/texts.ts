/** Are texts long enough to say something and short enough to be read? */
import type { Facts } from "../facts";
import { type FieldPath, type Located, problemAt } from "../located";
import type { Problem } from "../problems";

const STAY_OR_EVENT = { least: 20, most: 70 };
const LEG = { least: 12, most: 70 };
const WORK = { least: 20, most: 60 };
const DOUBT = { least: 3, most: 70 };
const TITLE = { least: 1, most: 12 };

/** Texts, doubts, disputes and titles have some words but not too many; so have names. */
export function checkTexts(facts: Facts): readonly Problem[] {
  return [
    ...facts.segments.flatMap((located) =>
      checkWords(
        located,
        ["text"],
        located.record.text,
        located.record.kind === "leg" ? LEG : STAY_OR_EVENT,
      ),
    ),
    ...facts.events.flatMap((located) =>
      checkWords(located, ["text"], located.record.text, STAY_OR_EVENT),
    ),
    ...facts.works.flatMap((located) => [
      ...checkWords(located, ["text"], located.record.text, WORK),
      ...checkWords(located, ["doubt"], located.record.doubt, DOUBT),
    ]),
    ...[...facts.segments, ...facts.events].flatMap(checkReservations),
    ...[...facts.events, ...facts.chapters, ...facts.journeys, ...facts.works].flatMap((located) =>
      checkWords(located, ["title"], located.record.title, TITLE),
    ),
    ...facts.places.flatMap((located) => {
      const { name, names } = located.record.properties;
      return [
        ...checkName(located, ["properties", "name"], name),
        ...names.flatMap((toponym, index) =>
          checkName(located, ["properties", "names", index, "name"], toponym.name),
        ),
      ];
    }),
  ];
}

function checkReservations(located: Facts["segments"][number] | Facts["events"][number]) {
  const { doubt, dispute } = located.record;
  return [
    ...checkWords(located, ["doubt"], doubt, DOUBT),
    ...checkWords(located, ["dispute", "reason"], dispute?.reason, DOUBT),
    ...(dispute?.readings ?? []).flatMap(({ says }, index) =>
      checkWords(located, ["dispute", "readings", index, "says"], says, DOUBT),
    ),
  ];
}

function checkWords(
  located: Located<unknown>,
  path: FieldPath,
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): readonly Problem[] {
  if (text === undefined) return [];
  const count = text.trim().split(/\s+/).length;
  if (count >= least && count <= most) return [];
  const message = `"${path.join(".")}" has ${count} word${count === 1 ? "" : "s"}`;
  const advice =
    count < least ? `Say a little more: at least ${least}.` : `Shorten it to ${most} or fewer.`;
  return [problemAt(located, path, message, advice)];
}

const LONGEST_NAME = 60;

function checkName(located: Located<unknown>, path: FieldPath, name: string): readonly Problem[] {
  if (name.length <= LONGEST_NAME) return [];
  const message = `the name "${name}" has ${name.length} characters`;
  return [problemAt(located, path, message, `Shorten it to ${LONGEST_NAME} or fewer.`)];
}
