import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/itinerary/atlas";
import { certaintyOnDay } from "../../../src/itinerary/certainty";
import { dayFromIso } from "../../../src/itinerary/day";
import { createItinerary } from "../../../src/itinerary/itinerary";
import type { Segment } from "../../../src/itinerary/segment";
import { smallAtlas } from "../../fixtures/small-atlas";

const august = (day: string) => dayFromIso(`1914-08-${day}`);

/** The small atlas with the stay in Zurich, 4 to 10 August, changed. */
function withZurich(change: Partial<Segment>): Atlas {
  const atlas = smallAtlas();
  return {
    ...atlas,
    segments: atlas.segments.map((segment) =>
      segment.id === "s2" ? ({ ...segment, ...change } as Segment) : segment,
    ),
  };
}

const on = (atlas: Atlas, day: string) => certaintyOnDay(createItinerary(atlas), august(day));

describe("a day of a well-attested stay", () => {
  it("is documented where it begins and ends to the day, inferred between", () => {
    const atlas = withZurich({ certainty: "inferred" });
    expect(on(atlas, "04")).toBe("documented");
    expect(on(atlas, "05")).toBe("inferred");
    expect(on(atlas, "09")).toBe("inferred");
  });

  it("is documented by a documented event of that very day in the town", () => {
    expect(on(withZurich({ certainty: "inferred" }), "06")).toBe("documented");
  });

  it("is not documented by an event elsewhere, or one he was not at", () => {
    const atlas = withZurich({ certainty: "inferred" });
    const events = atlas.events.map((event) => ({ ...event, away: true }));
    expect(on({ ...atlas, events }, "06")).toBe("inferred");
  });
});

describe("a day of an approximate stay", () => {
  const about = (iso: string) => ({
    edtf: `${iso}~`,
    earliest: dayFromIso(iso),
    latest: dayFromIso(iso),
  });

  it("is approximate near its ends and inferred well within", () => {
    const atlas = withZurich({
      certainty: "approximate",
      startDate: about("1914-08-04"),
      endDate: about("1914-08-13"),
    });
    expect(on({ ...atlas, events: [] }, "06")).toBe("approximate");
    expect(on({ ...atlas, events: [] }, "08")).toBe("inferred");
  });
});

describe("disputed and unknown", () => {
  it("hold for all days of the record", () => {
    expect(on(withZurich({ certainty: "disputed" }), "06")).toBe("disputed");
    expect(on(smallAtlas(), "18")).toBe("unknown");
  });
});
