import { describe, expect, it } from "vitest";
import { accountsOf, withAccounts } from "../../../src/itinerary/accounts";
import { packOutline, unpackOutline } from "../../../src/itinerary/packed-outline";
import { smallAtlas } from "../../fixtures/small-atlas";
import { compiledItinerary } from "../data/compiled-atlas";

const { atlas: whole } = compiledItinerary();

/** As a file would carry it. */
const carried = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe("the atlas in two files", () => {
  it.each([
    ["a small one", smallAtlas()],
    ["the whole one", whole],
  ])("comes back whole: %s", (_, atlas) => {
    const outline = unpackOutline(carried(packOutline(atlas)));
    expect(withAccounts(outline, carried(accountsOf(atlas)))).toEqual(atlas);
  });

  it("keeps every text and source out of the outline", () => {
    const packed = JSON.stringify(packOutline(whole));
    const texts = whole.segments
      .map(({ text }) => text)
      .filter((text, index) => text.length > 20 && index % 10 === 0);
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => packed.includes(text))).toEqual([]);
  });

  it("refuses accounts of another edition", () => {
    const atlas = smallAtlas();
    const accounts = accountsOf(atlas);
    const fewer = { ...accounts, segments: accounts.segments.slice(1) };
    expect(() => withAccounts(atlas, fewer)).toThrow(/another edition/);
  });

  it("refuses an outline whose numbers point at nothing", () => {
    const packed = packOutline(smallAtlas());
    const places = { ...packed.places, country: packed.places.country.map(() => 99) };
    expect(() => unpackOutline({ ...packed, places })).toThrow(/damaged/);
  });
});
