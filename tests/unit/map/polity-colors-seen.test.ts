import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { POLITY_COLOR_COUNT } from "../../../src/map/polity-colors";
import { DEFICIENCIES, differenceSeen } from "./color-vision";

const [day = "", night = ""] = readFileSync("src/app/tokens.css", "utf8").split(
  ':root[data-theme="night"]',
);
/** The least difference at which two thin lines can be told apart: about four times what one notices. */
const LEAST = 8;

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
});

it("reckons as published: red and green draw together without the middle cones", () => {
  const apart = differenceSeen("#cc3333", "#4f8f2f", "none");
  expect(differenceSeen("#cc3333", "#4f8f2f", "deuteranopia")).toBeLessThan(apart / 2);
});
