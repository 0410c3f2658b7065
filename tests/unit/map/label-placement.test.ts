import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Box,
  hasRoom,
  type LabelRequest,
  letteringBoxes,
  namesPlaced,
  placeLabels,
} from "../../../src/map/label-placement";

const area: Box = { left: 0, top: 0, right: 400, bottom: 300 };

function request(
  id: string,
  x: number,
  y: number,
  change: Partial<LabelRequest> = {},
): LabelRequest {
  return {
    id,
    x,
    y,
    radius: 5,
    labelWidth: 60,
    labelHeight: 15,
    named: true,
    side: null,
    ...change,
  };
}

describe("names on the map", () => {
  it("stand to the right when there is room", () => {
    expect(placeLabels([request("a", 100, 100)], area).get("a")).toEqual({
      full: true,
      side: "right",
    });
  });

  it("turn to the left at the right edge", () => {
    expect(placeLabels([request("a", 380, 100)], area).get("a")?.side).toBe("left");
  });

  it("keep the side they had while it is free, so that nothing flickers", () => {
    const kept = placeLabels([request("a", 100, 100, { side: "below" })], area);
    expect(kept.get("a")?.side).toBe("below");
  });

  it("give way to what is more important", () => {
    const placed = placeLabels([request("first", 100, 100), request("second", 130, 100)], area);
    expect(placed.get("first")).toEqual({ full: true, side: "right" });
    expect(placed.get("second")).toEqual({ full: false, side: null });
  });

  it("turn aside from the traveller", () => {
    const traveller: Box = { left: 105, top: 90, right: 130, bottom: 110 };
    expect(placeLabels([request("a", 100, 100)], area, [traveller]).get("a")?.side).toBe("left");
  });

  it("stay on a place that a card covers", () => {
    expect(placeLabels([request("a", 500, 100)], area).get("a")?.side).toBe("right");
  });
});

describe("marks", () => {
  it("on one spot become one mark and a dot", () => {
    const placed = placeLabels([request("a", 50, 50), request("b", 52, 50)], area);
    expect(placed.get("a")?.full).toBe(true);
    expect(placed.get("b")?.full).toBe(false);
  });

  it("and names never cover one another, wherever they are", () => {
    const spot = fc.record({
      x: fc.integer({ min: 10, max: 390 }),
      y: fc.integer({ min: 10, max: 290 }),
      radius: fc.integer({ min: 3, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 25 }), (spots) => {
        const requests = spots.map(({ x, y, radius }, index) =>
          request(`${index}`, x, y, { radius }),
        );
        const placed = placeLabels(requests, area);
        const boxes = requests.flatMap(({ id, x, y, radius, labelWidth: width }) => {
          const side = placed.get(id)?.side;
          if (side === "right") return [[x + radius + 4, y - 7.5, x + radius + 4 + width, y + 7.5]];
          if (side === "left") return [[x - radius - 4 - width, y - 7.5, x - radius - 4, y + 7.5]];
          if (side === "above") return [[x - 30, y - radius - 17, x + 30, y - radius - 2]];
          if (side === "below") return [[x - 30, y + radius + 2, x + 30, y + radius + 17]];
          return [];
        }) as [number, number, number, number][];
        boxes.forEach(([left, top, right, bottom], one) => {
          boxes.slice(one + 1).forEach((other) => {
            const overlap =
              left < other[2] && other[0] < right && top < other[3] && other[1] < bottom;
            expect(overlap).toBe(false);
          });
        });
      }),
    );
  });
});

describe("the name of a sea", () => {
  const placed = (requests: LabelRequest[]) => ({
    area,
    names: namesPlaced(requests, placeLabels(requests, area)),
  });

  it("keeps off the names of places", () => {
    const lettering = letteringBoxes(150, 100, 80, 14, 0);
    expect(hasRoom(lettering, placed([]))).toBe(true);
    expect(hasRoom(lettering, placed([request("a", 120, 100)]))).toBe(false);
  });

  it("keeps off what the cards cover", () => {
    expect(hasRoom(letteringBoxes(380, 100, 80, 14, 0), placed([]))).toBe(false);
  });

  it("takes room only along its turned line", () => {
    const turned = letteringBoxes(200, 150, 120, 14, 90);
    expect(hasRoom(turned, placed([request("a", 215, 150)]))).toBe(true);
    expect(hasRoom(letteringBoxes(200, 150, 120, 14, 0), placed([request("a", 215, 150)]))).toBe(
      false,
    );
  });
});
