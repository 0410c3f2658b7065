import { describe, expect, test } from "vitest";
import { compileGeo } from "../../../src/compiler/compile";
import { dayFromIso, isoFromDay } from "../../../src/itinerary/day";
import { createItinerary } from "../../../src/itinerary/itinerary";
import { atlasAfter, atlasOf, GOOD_FACTS, problemsAfter } from "./broken-facts";

const atlas = atlasOf(compileGeo(GOOD_FACTS));
const segment = (id: string) => atlas.segments.find((each) => each.id === id);

describe("a good set of facts", () => {
  test("has no problems and makes an itinerary that tiles the life", () => {
    expect(problemsAfter()).toEqual([]);
    expect(createItinerary(atlas).starts).toHaveLength(9);
    expect(atlas.segments[0]?.start).toBe(dayFromIso("1879-11-07"));
    expect(atlas.segments.at(-1)?.end).toBe(dayFromIso("1940-08-22"));
  });

  test("a boundary of a month stands on its middle day and keeps its statement", () => {
    expect(segment("t-002")).toMatchObject({
      start: dayFromIso("1888-09-15") + 0.5,
      startDate: { edtf: "1888-09~", earliest: dayFromIso("1888-09-01") },
      endDate: { edtf: "1888-09-16~" },
    });
    expect(segment("t-001")?.startDate.oldStyle).toBe("1879-10-26");
    expect(segment("t-009")?.endDate.edtf).toBe("1940-08-21");
  });

  test("a leg follows its route backwards to its own ends", () => {
    expect(segment("t-006")).toMatchObject({
      routeBasis: "sea-route",
      line: [
        [-74.009, 40.702],
        [-69.5, 41],
        [-65.9, 43.1],
        [-63.5652, 44.64],
      ],
      via: [],
      guarded: false,
      vehicle: "SS Kristianiafjord",
    });
  });

  test("a stretch not known takes its ends from its neighbours", () => {
    expect(segment("t-004")).toMatchObject({ kind: "unknown", from: "odessa", to: "new-york" });
    expect(segment("t-008")).toMatchObject({ from: "halifax", to: "coyoacan-viena" });
  });

  test("places have precision in kilometres, and names by days", () => {
    const place = (id: string) => atlas.places.find((each) => each.id === id);
    expect(place("odessa")?.precision).toBe(3);
    expect(place("yanovka")?.precision).toBe(5);
    expect(place("coyoacan-viena")?.precision).toBe(0.05);
    expect(place("petrograd")?.names[1]).toEqual({
      name: "Petrograd",
      language: "en",
      from: dayFromIso("1914-08-31"),
      to: dayFromIso("1924-01-26"),
    });
  });

  test("events, chapters and journeys are laid out in days and indices", () => {
    expect(
      atlas.events.map(({ id, start, end }) => [id, isoFromDay(start), isoFromDay(end)]),
    ).toEqual([
      ["t-101", "1879-11-07", "1879-11-07"],
      ["t-102", "1917-03-08", "1917-03-15"],
    ]);
    expect(
      atlas.chapters.map(({ id, start, end }) => [id, isoFromDay(start), isoFromDay(end)]),
    ).toEqual([
      ["yanovka", "1879-11-07", "1889-07-02"],
      ["exile", "1889-07-02", "1940-08-22"],
    ]);
    expect(atlas.journeys[1]?.spans).toEqual([
      { first: 4, last: 5 },
      { first: 6, last: 6 },
    ]);
  });

  test("a leg with waypoints passes them", () => {
    const changed = atlasAfter(
      ["itinerary/01-yanovka.yaml", "    mode: unknown", "    via: [petrograd]\n    mode: unknown"],
      ["itinerary/01-yanovka.yaml", "start: 1888-09-16~", "start: 1888-10-16~"],
    );
    expect(changed.segments[1]).toMatchObject({ routeBasis: "waypoints", via: ["petrograd"] });
  });

  test("events come in order of time, whatever their order in the files", () => {
    const moved = atlasAfter([
      "itinerary/01-yanovka.yaml",
      "    start: 1879-11-07\n    startOldStyle: 1879-10-26\n    place: yanovka\n    marked",
      "    start: 1930\n    place: yanovka\n    marked",
    ]);
    expect(moved.events.map(({ id }) => id)).toEqual(["t-102", "t-101"]);
  });
});
