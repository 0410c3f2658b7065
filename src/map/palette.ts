/** The palettes of the page, of which paper may want another than the screen shows. */

/** Colours by their tokens in tokens.css, such as "--trail". */
export type Palette = Pick<CSSStyleDeclaration, "getPropertyValue">;

export type PaletteName = "day" | "night";

const SELECTORS: Readonly<Record<PaletteName, RegExp>> = {
  day: /^:root$/,
  night: /^:root\[data-theme=["']?night["']?\]$/,
};

/** A palette as the style sheets of the page have it; that of the screen where they cannot be read. */
export function paletteNamed(name: PaletteName): Palette {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || !SELECTORS[name].test(rule.selectorText)) continue;
      if (rule.style.getPropertyValue("--paper") !== "") return rule.style;
    }
  }
  return getComputedStyle(document.documentElement);
}
