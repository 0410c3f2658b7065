/** What the atlas promises of its evidence, and what the README says of it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverageOf } from "../../../src/itinerary/coverage";
import { CERTAINTIES } from "../../../src/itinerary/evidence";
import { withTwoVoices } from "../../../src/itinerary/independent-sources";
import { compiledItinerary } from "./compiled-atlas";

const itinerary = compiledItinerary();
const { segments, events, sources } = itinerary.atlas;
const { days, byCertainty } = coverageOf(itinerary);

const shareInWords = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`;

describe("the days of the life", () => {
  it("are documented or inferred for nine in ten at least, unknown for fewer than one in fifty", () => {
    expect((byCertainty.documented + byCertainty.inferred) / days).toBeGreaterThanOrEqual(0.9);
    expect(byCertainty.unknown / days).toBeLessThan(0.02);
  });
});

describe("the claims", () => {
  it("each rest on a source, half of them on two independent ones at least", () => {
    for (const claims of [segments, events]) {
      const sourced = claims.filter(({ support }) => support !== null);
      expect(sourced.filter(({ citations }) => citations.length === 0)).toEqual([]);
      expect(withTwoVoices(itinerary, claims) / claims.length).toBeGreaterThanOrEqual(0.5);
    }
  });

  it("link to no copy whose lawfulness is in doubt", () => {
    const doubtful =
      /bibliboba|bookreadfree|readnow|loveread|rulit|readli|hotlib|knigalit|fb2\.top|reallib|trantor|freenovelread|yumpu|libgen|z-lib|scribd/i;
    const citations = [...segments, ...events].flatMap(({ citations }) => citations);
    const links = [...citations.map(({ url }) => url), ...sources.map(({ URL }) => URL)];
    expect(links.filter((link) => link !== undefined && doubtful.test(link))).toEqual([]);
  });
});

describe("the README", () => {
  const readme = readFileSync("README.md", "utf8");

  it("gives the days and shares that the command prints", () => {
    const cells = (row: RegExp) =>
      row
        .exec(readme)?.[0]
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
    expect(cells(/^\| \d+ days .*\|$/m)).toEqual(
      CERTAINTIES.map((certainty, index) => {
        const count = byCertainty[certainty].toLocaleString("en");
        return index === 0 ? `${count} days` : count;
      }),
    );
    expect(cells(/^\| \d+\.\d %.*\|$/m)).toEqual(
      CERTAINTIES.map((certainty) => shareInWords(byCertainty[certainty], days)),
    );
  });

  it("gives the share of claims with two independent works", () => {
    for (const [claims, name] of [
      [segments, "segments"],
      [events, "events"],
    ] as const) {
      const share = shareInWords(withTwoVoices(itinerary, claims), claims.length);
      expect(readme).toContain(`${share} of the ${name}`);
    }
  });
});
