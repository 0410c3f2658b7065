import { describe, expect, it, test } from "vitest";
import type { Atlas } from "../../../src/itinerary/atlas";
import {
  certaintyOfEvent,
  certaintyOfLeg,
  certaintyOfStay,
} from "../../../src/itinerary/certainty";
import { certaintyOnDay, judgementOfDay } from "../../../src/itinerary/certainty-of-day";
import { dayFromIso } from "../../../src/itinerary/day";
import type { DateStatement, Dispute } from "../../../src/itinerary/evidence";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import type { SourcedLeg, SourcedStay } from "../../../src/itinerary/segment";
import { event, exactly, smallAtlas } from "../../fixtures/small-atlas";

const august = (day: string) => dayFromIso(`1914-08-${day}`);

const about = (iso: string): DateStatement => ({ ...exactly(iso), edtf: `${iso}~` });

/** A dispute on the date, with rival starts. */
const rival = (...starts: readonly string[]): Dispute => ({
  about: "date",
  verdict: "open",
  reason: "The diary decides.",
  readings: starts.map((iso) => ({
    says: `It was ${iso}.`,
    date: exactly(iso),
    place: null,
    citations: [],
  })),
});

describe("the certainty of a record", () => {
  const exact = { startDate: exactly("1914-08-04"), endDate: exactly("1914-08-10") };
  const vague = { startDate: about("1914-08-04"), endDate: about("1914-08-10") };
  const grounds = { support: "stated", dispute: null, ...exact } as const;

  test.each([
    ["stated, with both days known", grounds, false, "documented"],
    ["stated, with one day known", { ...grounds, endDate: vague.endDate }, false, "inferred"],
    ["implied, with both days known", { ...grounds, support: "implied" }, false, "inferred"],
    ["stated, with neither day known", { ...grounds, ...vague }, false, "approximate"],
    ["the same, attested within", { ...grounds, ...vague }, true, "inferred"],
    ["assumed, whatever its days", { ...grounds, support: "assumed" }, true, "approximate"],
    ["disputed in its date", { ...grounds, dispute: rival("1914-08-05") }, false, "disputed"],
    [
      "disputed in its circumstances only",
      { ...grounds, dispute: { ...rival("1914-08-05"), about: "circumstances" } },
      false,
      "documented",
    ],
    ["nothing claimed", { ...grounds, support: null }, false, "unknown"],
  ] as const)("a stay %s", (_what, given, attestedWithin, certainty) => {
    expect(certaintyOfStay(given, attestedWithin)).toBe(certainty);
  });

  it("of a leg rests on the day he left", () => {
    expect(certaintyOfLeg({ ...grounds, endDate: vague.endDate })).toBe("documented");
    expect(certaintyOfLeg({ ...grounds, startDate: vague.startDate })).toBe("inferred");
    expect(certaintyOfLeg({ ...grounds, ...vague })).toBe("approximate");
  });

  it("of an event rests on all its days", () => {
    expect(certaintyOfEvent(grounds)).toBe("documented");
    expect(certaintyOfEvent({ ...grounds, endDate: vague.endDate })).toBe("approximate");
  });
});

/** The small atlas without events, with the stay in Zurich, 4 to 10 August, changed. */
function withZurich(change: Partial<SourcedStay>): Atlas {
  const atlas = smallAtlas();
  return {
    ...atlas,
    events: [],
    segments: atlas.segments.map((segment) =>
      segment.id === "s2" && segment.kind === "stay" ? { ...segment, ...change } : segment,
    ),
  };
}

const on = (atlas: Atlas, day: string) =>
  certaintyOnDay(createSourcedItinerary(atlas), august(day));

