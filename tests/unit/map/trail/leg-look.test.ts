import { describe, expect, it } from "vitest";
import type { Leg } from "../../../../src/itinerary/segment";
import { breadthAtZoom, breadthOfPassages, lookOfLeg } from "../../../../src/map/trail/leg-look";
import { leg, paris, zurich } from "../../../fixtures/small-atlas";

const drive: Leg = { ...leg(3, zurich, paris, 100, 101), routeBasis: "drawn" };

describe("a leg's look", () => {
  it("tells modes apart by pattern", () => {
    expect(lookOfLeg(drive).dashes).toEqual([]);
    const sea = lookOfLeg({ ...drive, mode: "ship" }).dashes;
    const sleigh = lookOfLeg({ ...drive, mode: "sleigh" }).dashes;
    expect(sea.length).toBeGreaterThan(1);
    expect(sleigh).not.toEqual(sea);
  });

  it("is pale and thin where days or way are uncertain", () => {
    expect(lookOfLeg(drive).pale).toBe(false);
    expect(lookOfLeg({ ...drive, routeBasis: "direct" }).pale).toBe(true);
    const train: Leg = { ...drive, mode: "armoured-train" };
    for (const certainty of ["approximate", "disputed", "unknown"] as const) {
      const unsure = lookOfLeg({ ...train, certainty });
      expect(unsure.pale).toBe(true);
      expect(unsure.width).toBeLessThan(lookOfLeg(train).width);
    }
  });

  it("is still to be seen, however uncertain", () => {
    const faintest = lookOfLeg({ ...drive, mode: "sleigh", certainty: "unknown" });
    expect(faintest.width * breadthAtZoom(1)).toBeGreaterThan(1);
  });

  it("is slimmer from afar", () => {
    const breadths = [2, 4, 6, 9].map(breadthAtZoom);
    expect(breadths).toEqual([...breadths].sort((a, b) => a - b));
    expect(new Set(breadths).size).toBe(4);
  });

  it("grows with how often it was travelled, but not without end", () => {
    const breadths = [0, 1, 3, 7, 15, 400].map(breadthOfPassages);
    expect(breadths).toEqual([...breadths].sort((a, b) => a - b));
    expect(breadths[0]).toBe(1);
    expect(breadths[5]).toBe(breadths[4]);
  });
});
