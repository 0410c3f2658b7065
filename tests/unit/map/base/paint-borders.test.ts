/** Borders painted on a canvas that only writes down what it is told. */
import { describe, expect, it } from "vitest";
import {
  type BorderCanvas,
  type BorderParts,
  paintBorders,
} from "../../../../src/map/base/paint-borders";

/** A stroke: its colour, breadth and dashes, its points, and the points it was clipped to. */
interface Stroke {
  readonly color: string;
  readonly breadth: number;
  readonly dashes: readonly number[];
  readonly path: readonly string[];
  readonly clipped: readonly string[] | null;
}

function paint(parts: BorderParts, zoom: number): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let path: string[] = [];
  let dashes: readonly number[] = [];
  let clipped: readonly string[] | null = null;
  const canvas: BorderCanvas = {
    strokeStyle: "",
    lineWidth: 0,
    lineJoin: "miter",
    lineCap: "butt",
    beginPath: () => {
      path = [];
    },
    moveTo: (x, y) => path.push(`${x},${y}`),
    lineTo: (x, y) => path.push(`${x},${y}`),
    closePath: () => {},
    save: () => {},
    restore: () => {
      clipped = null;
    },
    clip: () => {
      clipped = path;
    },
    setLineDash: (next) => {
      dashes = [...next];
    },
    stroke: () => {
      const { strokeStyle, lineWidth } = canvas;
      strokes.push({ color: String(strokeStyle), breadth: lineWidth, dashes, path, clipped });
    },
  };
  paintBorders(canvas, parts, { line: "ink", tints: ["rose", "green"] }, zoom);
  return strokes;
}

/** Two lands left and right of a border down the middle of the tile, and a contested line. */
const PARTS: BorderParts = {
  polities: [
    { rings: [[0, 0, 2048, 0, 2048, 4096, 0, 4096]], tint: 0 },
    { rings: [[2048, 0, 4096, 0, 4096, 4096, 2048, 4096]], tint: 1 },
  ],
  settled: [[2048, 0, 2048, 4096]],
  unsettled: [[3072, 0, 3072, 4096]],
};
const BORDER = ["256,0", "256,512"];

describe("a border", () => {
  const strokes = paint(PARTS, 6);

  it("bears the tint of each land along that land's own side", () => {
    const tinted = strokes.filter(({ clipped }) => clipped !== null);
    expect(tinted.map(({ color, path }) => [color, path])).toEqual([
      ["rose", BORDER],
      ["green", BORDER],
    ]);
    expect(tinted[0]?.clipped).toContain("0,0");
    expect(tinted[1]?.clipped).toContain("512,0");
  });

  it("is inked once, over the tints, however many lands it parts", () => {
    const inked = strokes.filter(({ color, path }) => color === "ink" && path[0] === BORDER[0]);
    expect(inked).toHaveLength(1);
    expect(strokes.findIndex(({ color }) => color === "ink")).toBe(2);
  });

  it("that was contested is dotted, unlike a settled one", () => {
    const [settled, contested] = strokes.slice(2);
    expect(contested?.path).toEqual(["384,0", "384,512"]);
    expect(contested?.dashes).not.toEqual(settled?.dashes);
  });

  it("has finer ink and narrower tints from afar", () => {
    const breadths = (zoom: number) => paint(PARTS, zoom).map(({ breadth }) => breadth);
    for (const [index, breadth] of breadths(2).entries()) {
      expect(breadth).toBeLessThan(breadths(8)[index] ?? 0);
    }
  });
});