describe("a day of a stay that a source states or implies", () => {
  it("is documented where the stay begins or ends, if stated and known to the day", () => {
    expect(on(withZurich({}), "04")).toBe("documented");
    expect(on(withZurich({}), "05")).toBe("inferred");
    expect(on(withZurich({ support: "implied" }), "04")).not.toBe("documented");
  });

  it("is documented by a documented event of that very day in the town", () => {
    const { events } = smallAtlas();
    expect(on({ ...withZurich({}), events }, "06")).toBe("documented");
    const elsewhere = events.map((event) => ({ ...event, away: true }));
    expect(on({ ...withZurich({}), events: elsewhere }, "06")).toBe("inferred");
    const doubtful = events.map((event) => ({ ...event, certainty: "inferred" as const }));
    expect(on({ ...withZurich({}), events: doubtful }, "06")).toBe("inferred");
  });

  it("is documented by an event in any town he touched on the day", () => {
    const paris = event("e3", "paris", "1914-08-10", false);
    const atlas = withZurich({});
    const segments = atlas.segments.map((segment) => ({ ...segment, support: "implied" as const }));
    const implied: Atlas = { ...atlas, segments };
    expect(on({ ...implied, events: [paris] }, "10")).toBe("documented");
    const elsewhere = { ...paris, place: "vienna" };
    expect(on({ ...implied, events: [elsewhere] }, "10")).toBe("inferred");
  });

  it("is documented by an attestation dated to that very day", () => {
    const attestations = [
      { date: exactly("1914-08-07"), citations: [] },
      { date: about("1914-08-08"), citations: [] },
    ];
    expect(on(withZurich({ attestations }), "07")).toBe("documented");
    expect(on(withZurich({ attestations }), "08")).toBe("inferred");
  });

  it("is approximate while the stay may not have begun, or may have ended", () => {
    const atlas = withZurich({
      support: "implied",
      startDate: about("1914-08-04"),
      endDate: about("1914-08-13"),
    });
    expect(on(atlas, "06")).toBe("approximate");
    expect(on(atlas, "08")).toBe("inferred");
  });

  it("is not blurred where a dated source puts him there before and after", () => {
    const vague = {
      support: "implied" as const,
      startDate: about("1914-08-04"),
      endDate: about("1914-08-10"),
    };
    expect(on(withZurich(vague), "06")).toBe("approximate");
    const attestations = ["05", "08"].map((day) => ({
      date: exactly(`1914-08-${day}`),
      citations: [],
    }));
    const atlas = withZurich({ ...vague, attestations });
    expect(["04", "05", "06", "07", "08", "09"].map((day) => on(atlas, day))).toEqual([
      "approximate",
      "documented",
      "inferred",
      "inferred",
      "documented",
      "approximate",
    ]);
  });

  it("is not blurred by a date that only parts two houses of one town", () => {
    const atlas = smallAtlas();
    const [home, leave] = atlas.segments;
    if (home?.kind !== "stay" || leave?.kind !== "leg") throw new Error("The small atlas changed.");
    const moved = about("1914-08-02");
    const first: SourcedStay = {
      ...home,
      place: "vienna",
      end: august("02") + 0.5,
      endDate: moved,
    };
    const second: SourcedStay = { ...home, id: "s0b", start: first.end, startDate: moved };
    const segments = [first, second, ...atlas.segments.slice(1)].map((segment, index) => ({
      ...segment,
      index,
    }));
    expect(on({ ...atlas, segments }, "02")).toBe("inferred");
  });
});

/** The small atlas with the stay in Zurich to about the 13th, and the way there as given. */
function arriving(leg: Partial<SourcedLeg>): Atlas {
  const startDate = about("1914-08-04");
  const atlas = withZurich({ support: "implied", startDate, endDate: about("1914-08-13") });
  const segments = atlas.segments.map((segment) =>
    segment.id === "s1" && segment.kind === "leg"
      ? { ...segment, endDate: startDate, ...leg }
      : segment,
  );
  return { ...atlas, segments };
}

describe("the day of arrival", () => {
  it("is known within the time the way takes from a known day of leaving", () => {
    // Vienna to Zurich, some 600 km: three days by rail at the least, so by the 6th at the latest.
    expect(on(arriving({}), "06")).toBe("approximate");
    expect(on(arriving({}), "07")).toBe("inferred");
    expect(on(arriving({ startDate: about("1914-08-03") }), "07")).toBe("approximate");
  });

  it("does not matter between two places within a town's reach of each other", () => {
    const near = arriving({ startDate: about("1914-08-03") });
    const places = near.places.map((place) =>
      place.id === "rodlergasse" ? { ...place, position: [8.6, 47.4] as const } : place,
    );
    expect(on({ ...near, places }, "05")).toBe("inferred");
  });
});

