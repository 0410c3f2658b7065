import { describe, expect, it } from "vitest";
import { dayFromIso, isoFromDay } from "../../../../src/itinerary/day";
import { certaintyByYear, sumOfYears } from "../../../../src/itinerary/figures/certainty-by-year";
import { daysByLand } from "../../../../src/itinerary/figures/days-by-land";
import { type PartOfLife, wholeLife } from "../../../../src/itinerary/figures/part-of-life";
import { polityRuns } from "../../../../src/itinerary/figures/polity-runs";
import { positionRuns } from "../../../../src/itinerary/figures/position-runs";
import { townStays } from "../../../../src/itinerary/figures/town-stays";
import { createSourcedItinerary } from "../../../../src/itinerary/itinerary";
import type { SourcedPlace } from "../../../../src/itinerary/place";
import type { PolityStretch } from "../../../../src/itinerary/polity";
import {
  leg,
  paris,
  rodlergasse,
  smallAtlas,
  stay,
  unknown,
  vienna,
  zurich,
} from "../../../fixtures/small-atlas";

const small = createSourcedItinerary(smallAtlas());
const whole = wholeLife(small);
const words = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  `${isoFromDay(first).slice(8)}-${isoFromDay(last).slice(8)}`;

describe("days by country", () => {
  it("counts each day once: on the way, at a place, or not known", () => {
    // The 3rd and the 4th left him in Vienna's house and in Zurich, the 15th in Zurich.
    const days = daysByLand(small, whole, "country");
    expect(days.map((land) => [land.where, land.days, words(land)])).toEqual([
      [{ kind: "land", id: "Austria" }, 15, "01-15"],
      [{ kind: "unknown" }, 5, "16-20"],
    ]);
  });

  it("counts a day on which he nowhere stayed as on the way", () => {
    const day = dayFromIso("1914-08-01");
    const itinerary = createSourcedItinerary({
      ...smallAtlas(),
      segments: [
        stay(0, "vienna", day, day + 1),
        leg(1, vienna, paris, day + 1, day + 4),
        stay(2, "paris", day + 4, day + 20),
      ],
      events: [],
      journeys: [],
    });
    const days = daysByLand(itinerary, wholeLife(itinerary), "country");
    expect(days.map(({ where, days: count }) => [where.kind, count])).toEqual([
      ["land", 17],
      ["on-the-way", 3],
    ]);
  });

  it("counts only what it is asked for", () => {
    const known: PartOfLife = { ...whole, includes: ({ kind }) => kind !== "unknown" };
    expect(daysByLand(small, known, "country").map(({ days }) => days)).toEqual([15]);
  });
});

/** Vienna, then by sea for two days to Paris; both in polities, and the sea in none. */
function bySea(politiesOf: Readonly<Record<string, string>>, way: readonly PolityStretch[]) {
  const day = dayFromIso("1914-08-01");
  const within = (place: SourcedPlace): SourcedPlace => ({
    ...place,
    polities: [{ polity: politiesOf[place.id] ?? "none", from: null, to: null }],
  });
  return createSourcedItinerary({
    ...smallAtlas(),
    places: [vienna, rodlergasse, zurich, paris].map(within),
    segments: [
      stay(0, "vienna", day, day + 5),
      { ...leg(1, vienna, paris, day + 5, day + 7), polities: way },
      stay(2, "paris", day + 7, day + 20),
    ],
    events: [],
    journeys: [],
  });
}

describe("days by polity", () => {
  it("counts the days at sea by themselves", () => {
    const itinerary = bySea({ vienna: "austria", paris: "france" }, [{ polity: null, share: 0 }]);
    const days = daysByLand(itinerary, wholeLife(itinerary), "polity");
    expect(days.map(({ where, days: count }) => [where, count])).toEqual([
      [{ kind: "land", id: "france" }, 13],
      [{ kind: "land", id: "austria" }, 5],
      [{ kind: "on-the-way" }, 2],
    ]);
  });

  it("does not end a run at sea between two coasts of one polity", () => {
    const home = bySea({ vienna: "empire", paris: "empire" }, [{ polity: null, share: 0 }]);
    expect(polityRuns(home, wholeLife(home)).map(words)).toEqual(["01-20"]);
    const abroad = bySea({ vienna: "empire", paris: "france" }, [{ polity: null, share: 0 }]);
    expect(polityRuns(abroad, wholeLife(abroad)).map(words)).toEqual(["01-05", "08-20"]);
  });
});

describe("unbroken stays", () => {
  it("are days in a row in one town, the longest first; a day's trip breaks none", () => {
    const stays = townStays(small, whole);
    expect(stays.map((each) => [each.town, each.days, words(each)])).toEqual([
      ["zurich", 12, "04-15"],
      ["vienna", 3, "01-03"],
    ]);
  });

  it("are not broken by a change of house", () => {
    const day = dayFromIso("1914-08-01");
    const itinerary = createSourcedItinerary({
      ...smallAtlas(),
      segments: [
        stay(0, "vienna", day, day + 4.5),
        leg(1, vienna, rodlergasse, day + 4.5, day + 6.5),
        stay(2, "rodlergasse", day + 6.5, day + 10),
        unknown(3, "vienna", day + 10, day + 20),
      ],
      events: [],
      journeys: [],
    });
    expect(townStays(itinerary, wholeLife(itinerary)).map(words)).toEqual(["01-10"]);
  });
});

it("an unbroken stay ends where it is not known that he stayed", () => {
  const start = dayFromIso("1914-08-01");
  const itinerary = createSourcedItinerary({
    ...smallAtlas(),
    segments: [
      stay(0, "vienna", start, start + 6),
      unknown(1, "vienna", start + 6, start + 10),
      stay(2, "vienna", start + 10, start + 20),
    ],
    events: [],
    journeys: [],
  });
  expect(townStays(itinerary, wholeLife(itinerary)).map(words)).toEqual(["11-20", "01-06"]);
});

describe("positions through time", () => {
  const runs = positionRuns(small, whole);

  it("are one for each stay, and one for each day on the way", () => {
    expect(runs.map((run) => [run.segment.id, words(run)])).toEqual([
      ["s0", "01-03"],
      ["s2", "04-09"],
      ["s6", "10-15"],
      ["s7", "16-20"],
    ]);
    expect(runs[1]?.position).toEqual(zurich.position);
  });

  it("hold longitudes within 180 degrees", () => {
    const day = dayFromIso("1914-08-01");
    const far: SourcedPlace = { ...paris, id: "far", position: [190, 10] };
    const itinerary = createSourcedItinerary({
      ...smallAtlas(),
      places: [far],
      segments: [stay(0, "far", day, day + 20)],
      events: [],
      journeys: [],
    });
    expect(positionRuns(itinerary, wholeLife(itinerary))[0]?.position).toEqual([-170, 10]);
  });
});

it("counts the days of a year by certainty", () => {
  const years = certaintyByYear(small, whole);
  expect(years.map(({ year }) => year)).toEqual([1914]);
  expect(sumOfYears(years)).toEqual({
    documented: 6,
    inferred: 9,
    approximate: 0,
    disputed: 0,
    unknown: 5,
  });
});
