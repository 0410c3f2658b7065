/** The typefaces of a drawing that is to stand by itself: those of the page, written into it. */

/** A file with a part of a typeface. */
interface FontFile {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly range: string;
  readonly address: string;
}

const FAMILIES: Readonly<Record<string, string>> = {
  serif: "Source Serif 4",
  sans: "Source Sans 3 Variable",
};

/**
 * A style sheet with every part of the page's typefaces that has some of the letters.
 * @param lettersByFont letters in use, by "serif 400 italic" and the like
 */
export async function fontStyles(
  lettersByFont: ReadonlyMap<string, ReadonlySet<string>>,
  signal: AbortSignal,
): Promise<string> {
  const files = fontFilesOfPage();
  const needed = new Set<FontFile>();
  for (const [font, letters] of lettersByFont) {
    const [family = "", weight = "", style = ""] = font.split(" ");
    for (const file of files) {
      const fits =
        file.family === FAMILIES[family] && file.style === style && hasWeight(file, Number(weight));
      if (fits && hasSome(file.range, letters)) needed.add(file);
    }
  }
  const rules = await Promise.all([...needed].map((file) => ruleOf(file, signal)));
  return rules.join("\n");
}

function fontFilesOfPage(): readonly FontFile[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): readonly FontFile[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string): string => rule.style.getPropertyValue(name).trim();
      const [, path] = /url\(["']?([^"')]+)["']?\)/.exec(value("src")) ?? [];
      if (path === undefined) return [];
      return [
        {
          family: value("font-family").replace(/["']/g, ""),
          weight: value("font-weight") || "400",
          style: value("font-style") || "normal",
          range: value("unicode-range"),
          address: new URL(path, sheet.href ?? document.baseURI).href,
        },
      ];
    }),
  );
}

function hasWeight({ weight }: FontFile, wanted: number): boolean {
  const [least = 400, most = least] = weight.split(" ").map(Number);
  return least <= wanted && wanted <= most;
}

function hasSome(range: string, letters: ReadonlySet<string>): boolean {
  if (range === "") return true;
  const spans = range.split(",").map((span) => {
    const [from = "0", to = from] = span.trim().replace(/^U\+/i, "").split("-");
    return [
      Number.parseInt(from.replaceAll("?", "0"), 16),
      Number.parseInt(to.replaceAll("?", "F"), 16),
    ] as const;
  });
  return [...letters].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => from <= code && code <= to);
  });
}

async function ruleOf(file: FontFile, signal: AbortSignal): Promise<string> {
  const { family, weight, style, range, address } = file;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`A typeface could not be fetched (${response.status}).`);
  const data = base64(new Uint8Array(await response.arrayBuffer()));
  const ranged = range === "" ? "" : `unicode-range:${range};`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};${ranged}src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
