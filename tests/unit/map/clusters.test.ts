import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createItinerary } from "../../../src/itinerary/itinerary";
import { CLUSTER_REACH, clustersAt, opensAt } from "../../../src/map/clusters";
import { type PlaceSite, townSites } from "../../../src/map/place-sites";
import { smallAtlas } from "../../fixtures/small-atlas";

const [pattern] = townSites(createItinerary(smallAtlas()));

function site(id: string, longitude: number, latitude: number, days: number): PlaceSite {
  if (!pattern) throw new Error("The small atlas has no town.");
  const place = { ...pattern.place, id, position: [longitude, latitude] as const };
  return { place, stays: [[0, days]], eventCount: 0, firstDay: 0 };
}

const ids = (sites: readonly PlaceSite[]) => sites.map(({ place }) => place.id);

describe("places that lie close together", () => {
  const petersburg = site("petersburg", 30.3, 59.9, 900);
  const pushkin = site("pushkin", 30.4, 59.7, 3);
  const moscow = site("moscow", 37.6, 55.75, 1500);

  it("are gathered under the greatest of them, and the far ones are not", () => {
    const clusters = clustersAt([pushkin, moscow, petersburg], 5);
    expect(clusters.map(({ members }) => ids(members))).toEqual([
      ["moscow"],
      ["petersburg", "pushkin"],
    ]);
  });

  it("come apart at the zoom that is told", () => {
    const zoom = opensAt([petersburg, pushkin], 0);
    expect(clustersAt([petersburg, pushkin], zoom - 0.2)).toHaveLength(1);
    expect(clustersAt([petersburg, pushkin], zoom)).toHaveLength(2);
  });

  it("never come apart on one spot", () => {
    expect(opensAt([petersburg, { ...pushkin, place: petersburg.place }], 0)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it("belong each to one cluster, whose leads stand a finger's breadth apart", () => {
    const places = fc.array(
      fc.record({
        longitude: fc.double({ min: -20, max: 20, noNaN: true }),
        latitude: fc.double({ min: 40, max: 60, noNaN: true }),
        days: fc.integer({ min: 1, max: 1000 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(places, fc.integer({ min: 2, max: 12 }), (spots, zoom) => {
        const sites = spots.map(({ longitude, latitude, days }, index) =>
          site(`${index}`, longitude, latitude, days),
        );
        const clusters = clustersAt(sites, zoom);
        const gathered = clusters.flatMap(({ members }) => ids(members)).map(Number);
        expect(gathered.sort((a, b) => a - b)).toEqual(sites.map((_, index) => index));
        for (const [index, { lead }] of clusters.entries()) {
          for (const { lead: other } of clusters.slice(index + 1)) {
            // Two that stand further apart than the reach come apart no later than this zoom.
            expect(opensAt([lead, other], 0)).toBeLessThanOrEqual(zoom + Math.log2(1.06));
          }
        }
        expect(CLUSTER_REACH).toBeGreaterThanOrEqual(24);
      }),
    );
  });
});