describe("a day of an assumed stay", () => {
  it("is approximate, but for what attests it", () => {
    const attestations = [{ date: exactly("1914-08-07"), citations: [] }];
    const atlas = withZurich({ support: "assumed", attestations });
    expect(on(atlas, "06")).toBe("approximate");
    expect(on(atlas, "07")).toBe("documented");
  });
});

describe("a day of a leg", () => {
  const travelling = (change: Partial<SourcedLeg>) => {
    const atlas = smallAtlas();
    const segments = atlas.segments.map((segment) => {
      if (segment.id === "s0") return { ...segment, end: august("02") + 0.5 };
      if (segment.id === "s1" && segment.kind === "leg") {
        return {
          ...segment,
          start: august("02") + 0.5,
          startDate: exactly("1914-08-02"),
          ...change,
        };
      }
      return segment;
    });
    return { ...atlas, events: [], segments };
  };

  it("is inferred between known ends, approximate between others", () => {
    expect(on(travelling({}), "03")).toBe("inferred");
    const vague = { startDate: about("1914-08-02"), endDate: about("1914-08-04") };
    expect(on(travelling(vague), "03")).toBe("approximate");
    const clear = { startDate: about("1914-07-25"), endDate: about("1914-08-08") };
    expect(on(travelling(clear), "03")).toBe("inferred");
    expect(on(travelling({ support: "assumed" }), "03")).toBe("approximate");
  });
});

describe("a dispute", () => {
  it("on the date is about the days between the rival dates, whose record they are", () => {
    const atlas = withZurich({ dispute: rival("1914-08-02", "1914-08-06") });
    for (const day of ["02", "03", "04", "06"]) expect(on(atlas, day)).toBe("disputed");
    expect(on(atlas, "01")).toBe("documented");
    expect(on(atlas, "07")).toBe("inferred");
  });

  it("on the date leaves a day on which a dated source puts him there", () => {
    const attestations = [{ date: exactly("1914-08-05"), citations: [] }];
    const atlas = withZurich({ dispute: rival("1914-08-02", "1914-08-06"), attestations });
    expect(on(atlas, "05")).toBe("documented");
    expect(on(atlas, "06")).toBe("disputed");
  });

  it("on the place, or without rival dates, is about all days of the record", () => {
    const place = withZurich({ dispute: { ...rival(), about: "place" } });
    expect(on(place, "08")).toBe("disputed");
    expect(on(withZurich({ dispute: rival() }), "08")).toBe("disputed");
  });

  it("that the evidence decides leaves the days alone", () => {
    const dispute = { ...rival("1914-08-02"), verdict: "decided" as const };
    expect(on(withZurich({ dispute }), "03")).toBe("documented");
    expect(on(withZurich({ dispute }), "05")).toBe("inferred");
  });

  it.each(["address", "circumstances"] as const)("on the %s leaves the days alone", (about) => {
    const dispute = { ...rival("1914-08-02"), about };
    expect(on(withZurich({ dispute }), "04")).toBe("documented");
  });
});

test("a day of a stretch not known is unknown", () => {
  expect(on(smallAtlas(), "18")).toBe("unknown");
});

test("a day says what its certainty follows from", () => {
  const ground = (atlas: Atlas, day: string) =>
    judgementOfDay(createSourcedItinerary(atlas), august(day)).ground;
  expect(ground(withZurich({}), "04")).toEqual({ kind: "bound", edge: "first" });
  expect(ground(smallAtlas(), "06")).toMatchObject({ kind: "event", event: { id: "e2" } });
  expect(ground(withZurich({}), "07")).toEqual({ kind: "between" });
  const disputed = withZurich({ dispute: rival("1914-08-02") });
  expect(ground(disputed, "03")).toMatchObject({ kind: "rivals", segment: { id: "s2" } });
  const vague = withZurich({ support: "implied", startDate: about("1914-08-04") });
  expect(ground(vague, "05")).toEqual({ kind: "blurred", edge: "first" });
  expect(ground(withZurich({ support: "assumed" }), "06")).toEqual({ kind: "assumed" });
});
