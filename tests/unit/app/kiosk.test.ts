import { describe, expect, it } from "vitest";
import {
  countFailures,
  failuresInARow,
  pauseAfter,
  queryAfter,
} from "../../../src/app/kiosk-recovery";
import { tourAfter } from "../../../src/app/kiosk-tours";
import { smallAtlas } from "../../fixtures/small-atlas";

describe("a kiosk after a failure", () => {
  it("waits longer each time, up to a minute", () => {
    expect([0, 1, 2, 3, 4, 5, 9].map(pauseAfter)).toEqual([2, 4, 8, 16, 32, 60, 60]);
  });

  it("opens the same step again, and begins anew when that keeps failing", () => {
    const query = "?kiosk=1&tour=flight&step=3";
    expect(queryAfter(1, query)).toBe(query);
    expect(queryAfter(2, query)).toBe(query);
    expect(queryAfter(3, query)).toBe("?kiosk=1");
  });

  it("counts without storage as if each failure were the first", () => {
    const refused = (): Storage => {
      throw new Error("Storage is switched off.");
    };
    countFailures(refused, 3);
    expect(failuresInARow(refused)).toBe(0);
  });
});

describe("the round of a kiosk", () => {
  const [flight] = smallAtlas().journeys;
  if (!flight) throw new Error("The small atlas has no journey.");
  const journeys = [
    flight,
    { ...flight, id: "without-tour", tour: [] },
    { ...flight, id: "return" },
  ];

  it("plays every tour in turn, and again", () => {
    expect(tourAfter(journeys, null)).toBe("flight");
    expect(tourAfter(journeys, "flight")).toBe("return");
    expect(tourAfter(journeys, "return")).toBe("flight");
  });

  it("begins at the first after what has no tour, and has nothing without tours", () => {
    expect(tourAfter(journeys, "without-tour")).toBe("flight");
    expect(tourAfter([{ ...flight, tour: [] }], null)).toBeNull();
  });
});
