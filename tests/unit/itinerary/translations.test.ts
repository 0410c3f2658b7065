import { describe, expect, it } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { createSourcedItinerary } from "../../../src/itinerary/itinerary";
import { polityNameOnDay } from "../../../src/itinerary/polity";
import {
  type Translations,
  translateAccounts,
  translateOutline,
} from "../../../src/itinerary/translations";
import { fullPlaceNameOnDay } from "../../../src/itinerary/whereabouts-words";
import { smallAtlas } from "../../fixtures/small-atlas";

const changed = dayFromIso("1914-08-10");
const german: Translations = {
  language: "de",
  places: {
    vienna: "Wien",
    zurich: [
      ["Alt-Zürich", null, changed],
      ["Zürich", changed, null],
    ],
  },
  names: { Austria: "Österreich", "SS Nobody": "Dampfer Niemand" },
  chapters: { war: { title: "Der Krieg", shortTitle: "Krieg", summary: "Kurz." } },
  journeys: {},
  accounts: { s0: { text: "Ein Aufenthalt." } },
};

function translated() {
  const atlas = smallAtlas();
  const outline = translateOutline(atlas, german);
  return createSourcedItinerary(
    translateAccounts({ ...atlas, ...outline } as typeof atlas, german),
  );
}

describe("translations laid over an atlas", () => {
  it("name a place by the day, and leave one without a name as it was", () => {
    const itinerary = translated();
    const on = (id: string, day: number) => {
      const place = itinerary.placesById.get(id);
      return place ? fullPlaceNameOnDay(itinerary, place, day) : null;
    };
    expect(on("vienna", changed)).toBe("Wien");
    expect(on("zurich", changed - 1)).toBe("Alt-Zürich");
    expect(on("zurich", changed)).toBe("Zürich");
    expect(on("paris", changed)).toBe("Paris");
  });

  it("say in which language a text is, and leave one that is English alone", () => {
    const [first, second] = translated().atlas.segments;
    expect(first).toMatchObject({ text: "Ein Aufenthalt.", language: "de" });
    expect(second?.language).toBeUndefined();
  });

  it("name chapters, and the language the atlas is in", () => {
    const { atlas } = translated();
    expect(atlas.language).toBe("de");
    expect(atlas.chapters[0]).toMatchObject({ title: "Der Krieg", shortTitle: "Krieg" });
  });

  it("name a polity by what it was called on the day", () => {
    const named = (name: string, from: number | null, to: number | null) => ({
      language: "en",
      name,
      from,
      to,
    });
    const polity = { id: "a", rank: 1, names: [named("Old", null, 5), named("New", 5, null)] };
    const outline = { ...smallAtlas(), polities: [polity] };
    const names = { Old: "Alt", New: "Neu" };
    const itinerary = createSourcedItinerary({
      ...smallAtlas(),
      polities: translateOutline(outline, { ...german, names }).polities,
    });
    expect([4, 5].map((day) => polityNameOnDay(itinerary, "a", day))).toEqual(["Alt", "Neu"]);
  });
});
