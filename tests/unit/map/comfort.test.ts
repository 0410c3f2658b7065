import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalmMove,
  COMFORT_MARGIN,
  calmMove,
  type Habit,
  holds,
  joined,
  type Sight,
  shownBy,
  type WorldBox,
} from "../../../src/map/comfort";

/** A thousand pixels of the world at zoom 2, and six hundred. */
const sight: Sight = { middle: { x: 128, y: 128 }, width: 1000, height: 600, zoom: 2 };
const used: Habit = { following: true, formerZoom: null, leastZoom: 1 };
const nowhere = { way: null, ahead: null };

function box(west: number, north: number, east: number, south: number): WorldBox {
  return { west, north, east, south };
}

function moved(from: Sight, move: CalmMove): Sight {
  switch (move.kind) {
    case "stay":
      return from;
    case "pan":
      return { ...from, middle: move.middle };
    default:
      return { ...from, middle: move.middle, zoom: move.zoom };
  }
}

function isComfortable(from: Sight, { x, y }: { x: number; y: number }): boolean {
  return holds(shownBy(from, COMFORT_MARGIN - 1e-9), box(x, y, x, y));
}

describe("the map", () => {
  it("stays while he is well in sight, and goes after him when he is not", () => {
    expect(calmMove(sight, { ...nowhere, at: { x: 200, y: 100 } }, used)).toEqual({ kind: "stay" });
    expect(calmMove(sight, { ...nowhere, at: { x: 230, y: 100 } }, used)).toEqual({
      kind: "pan",
      middle: { x: 230, y: 100 },
    });
  });

  it("that was fitted to a whole stays for as long as he is in sight at all", () => {
    const fitted = { ...used, following: false };
    expect(calmMove(sight, { ...nowhere, at: { x: 230, y: 100 } }, fitted).kind).toBe("stay");
    expect(calmMove(sight, { ...nowhere, at: { x: 260, y: 100 } }, fitted).kind).toBe("pan");
  });

  it("shows a leg longer than the view as a whole when he sets out", () => {
    const way = box(100, 100, 600, 120);
    const habit = { ...used, leastZoom: 0 };
    const move = calmMove(sight, { at: { x: 110, y: 110 }, way, ahead: null }, habit);
    expect(move).toEqual({ kind: "fit", middle: { x: 350, y: 110 }, zoom: 0.5 });
    // The leg fits the comfortable part: for the rest of it nothing moves.
    for (const x of [110, 300, 590]) {
      const travel = { at: { x, y: 110 }, way, ahead: null };
      expect(calmMove(moved(sight, move), travel, habit).kind).toBe("stay");
    }
  });

  it("pans to a leg that fits, once for all of it", () => {
    const way = box(210, 100, 300, 120);
    const move = calmMove(sight, { at: { x: 226, y: 110 }, way, ahead: null }, used);
    expect(move).toEqual({ kind: "pan", middle: { x: 255, y: 110 } });
  });

  it("returns to the zoom it had when what comes next fits there", () => {
    const far: Sight = { ...sight, zoom: 0 };
    const habit: Habit = { ...used, formerZoom: 3 };
    const at = { x: 128, y: 128 };
    expect(calmMove(far, { ...nowhere, at }, habit)).toEqual({
      kind: "return",
      zoom: 3,
      middle: at,
    });
    const ahead = box(100, 100, 240, 200);
    expect(calmMove(far, { at, way: null, ahead }, habit).kind).toBe("stay");
  });
});

const point = fc.record({
  x: fc.double({ min: 0, max: 256, noNaN: true }),
  y: fc.double({ min: 0, max: 256, noNaN: true }),
});
const sights = fc.record({
  middle: point,
  width: fc.integer({ min: 120, max: 2000 }),
  height: fc.integer({ min: 120, max: 1200 }),
  zoom: fc.integer({ min: 4, max: 36 }).map((quarters) => quarters / 4),
});
const boxes = fc
  .tuple(point, point)
  .map(([a, b]) => joined(box(a.x, a.y, a.x, a.y), box(b.x, b.y, b.x, b.y)));
