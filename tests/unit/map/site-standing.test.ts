import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { createItinerary } from "../../../src/itinerary/itinerary";
import { houseSites, type PlaceSite, townSites } from "../../../src/map/place-sites";
import { importanceOf, radiusOf, spokenSite, standingOf } from "../../../src/map/site-standing";
import { useView, type View } from "../../../src/view/view";
import { smallAtlas } from "../../fixtures/small-atlas";

const itinerary = createItinerary(smallAtlas());
const towns = townSites(itinerary);

function site(sites: readonly PlaceSite[], id: string): PlaceSite {
  const found = sites.find(({ place }) => place.id === id);
  if (!found) throw new Error(`There is no site ${id}.`);
  return found;
}

function on(iso: string, change: Partial<View> = {}): View {
  return { ...useView.getState(), moment: dayFromIso(iso) + 0.9, ...change };
}

describe("the marked places", () => {
  it("are towns with their houses' days, and close up the houses", () => {
    expect(towns.map(({ place }) => place.id)).not.toContain("rodlergasse");
    expect(site(towns, "vienna").stays).toEqual(site(houseSites(itinerary), "rodlergasse").stays);
  });

  it("come in the order of first visit", () => {
    const days = towns.map(({ firstDay }) => firstDay);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it("are to come, then present, then reached", () => {
    const states = ["1914-08-02", "1914-08-06", "1914-08-10"].map(
      (iso) => standingOf(site(towns, "zurich"), on(iso), null).state,
    );
    expect(states.slice(0, 2)).toEqual(["future", "present"]);
    expect(standingOf(site(towns, "vienna"), on("1914-08-06"), null).state).toBe("reached");
  });

  it("grow with the days he had spent there", () => {
    const radius = (iso: string) => radiusOf(standingOf(site(towns, "zurich"), on(iso), null));
    expect(radius("1914-08-09")).toBeGreaterThan(radius("1914-08-05"));
    expect(radius("1914-08-05")).toBeGreaterThan(radius("1914-08-02"));
  });
});

describe("what is drawn first", () => {
  const rank = (id: string, view: View, journey: ReadonlySet<string> | null = null) =>
    importanceOf(standingOf(site(towns, id), view, journey));

  it("is the selected place, then the present one", () => {
    const view = on("1914-08-06", { selection: { kind: "place", id: "paris" } });
    expect(rank("paris", view)).toBeGreaterThan(rank("zurich", view));
    expect(rank("zurich", view)).toBeGreaterThan(rank("vienna", view));
  });

  it("is a place of the followed journey before any other he had reached", () => {
    const view = on("1914-08-12");
    const journey = new Set(["paris"]);
    expect(rank("paris", view, journey)).toBeGreaterThan(rank("vienna", view, journey));
  });

  it("is a reached place before one to come", () => {
    const view = on("1914-08-06");
    // Both without a day spent there: only that something had happened at the one tells them apart.
    const visited: PlaceSite = { ...site(towns, "paris"), stays: [], firstDay: view.moment - 1 };
    const toCome: PlaceSite = { ...visited, firstDay: view.moment + 1 };
    expect(importanceOf(standingOf(visited, view, null))).toBeGreaterThan(
      importanceOf(standingOf(toCome, view, null)),
    );
  });
});

describe("a spoken place", () => {
  it("tells stays and days, one of each in the singular", () => {
    const zurich = site(towns, "zurich");
    expect(spokenSite("Zurich", zurich)).toMatch(/^Zurich, \d+ stays?, \d+ days?$/);
    expect(spokenSite("X", { ...zurich, stays: [[1, 2]] })).toBe("X, 1 stay, 1 day");
    expect(spokenSite("X", { ...zurich, stays: [], eventCount: 2 })).toBe("X, 2 events");
  });
});
