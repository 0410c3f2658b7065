import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TINT_COUNT } from "../../../src/map/base/paint-borders";
import { POLITY_COLOR_COUNT } from "../../../src/map/polity-colors";
import { DEFICIENCIES, differenceSeen } from "./color-vision";

const [day = "", night = ""] = readFileSync("src/app/tokens.css", "utf8").split(
  ':root[data-theme="night"]',
);
/** The least difference at which two thin lines can be told apart: about four times what one notices. */
const LEAST = 8;
/** The same for broad bands that an inked border parts: about what one just notices. */
const LEAST_OF_TINTS = 2;

describe.each([
  ["day", day],
  ["night", night],
])("the trail's colours by %s", (_, css) => {
  const token = (name: string): string =>
    new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? "";
  const colors = Array.from({ length: POLITY_COLOR_COUNT }, (__, index) =>
    token(`polity-${index + 1}`),
  );

  it.each(DEFICIENCIES)("can be told from one another and from land and sea: %s", (deficiency) => {
    const pairs = colors.flatMap((color, index) =>
      [...colors.slice(0, index), token("paper"), token("sea")].map(
        (other) => [color, other] as const,
      ),
    );
    const alike = pairs.filter(([a, b]) => differenceSeen(a, b, deficiency) < LEAST);
    expect(alike).toEqual([]);
  });

  /** A tint as it looks on land. */
  const tintOnLand = (index: number): string => {
    const [red = 0, green = 0, blue = 0, share = 0] =
      new RegExp(`--polity-tint-${index + 1}: rgb\\(([^)]*)\\)`).exec(css)?.[1]?.split(/[ /]+/) ??
      [];
    const paper = token("paper");
    const mixed = [red, green, blue].map((part, at) => {
      const under = Number.parseInt(paper.slice(1 + 2 * at, 3 + 2 * at), 16);
      return Math.round(under + (Number(part) - under) * Number(share));
    });
    return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };
  const tints = Array.from({ length: TINT_COUNT }, (__, index) => tintOnLand(index));

  it.each(DEFICIENCIES)(
    "lie on tints that can be told from one another and from plain land: %s",
    (deficiency) => {
      const pairs = tints.flatMap((tint, index) =>
        [...tints.slice(0, index), token("paper")].map((other) => [tint, other] as const),
      );
      const alike = pairs.filter(([a, b]) => differenceSeen(a, b, deficiency) < LEAST_OF_TINTS);
      expect(alike).toEqual([]);
    },
  );
});

it("reckons as published: red and green draw together without the middle cones", () => {
  const apart = differenceSeen("#cc3333", "#4f8f2f", "none");
  expect(differenceSeen("#cc3333", "#4f8f2f", "deuteranopia")).toBeLessThan(apart / 2);
});
