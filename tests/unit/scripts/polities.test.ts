/** How rules become outlines: who holds which cell when, and what the script refuses. */
import { area } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { squareKilometres } from "../../../scripts/polities/area.mjs";
import { gaps, overlaps, unknownNames } from "../../../scripts/polities/check.mjs";
import { type Cell, holds, type Shape } from "../../../scripts/polities/holding.mjs";
import { periodsOf } from "../../../scripts/polities/periods.mjs";

/** Silesia as three cells: one outside every hand-drawn area, two inside one each. */
const unit = { country: "pol", name: "Silesian", code: "POL-1" };
const cells: readonly Cell[] = [
  { id: 0, unit, inside: new Set(), km2: 100 },
  { id: 1, unit, inside: new Set(["west"]), km2: 50 },
  { id: 2, unit, inside: new Set(["east"]), km2: 25 },
];
const ids = (held: readonly Cell[]) => held.map(({ id }) => id);

function shape(polity: string, parts: Partial<Shape>): Shape {
  return {
    polity,
    from: null,
    to: null,
    units: {},
    add: [],
    take: [],
    where: "x.yaml:1",
    ...parts,
  };
}

describe("a shape", () => {
  const heldBy = (parts: Partial<Shape>) =>
    ids(cells.filter((cell) => holds(shape("poland", parts), cell)));

  it.each<[string, Partial<Shape>, number[]]>([
    ["all units of a country", { units: { pol: "all" } }, [0, 1, 2]],
    ["a unit by name", { units: { pol: ["Silesian"] } }, [0, 1, 2]],
    ["a unit by code", { units: { pol: ["POL-1"] } }, [0, 1, 2]],
    ["nothing of another unit", { units: { pol: ["Opole"] } }, []],
    ["what it adds", { add: ["west"] }, [1]],
    ["what it adds, only within the units it says", { add: ["west"], within: { deu: "all" } }, []],
    ["its units without what it takes away", { units: { pol: "all" }, take: ["east"] }, [0, 1]],
  ])("holds %s", (_, parts, held) => {
    expect(heldBy(parts)).toEqual(held);
  });
});

describe("periods", () => {
  const spans = (shapes: readonly Shape[]) =>
    periodsOf(shapes, cells).map(({ from, to, cells: held }) => [from, to, ids(held)]);

  it("join the blocks of a polity and begin anew when its land changes", () => {
    expect(
      spans([
        shape("poland", { from: "1918-11-11", add: ["west"] }),
        shape("poland", { from: "1921-03-18", to: "1939-09-28", add: ["east"] }),
      ]),
    ).toEqual([
      ["1918-11-11", "1921-03-18", [1]],
      ["1921-03-18", "1939-09-28", [1, 2]],
      ["1939-09-28", null, [1]],
    ]);
  });

  it("run on where one rule follows another over the same land", () => {
    expect(
      spans([
        shape("poland", { to: "1921-03-18", add: ["west"] }),
        shape("poland", { from: "1921-03-18", add: ["west"] }),
      ]),
    ).toEqual([[null, null, [1]]]);
  });

  it("leave days without land out, and keep an occupation apart", () => {
    const periods = periodsOf(
      [
        shape("germany", { to: "1918-11-11", add: ["west"] }),
        shape("germany", { from: "1939-09-28", add: ["west"] }),
        shape("germany", { from: "1939-09-28", add: ["east"], status: "occupied" }),
      ],
      cells,
    );
    expect(periods.map(({ from, to, status }) => [from, to, status])).toEqual([
      [null, "1918-11-11", undefined],
      ["1939-09-28", null, undefined],
      ["1939-09-28", null, "occupied"],
    ]);
  });
});

describe("the script refuses", () => {
  const poland = shape("poland", { from: "1918-11-11", units: { pol: "all" }, where: "22.yaml:7" });

  it("two settled holders of one cell on one day, with file and line of both", () => {
    const germany = shape("germany", { from: "1939-09-28", add: ["west"], where: "10.yaml:3" });
    expect(overlaps([poland, germany], cells)).toEqual([
      "22.yaml:7 (poland) and 10.yaml:3 (germany) both hold Silesian 50 km2",
    ]);
  });

  it("neither an occupation nor a holder before or after", () => {
    const before = shape("germany", { to: "1918-11-11", add: ["west"] });
    const occupied = shape("germany", { add: ["west"], status: "occupied" });
    expect(overlaps([poland, before, occupied], cells)).toEqual([]);
  });

  it("days when nobody holds a cell, between two holders or after the last", () => {
    const germany = shape("germany", { to: "1918-11-09", units: { pol: "all" }, take: ["west"] });
    const austria = shape("austria-hungary", { to: "1918-11-11", add: ["west"] });
    const short = { ...poland, to: "1939-09-28", take: ["east"] };
    expect(gaps([germany, austria, short], cells)).toEqual([
      "nobody holds Silesian 100 km2 from 1918-11-09 to 1918-11-11",
      "nobody holds Silesian 100 km2 from 1939-09-28",
      "nobody holds Silesian west 50 km2 from 1939-09-28",
      "nobody holds Silesian east 25 km2 from 1918-11-09",
    ]);
  });

  it("a cell of a unit of the rules that nobody holds on any day", () => {
    expect(gaps([{ ...poland, take: ["east"] }], cells)).toEqual([
      "nobody holds Silesian east 25 km2",
    ]);
  });

  it("not the time before the first holder", () => {
    expect(gaps([poland], cells)).toEqual([]);
  });

  it("names that nothing bears, and says which was meant", () => {
    const wrong = shape("polland", { add: ["wets"], units: { pol: "all" }, where: "22.yaml:9" });
    const known = new Map(
      [...cells.flatMap(({ inside }) => [...inside])].map((name) => [name, []]),
    );
    expect(unknownNames([poland, wrong], known, new Set(["poland", "germany"]))).toEqual([
      '22.yaml:9: no polity "polland"; did you mean "poland"?',
      '22.yaml:9: no area "wets"; did you mean "west"?',
    ]);
  });
});

it("measures land on the sphere, holes left out", () => {
  const square = (west: number, south: number, side: number) => [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
  const rings = [square(20, 50, 2), square(20.5, 50.5, 0.5)];
  const byAnother = area({ type: "Polygon", coordinates: rings }) / 1e6;
  expect(squareKilometres([rings]) / byAnother).toBeCloseTo(1, 2);
});
