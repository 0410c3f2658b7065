import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayFromIso, dayOfMoment, isoFromDay } from "../../../src/itinerary/day";
import { createItinerary, representativeMoment } from "../../../src/itinerary/itinerary";
import { NO_FILTER } from "../../../src/itinerary/segment-filter";
import { openingMoment, readLink, writeLink } from "../../../src/view/link";
import type { LinkedView } from "../../../src/view/view";
import { anyFilter } from "../../fixtures/any-filter";
import { smallAtlas } from "../../fixtures/small-atlas";

const itinerary = createItinerary(smallAtlas());
const opening: LinkedView = {
  moment: openingMoment(itinerary),
  selection: { kind: "now" },
  journey: null,
  tour: null,
  mapView: null,
  drawer: null,
  filter: NO_FILTER,
};

describe("a link", () => {
  it("without anything opens the whole life on its last day", () => {
    expect(readLink(itinerary, "")).toEqual({ view: opening, problems: [] });
    expect(writeLink(itinerary, opening)).toBe("");
  });

  it("holds date, place, journey, stop and map", () => {
    const query = "?date=1914-08-06&place=zurich&journey=flight&stop=2&map=5.25/47.37/8.54";
    const { view, problems } = readLink(itinerary, query);
    expect(problems).toEqual([]);
    expect(isoFromDay(dayOfMoment(view.moment))).toBe("1914-08-06");
    expect(view.selection).toEqual({ kind: "place", id: "zurich" });
    expect(view.journey).toEqual({ id: "flight", stop: 1 });
    expect(view.mapView).toEqual({ zoom: 5.25, center: [8.54, 47.37] });
    expect(writeLink(itinerary, view)).toBe(query);
  });

  it("opens a tour at its step, and holds only one that is read", () => {
    const query = "?date=1914-08-04&tour=flight&step=2";
    const { view, problems } = readLink(itinerary, query);
    expect(problems).toEqual([]);
    expect(view.tour).toEqual({ kind: "reading", journey: "flight", step: 1, autoplay: false });
    expect(writeLink(itinerary, view)).toBe(query);
    const left = { ...view, tour: { kind: "left", journey: "flight", step: 1 } } as const;
    expect(writeLink(itinerary, left)).toBe("?date=1914-08-04");
    expect(readLink(itinerary, "?tour=flight").view.tour).toMatchObject({ step: 0 });
  });

  it("to a stop of a journey opens on the day he came there", () => {
    const { view } = readLink(itinerary, "?journey=flight&stop=2");
    expect(isoFromDay(dayOfMoment(view.moment))).toBe("1914-08-04");
  });

  it("reads Old Style dates", () => {
    const { view } = readLink(itinerary, "?date=1914-07-24&calendar=julian");
    expect(isoFromDay(dayOfMoment(view.moment))).toBe("1914-08-06");
  });

  it("comes back as it was written, for any view", () => {
    const selections = fc.constantFrom(
      { kind: "now" } as const,
      { kind: "place", id: "vienna" } as const,
      { kind: "leg", id: "s1" } as const,
      { kind: "event", id: "e1" } as const,
      { kind: "person", id: "victor-adler" } as const,
      { kind: "work", id: "pamphlet" } as const,
      { kind: "source", id: "my-life" } as const,
    );
    const day = fc.integer({ min: itinerary.atlas.birth, max: itinerary.atlas.death });
    const mapView = fc.option(
      fc.record({
        zoom: fc.integer({ min: 8, max: 48 }).map((quarter) => quarter / 4),
        center: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -60, max: 80 })),
      }),
    );
    const journey = fc.constantFrom(null, { id: "flight", stop: null }, { id: "flight", stop: 0 });
    const tours = fc.constantFrom(null, {
      kind: "reading",
      journey: "flight",
      step: 1,
      autoplay: false,
    } as const);
    fc.assert(
      fc.property(
        day,
        selections,
        journey,
        tours,
        mapView,
        fc.constantFrom(null, "table" as const, "charts" as const),
        anyFilter(itinerary),
        (onDay, selection, followed, tour, map, drawer, filter) => {
          const view: LinkedView = {
            moment: representativeMoment(itinerary, onDay),
            selection,
            journey: followed,
            tour,
            mapView: map,
            drawer,
            filter,
          };
          expect(readLink(itinerary, writeLink(itinerary, view))).toEqual({ view, problems: [] });
        },
      ),
    );
  });

  it("holds the filter", () => {
    const query =
      "?view=table&from=1914-08-03&country=Austria&mode=ship&mode=stay&certainty=disputed&with=victor-adler&bbox=2,40.5,20,50";
    const { view, problems } = readLink(itinerary, query);
    expect(problems).toEqual([]);
    expect(view.drawer).toBe("table");
    expect(view.filter).toEqual({
      ...NO_FILTER,
      period: { first: dayFromIso("1914-08-03"), last: itinerary.atlas.death },
      countries: ["Austria"],
      activities: ["ship", "stay"],
      certainties: ["disputed"],
      person: "victor-adler",
      extent: { southWest: [2, 40.5], northEast: [20, 50] },
    });
    expect(writeLink(itinerary, view)).toBe(query);
  });

  it.each([
    ["?date=soon", /not understood/],
    ["?date=1850-01-01", /outside the life/],
    ["?place=atlantis", /no place "atlantis"/],
    ["?leg=s0", /no move "s0"/],
    ["?event=nothing", /no event/],
    ["?journey=nowhere", /no journey/],
    ["?journey=flight&beside=nowhere", /no journey "nowhere" in the atlas to lay beside/],
    ["?journey=flight&stop=9", /no stop "9"/],
    ["?tour=nowhere", /no journey "nowhere" in the atlas, and so no tour/],
    ["?tour=flight&step=0", /no step "0"/],
    ["?tour=flight&step=two", /no step "two"/],
    ["?view=globe", /no view "globe"/],
    ["?country=Atlantis", /no country "Atlantis"/],
    ["?polity=atlantis", /no polity "atlantis"/],
    ["?mode=teleport", /no mode "teleport"/],
    ["?certainty=sure", /no certainty "sure"/],
    ["?from=soon", /not understood/],
    ["?from=1914-08-09&to=1914-08-03", /would end/],
    ["?from=1950", /outside the life/],
    ["?bbox=1,2,3", /part of the map/],
    ["?bbox=9,2,3,4", /part of the map/],
    ["?map=here", /map position/],
    ["?map=5/95/8", /map position/],
  ])("%s falls back and says why", (query, message) => {
    const { problems } = readLink(itinerary, query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  it("holds a journey laid beside another", () => {
    const query = "?date=1914-08-06&journey=flight&beside=flight";
    const { view, problems } = readLink(itinerary, query);
    expect(problems).toEqual([]);
    expect(view.journey).toEqual({ id: "flight", stop: null, beside: "flight" });
    expect(writeLink(itinerary, view)).toBe(query);
  });

  it("to two journeys opens where both have been made, whichever of them ends later", () => {
    const atlas = smallAtlas();
    const [flight] = atlas.journeys;
    if (!flight) throw new Error("The small life has a journey.");
    const trip = { ...flight, id: "trip", spans: [{ first: 3, last: 4 }] };
    const both = createItinerary({ ...atlas, journeys: [flight, trip] });
    const opened = (query: string) => isoFromDay(dayOfMoment(readLink(both, query).view.moment));
    expect(opened("?journey=flight")).toBe("1914-08-04");
    expect(opened("?journey=flight&beside=trip")).toBe("1914-08-10");
    expect(opened("?journey=trip&beside=flight")).toBe("1914-08-10");
    expect(opened("?journey=flight&beside=trip&stop=1")).toBe(opened("?journey=flight&stop=1"));
  });

  it("leaves people and sources to be looked for when they are loaded", () => {
    const { view, problems } = readLink(itinerary, "?source=nothing");
    expect(view.selection).toEqual({ kind: "source", id: "nothing" });
    expect(problems).toEqual([]);
  });

  it("keeps what it understood beside what it did not", () => {
    const { view, problems } = readLink(itinerary, "?date=1914-08-06&place=atlantis");
    expect(dayOfMoment(view.moment)).toBe(dayFromIso("1914-08-06"));
    expect(problems).toHaveLength(1);
  });
});
