/**
 * Folds what is one name in several spellings into one: case, accents and apostrophes fall away,
 * Cyrillic and Greek become Latin, and the commonest ways of writing a sound become one of them.
 * Николаев, Nikolaev and Nikolayev fold to one word. Folded words are for comparing only.
 */

/** Letters of Russian, Ukrainian, Bulgarian and Serbian; those not named stand as they are. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  ђ: "d",
  е: "e",
  є: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  ј: "i",
  к: "k",
  қ: "k",
  л: "l",
  љ: "l",
  м: "m",
  н: "n",
  њ: "n",
  ң: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "ch",
  у: "u",
  ў: "u",
  ұ: "u",
  ү: "u",
  ф: "f",
  х: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  џ: "dz",
  ш: "sh",
  щ: "sh",
  ъ: "",
  ы: "i",
  ь: "",
  ѣ: "e",
  э: "e",
  ю: "u",
  я: "a",
  ә: "a",
  ғ: "g",
};

const GREEK: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "i",
  φ: "f",
  χ: "h",
  ψ: "ps",
  ω: "o",
};

/** Latin letters that no accent can be taken from. */
const LATIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "e",
  œ: "e",
  ı: "i",
  þ: "th",
};

/** Spellings of one sound, in the order in which they are looked for. */
const SOUNDS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/schtsch|shch/g, "sh"],
  [/tsch|tch|cz/g, "ch"],
  [/sch|sh|sz/g, "sh"],
  [/zs/g, "zh"],
  [/kh/g, "h"],
  [/ts|tz|cs/g, "z"],
  [/ph/g, "f"],
  [/ck|qu|q/g, "k"],
  [/c(?=[aoulrt]|$)/g, "k"],
  [/(?<=[aeiou])h(?![aeiou])/g, ""],
  [/w/g, "v"],
  [/(?<=[aeiou])[yj](?=[aeiou])/g, ""],
  [/a[ea]/g, "a"],
  [/oe/g, "o"],
  [/ue/g, "u"],
  [/[yj][ou](?=.)/g, "u"],
  [/[yj]a/g, "a"],
  [/[yj]e/g, "e"],
  [/[yj]/g, "i"],
  [/i+/g, "i"],
  [/ie/g, "e"],
  [/x/g, "ks"],
  [/(.)\1+/g, "$1"],
];

/** One word, folded; empty when nothing of it is left. */
export function foldWord(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    // The breve of й and the dots of ё and ї are letters of their own: put back before the table.
    .replace(/и\u0306/g, "й")
    .replace(/і\u0308/g, "ї")
    .replace(/\p{M}/gu, "");
  const latin = [...plain]
    .map((letter) => CYRILLIC[letter] ?? GREEK[letter] ?? LATIN[letter] ?? letter)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");
  return SOUNDS.reduce((folded, [pattern, sound]) => folded.replace(pattern, sound), latin);
}

/** The words of a text: letters and digits, apostrophes within them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu) ?? [];
}
