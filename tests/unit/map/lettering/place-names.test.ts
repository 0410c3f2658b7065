import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../../../src/map/lettering/box";
import {
  type NameRequest,
  placeNames,
  type Setting,
  type Surroundings,
} from "../../../../src/map/lettering/place-names";
import { settingsBeside } from "../../../../src/map/lettering/point-settings";

const area: Box = { left: 0, top: 0, right: 400, bottom: 300 };
const NOTHING: Surroundings = { area, covered: [], marks: [], passing: [], before: new Map() };

function point(id: string, x: number, y: number, radius = 5): NameRequest {
  return {
    id,
    settings: settingsBeside({ x, y, radius, width: 60, height: 15 }),
    keepsOffMarks: true,
    keepsInArea: true,
  };
}

/** A row of letters, as a curved name is. */
function row(id: string, x: number, y: number, rise: number): NameRequest {
  const boxes = [0, 1, 2, 3, 4].map((index) => {
    const [left, top] = [x + index * 25, y + index * rise];
    return { left, top, right: left + 12, bottom: top + 12 };
  });
  return { id, settings: [{ key: "0", boxes }], keepsOffMarks: false, keepsInArea: true };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 1e-3 &&
  b.left < a.right - 1e-3 &&
  a.top < b.bottom - 1e-3 &&
  b.top < a.bottom - 1e-3;

const spot = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  rise: fc.integer({ min: -10, max: 10 }),
  curved: fc.boolean(),
  side: fc.constantFrom("right", "left", "above", "below", "above left", "none"),
});
const someRequests = fc.array(spot, { maxLength: 40 }).map((spots) => ({
  requests: spots.map(({ x, y, rise, curved }, index) =>
    curved ? row(`${index}`, x, y, rise) : point(`${index}`, x, y),
  ),
  before: new Map(spots.map(({ side }, index) => [`${index}`, side])),
}));

describe("names on the map", () => {
  it("stand to the right when there is room", () => {
    expect(placeNames([point("a", 100, 100)], NOTHING).get("a")?.key).toBe("right");
  });

  it("turn to the left at the right edge", () => {
    expect(placeNames([point("a", 380, 100)], NOTHING).get("a")?.key).toBe("left");
  });

  it("keep the side they had while it is free", () => {
    const before = new Map([["a", "below"]]);
    expect(placeNames([point("a", 100, 100)], { ...NOTHING, before }).get("a")?.key).toBe("below");
  });

  it("that are new stand where they leave those before them as they were", () => {
    const before = new Map([["old", "left"]]);
    const requests = [point("new", 100, 100), point("old", 190, 100)];
    const placed = placeNames(requests, { ...NOTHING, before });
    expect(placed.get("old")?.key).toBe("left");
    expect(placed.get("new")?.key).toBe("left");
  });

  it("keep off marks, and turn aside from the traveller if they can", () => {
    const ahead: Box = { left: 120, top: 90, right: 130, bottom: 110 };
    const requests = [point("a", 100, 100)];
    expect(placeNames(requests, { ...NOTHING, marks: [ahead] }).get("a")?.key).toBe("left");
    expect(placeNames(requests, { ...NOTHING, passing: [ahead] }).get("a")?.key).toBe("left");
    const everywhere = { ...NOTHING, passing: [area] };
    expect(placeNames(requests, everywhere).get("a")?.key).toBe("right");
  });

  it("keep off what lies over the map", () => {
    const button: Box = { left: 120, top: 90, right: 160, bottom: 130 };
    const requests = [point("a", 100, 100)];
    expect(placeNames(requests, { ...NOTHING, covered: [button] }).get("a")?.key).toBe("left");
  });

  it("that are curved leave room between their letters, and take it where they stand", () => {
    const between: NameRequest = {
      ...row("b", 0, 0, 0),
      settings: [{ key: "0", boxes: [{ left: 113, top: 95, right: 124, bottom: 120 }] }],
    };
    expect(placeNames([row("a", 100, 100, 0), between], NOTHING).size).toBe(2);
    expect(placeNames([row("a", 101, 100, 0), { ...between }], NOTHING).size).toBe(2);
    expect(placeNames([row("a", 105, 100, 0), { ...between }], NOTHING).size).toBe(1);
  });

  it("never cover one another, whatever stood before", () => {
    fc.assert(
      fc.property(someRequests, ({ requests, before }) => {
        const placed = [...placeNames(requests, { ...NOTHING, before })];
        placed.forEach(([, one], index) => {
          for (const [, other] of placed.slice(index + 1)) {
            const covered = one.boxes.some((a) => other.boxes.some((b) => overlap(a, b)));
            expect(covered).toBe(false);
          }
        });
      }),
    );
  });

  it("never yield to a lesser one: without those after it, each is set all the same", () => {
    const isSet = (placed: ReadonlyMap<string, Setting>, id: string) => placed.has(id);
    fc.assert(
      fc.property(someRequests, fc.nat(), ({ requests }, cut) => {
        const first = requests.slice(0, cut % (requests.length + 1));
        const alone = placeNames(first, NOTHING);
        const among = placeNames(requests, NOTHING);
        for (const { id } of first) expect(isSet(among, id)).toBe(isSet(alone, id));
      }),
    );
  });

  it("stand still when nothing changes", () => {
    fc.assert(
      fc.property(someRequests, ({ requests, before }) => {
        const keys = (settings: ReadonlyMap<string, Setting>) =>
          new Map([...settings].map(([id, { key }]) => [id, key]));
        const once = keys(placeNames(requests, { ...NOTHING, before }));
        expect(keys(placeNames(requests, { ...NOTHING, before: once }))).toEqual(once);
      }),
    );
  });
});
