/** The borders of a day on a map of squares: three in a row, the last of them contested. */
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../../src/itinerary/day";
import {
  holdsOn,
  isSettled,
  linesAround,
  linesBetween,
  outlinesOf,
} from "../../../../src/map/base/borders-of-day";
import { mapOf, square } from "./squares";

const map = mapOf(
  square("west", 0, 0),
  square("east", 1, 0, { to: "1918-11-12" }),
  square("east", 1, 1),
  square("west", 1, 0, { from: "1918-11-12" }),
  square("far", 2, 0, { status: "disputed" }),
);
const outlines = outlinesOf(map);
const settledOn = (iso: string) =>
  outlines.filter((outline) => holdsOn(outline, dayFromIso(iso))).filter(isSettled);

/** The sides of unit length that lines run along, each as often as it is drawn. */
function sidesOf(lines: readonly Position[][]): readonly string[] {
  return lines
    .flatMap((line) => line.slice(1).map((end, index) => [line[index], end]))
    .map((side) =>
      side
        .map((point) => (point ?? []).map(Math.round).join(","))
        .sort()
        .join(" "),
    )
    .sort();
}

describe("the lines between polities", () => {
  it("are drawn once where two lands share them, and not along coasts or within a land", () => {
    const before = linesBetween(map, settledOn("1918-11-11"));
    expect(sidesOf(before.coordinates)).toEqual(["1,0 1,1"]);
  });

  it("are those of the day from its first moment on", () => {
    const after = linesBetween(map, settledOn("1918-11-12"));
    expect(sidesOf(after.coordinates)).toEqual(["1,1 2,1"]);
  });
});

it("draws contested land all around, coasts too, each side once", () => {
  const contested = outlines.filter((outline) => !isSettled(outline));
  const around = linesAround(map, contested);
  expect(sidesOf(around.coordinates)).toEqual(["2,0 2,1", "2,0 3,0", "2,1 3,1", "3,0 3,1"]);
});
