import { describe, expect, it } from "vitest";
import { type Day, dayFromIso } from "../../../src/itinerary/day";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import type { Journey } from "../../../src/itinerary/journey";
import { summarizeJourney } from "../../../src/itinerary/journey-summary";
import type { PolitySpan } from "../../../src/itinerary/polity";
import { smallAtlas } from "../../fixtures/small-atlas";

const atlas = smallAtlas();
const itinerary = createSourcedItinerary(atlas);

it("adds up the distance, days, modes and countries of a journey", () => {
  const summary = summarizeJourney(itinerary, atlas.journeys[0] as Journey);
  expect(summary.kilometres).toBeCloseTo(593, -1);
  expect(summary.days).toBe(10);
  expect([...summary.kilometresByMode.keys()]).toEqual(["rail"]);
  expect(summary.countries).toEqual(["Austria"]);
});

it("counts stays in one town as one stop, named after the town", () => {
  const whole: Journey = { id: "all", title: "", spans: [{ first: 0, last: 7 }] };
  const { stops } = summarizeJourney(itinerary, whole);
  expect(stops.map(({ place }) => place)).toEqual(["vienna", "zurich", "paris", "zurich"]);
  expect(stops[0]?.arrival).toBeNull();
  expect(stops[2]?.arrival?.id).toBe("s3");
});

describe("the borders of a journey", () => {
  const DAY = dayFromIso("1914-08-01");

  /** Vienna, Zurich, Paris of the small atlas, each in a polity of its own; Zurich changes hands. */
  function withPolities(change: Day | null) {
    const small = smallAtlas();
    const span = (polity: string, from: Day | null = null, to: Day | null = null) => ({
      polity,
      from,
      to,
    });
    const spans: Readonly<Record<string, readonly PolitySpan[]>> = {
      vienna: [span("austria")],
      rodlergasse: [span("austria")],
      zurich:
        change === null
          ? [span("switzerland")]
          : [span("switzerland", null, change), span("helvetia", change)],
      paris: [span("france")],
    };
    const across = (...polities: (string | null)[]) =>
      polities.map((polity, index) => ({ polity, share: index / polities.length }));
    const ways = [
      across("austria", "bavaria", "switzerland"),
      across(null, "france"),
      across("france", null),
    ];
    return createSourcedItinerary({
      ...small,
      places: small.places.map((each) => ({ ...each, polities: spans[each.id] ?? [] })),
      segments: small.segments.map((segment) =>
        segment.kind === "leg" ? { ...segment, polities: ways.shift() ?? [] } : segment,
      ),
    });
  }

  const journey = (...spans: (readonly [number, number])[]): Journey => ({
    id: "some",
    title: "",
    spans: spans.map(([first, last]) => ({ first, last })),
  });

  it("are counted at each passage from one polity into another, by sea too", () => {
    const summary = summarizeJourney(withPolities(null), journey([0, 7]));
    expect(summary.bordersCrossed).toBe(4);
    expect(summary.polities.map(({ polity }) => polity)).toEqual([
      "austria",
      "bavaria",
      "switzerland",
      "france",
    ]);
  });

  it("are not counted where the rule of a place changed while he stayed", () => {
    const summary = summarizeJourney(withPolities(DAY + 6), journey([2, 2]));
    expect(summary.bordersCrossed).toBe(0);
    expect(summary.polities).toEqual([
      { polity: "switzerland", day: DAY + 3 },
      { polity: "helvetia", day: DAY + 6 },
    ]);
  });

  it("are not counted between one span of the journey and the next", () => {
    expect(summarizeJourney(withPolities(null), journey([0, 0], [4, 4])).bordersCrossed).toBe(0);
  });
});
