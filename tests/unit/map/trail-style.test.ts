import { describe, expect, it } from "vitest";
import type { Leg } from "../../../src/itinerary/segment";
import { breadthAt, lookOfLeg, type TrailEmphasis } from "../../../src/map/trail-style";
import { leg, paris, zurich } from "../../fixtures/small-atlas";

const drive: Leg = { ...leg(3, zurich, paris, 100, 101), routeBasis: "drawn" };
const emphasis: TrailEmphasis = {
  moment: 101,
  journey: null,
  exile: new Set(),
  selected: null,
  breadth: 1,
};

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

  it("is thinner too where it is uncertain, and palest where it only joins two ends", () => {
    const sure = lookOfLeg(drive, emphasis);
    for (const certainty of ["approximate", "disputed", "unknown"] as const) {
      const unsure = lookOfLeg({ ...drive, certainty }, emphasis);
      expect(unsure.weight).toBeLessThan(sure.weight);
      expect(unsure.opacity).toBeLessThan(sure.opacity);
      const joined = lookOfLeg({ ...drive, certainty, routeBasis: "direct" }, emphasis);
      expect(joined.opacity).toBeLessThan(unsure.opacity);
    }
  });

  it("is still to be seen, however old and uncertain", () => {
    const faintest = lookOfLeg(
      { ...drive, mode: "sleigh", certainty: "unknown", routeBasis: "direct" },
      { ...emphasis, moment: 101 + 365 * 40, breadth: breadthAt(1) },
    );
    expect(faintest.opacity).toBeGreaterThan(0.3);
    expect(faintest.weight).toBeGreaterThan(1);
  });

  it("is slimmer from afar", () => {
    const weights = [2, 4, 6, 9].map(
      (zoom) => lookOfLeg(drive, { ...emphasis, breadth: breadthAt(zoom) }).weight,
    );
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(new Set(weights).size).toBe(4);
  });

  it("has a casing when it is followed or selected, and only then", () => {
    expect(lookOfLeg(drive, emphasis).cased).toBe(false);
    expect(lookOfLeg(drive, { ...emphasis, journey: new Set([3]) }).cased).toBe(true);
    expect(lookOfLeg(drive, { ...emphasis, journey: new Set([9]) }).cased).toBe(false);
    expect(lookOfLeg(drive, { ...emphasis, selected: 3 }).cased).toBe(true);
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
