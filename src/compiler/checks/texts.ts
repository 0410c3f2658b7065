/** Are texts long enough to say something and short enough to be read? */
import type { Facts } from "../facts";
import { type FieldPath, type Located, problemAt } from "../located";
import type { Problem } from "../problems";

/** Texts have 8 to 120 words, disputes up to 120, titles up to 12; names up to 60 characters. */
export function checkTexts(facts: Facts): readonly Problem[] {
  return [
    ...[...facts.segments, ...facts.events].flatMap((located) => [
      ...checkWords(located, ["text"], located.record.text, 8, 120),
      ...checkWords(located, ["dispute"], located.record.dispute, 1, 120),
    ]),
    ...[...facts.events, ...facts.chapters, ...facts.journeys].flatMap((located) =>
      checkWords(located, ["title"], located.record.title, 1, 12),
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

function checkWords(
  located: Located<unknown>,
  path: FieldPath,
  text: string | undefined,
  least: number,
  most: number,
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
