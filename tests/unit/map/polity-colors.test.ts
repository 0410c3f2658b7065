/** The colours of the trail by polity. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POLITY_COLOR_COUNT, tokensInTurn } from "../../../src/map/polity-colors";

describe("the tokens of a sequence of polities", () => {
  it("differ between neighbours while no polity has more neighbours than there are colours", () => {
    const ids = fc.constantFrom(..."abcdefghijk".slice(0, POLITY_COLOR_COUNT));
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 40 }), (sequence) => {
        const tokens = tokensInTurn(sequence);
        sequence.slice(1).forEach((id, index) => {
          const before = sequence[index] as string;
          if (id !== before) expect(tokens.get(id)).not.toBe(tokens.get(before));
        });
      }),
    );
  });
});

const css = readFileSync("src/app/tokens.css", "utf8");
const [day = "", night = ""] = css.split(':root[data-theme="night"]');

function tokenIn(theme: string, name: string): string {
  const value = new RegExp(`${name}: (#[0-9a-f]{6})`).exec(theme)?.[1];
  if (value === undefined) throw new Error(`There is no ${name}.`);
  return value;
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ["day", day],
  ["night", night],
])("hold 3:1 on land and sea by %s", (_, theme) => {
  for (let index = 1; index <= POLITY_COLOR_COUNT; index++) {
    const color = tokenIn(theme, `--polity-${index}`);
    for (const ground of ["--paper", "--sea"]) {
      expect(contrast(color, tokenIn(theme, ground))).toBeGreaterThanOrEqual(3);
    }
  }
});
