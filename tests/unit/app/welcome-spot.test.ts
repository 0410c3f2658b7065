import { expect, it } from "vitest";
import { spotFor } from "../../../src/app/welcome-spot";

const FREE = { left: 10, top: 60, right: 350, bottom: 400 };
const CARD = { width: 300, height: 150 };
const at = (x: number, y: number) => ({ left: x - 17, top: y - 17, right: x + 17, bottom: y + 17 });

it("lies in the first corner when nothing is in its way", () => {
  expect(spotFor(CARD, FREE, [at(300, 350)], [])).toEqual({ left: 10, top: 60 });
});

it("makes way for the traveller", () => {
  expect(spotFor(CARD, FREE, [at(100, 120)], [])).toEqual({ left: 50, top: 250 });
});

it("rather covers the legend than the traveller", () => {
  const legend = { left: 0, top: 240, right: 360, bottom: 400 };
  expect(spotFor(CARD, FREE, [at(100, 120)], [legend]).top).toBe(250);
  expect(spotFor(CARD, FREE, [], [legend]).top).toBe(60);
});

it("stays within a free part that is smaller than itself", () => {
  expect(spotFor({ width: 500, height: 600 }, FREE, [], [])).toEqual({ left: 10, top: 60 });
});
