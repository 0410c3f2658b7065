import { describe, expect, it } from "vitest";
import type { Leg } from "../../../src/itinerary/segment";
import { lookOfLeg, type TrailEmphasis } from "../../../src/map/trail-style";
import { leg, paris, zurich } from "../../fixtures/small-atlas";

const drive: Leg = { ...leg(3, zurich, paris, 100, 101), routeBasis: "drawn" };
const emphasis: TrailEmphasis = { moment: 101, journey: null, exile: new Set(), selected: null };

describe("a leg's look", () => {
  it("fades as the years pass", () => {
    const opacities = [101, 101 + 365 * 4, 101 + 365 * 10, 101 + 365 * 30].map(
      (moment) => lookOfLeg(drive, { ...emphasis, moment }).opacity,
    );
    expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
    expect(new Set(opacities).size).toBe(4);
  });

  it("tells modes apart by pattern", () => {
    expect(lookOfLeg(drive, emphasis).dashes).toBeNull();
    expect(lookOfLeg({ ...drive, mode: "ship" }, emphasis).dashes).not.toBeNull();
    expect(lookOfLeg({ ...drive, mode: "sleigh" }, emphasis).dashes).not.toBe(
      lookOfLeg({ ...drive, mode: "ship" }, emphasis).dashes,
    );
  });

  it("is paler where way or days are uncertain", () => {
    const sure = lookOfLeg(drive, emphasis).opacity;
    expect(lookOfLeg({ ...drive, routeBasis: "direct" }, emphasis).opacity).toBeLessThan(sure);
    expect(lookOfLeg({ ...drive, certainty: "disputed" }, emphasis).opacity).toBeLessThan(sure);
  });

  it("dims what is not of the followed journey", () => {
    const followed = lookOfLeg(drive, { ...emphasis, journey: new Set([3]) });
    const other = lookOfLeg(drive, { ...emphasis, journey: new Set([9]) });
    expect(other.opacity).toBeLessThan(0.2);
    expect(followed.opacity).toBeGreaterThan(0.9);
    expect(followed.weight).toBeGreaterThan(other.weight);
  });

  it("keeps the exile route strong though it is long ago", () => {
    const later = { ...emphasis, moment: 101 + 365 * 12 };
    expect(lookOfLeg(drive, { ...later, exile: new Set([3]) }).opacity).toBeGreaterThan(
      lookOfLeg(drive, later).opacity,
    );
  });
});