const travels = fc.record({ at: point, way: fc.option(boxes), ahead: fc.option(boxes) });
const habits = fc.record({
  following: fc.boolean(),
  formerZoom: fc.option(fc.integer({ min: 4, max: 36 }).map((quarters) => quarters / 4)),
  leastZoom: fc.constant(1),
});

describe("any move of the map", () => {
  it("leaves him in the comfortable part", () => {
    fc.assert(
      fc.property(sights, travels, habits, (from, travel, habit) => {
        const move = calmMove(from, travel, habit);
        if (move.kind === "stay") return;
        expect(isComfortable(moved(from, move), travel.at)).toBe(true);
      }),
    );
  });

  it("is followed by rest", () => {
    fc.assert(
      fc.property(sights, travels, habits, (from, travel, habit) => {
        const move = calmMove(from, travel, habit);
        const formerZoom = habitAfter(habit, from, move);
        const then = { ...habit, following: true, formerZoom };
        if (move.kind === "stay") return;
        expect(calmMove(moved(from, move), travel, then)).toEqual({ kind: "stay" });
      }),
    );
  });

  it("is not made while he stays somewhere in the comfortable part", () => {
    fc.assert(
      fc.property(sights, point, (from, at) => {
        const resting = isComfortable(from, at);
        const move = calmMove(from, { ...nowhere, at }, used);
        if (resting) expect(move.kind).toBe("stay");
      }),
    );
  });

  it("changes the zoom only for a way that does not nearly fit, or to return", () => {
    fc.assert(
      fc.property(sights, travels, (from, travel) => {
        const move = calmMove(from, travel, used);
        if (move.kind === "stay" || move.kind === "pan") return;
        expect(move.kind).toBe("fit");
        expect(move.zoom).toBeLessThan(from.zoom);
        const { x, y } = travel.at;
        const way = joined(travel.way ?? box(x, y, x, y), box(x, y, x, y));
        // With the margins given up, the way still would not fit the free part.
        expect(holds(shownBy({ ...from, middle: middleOf(way) }, 0), way)).toBe(false);
      }),
    );
  });

  it("lets him go on for a while before the next", () => {
    const onward = fc.record({
      x: fc.integer({ min: -1, max: 1 }),
      y: fc.integer({ min: -1, max: 1 }),
    });
    fc.assert(
      fc.property(sights, travels, onward, (from, travel, way) => {
        const move = calmMove(from, travel, used);
        if (move.kind !== "pan" || (travel.way ?? travel.ahead) !== null) return;
        const then = moved(from, move);
        const part = shownBy(then, 0);
        const at = {
          x: travel.at.x + way.x * 0.13 * (part.east - part.west),
          y: travel.at.y + way.y * 0.13 * (part.south - part.north),
        };
        expect(calmMove(then, { ...nowhere, at }, used).kind).toBe("stay");
      }),
    );
  });
});

describe("a leg travelled from end to end", () => {
  it("moves the map at most four times, and he is never out of comfort", () => {
    fc.assert(
      fc.property(sights, point, point, (from, start, end) => {
        let seen = from;
        let habit: Habit = used;
        let moves = 0;
        const way = joined(
          box(start.x, start.y, start.x, start.y),
          box(end.x, end.y, end.x, end.y),
        );
        for (let step = 0; step <= 100; step++) {
          const at = {
            x: start.x + ((end.x - start.x) * step) / 100,
            y: start.y + ((end.y - start.y) * step) / 100,
          };
          const move = calmMove(seen, { at, way, ahead: null }, habit);
          if (move.kind !== "stay") moves++;
          habit = { ...habit, formerZoom: habitAfter(habit, seen, move) };
          seen = moved(seen, move);
          expect(isComfortable(seen, at)).toBe(true);
        }
        if (seen.zoom > 1) expect(moves).toBeLessThanOrEqual(4);
      }),
    );
  });
});

function habitAfter(habit: Habit, from: Sight, move: CalmMove): number | null {
  if (move.kind === "return") return null;
  return move.kind === "fit" ? (habit.formerZoom ?? from.zoom) : habit.formerZoom;
}

function middleOf({ west, north, east, south }: WorldBox): { x: number; y: number } {
  return { x: (west + east) / 2, y: (north + south) / 2 };
}
