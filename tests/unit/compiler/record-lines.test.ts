import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readGeo } from "../../../src/compiler/read-geo";
import { recordLinesOf, repositoryPage } from "../../../src/compiler/record-lines";
import { lineOfRecord } from "../../../src/itinerary/record-lines";
import { GOOD_FACTS } from "./broken-facts";

const { facts } = readGeo(GOOD_FACTS);

describe("the lines of the records", () => {
  it.each([
    ["segment", "t-006"],
    ["place", "odessa"],
    ["event", facts.events[0]?.id ?? ""],
    ["source", facts.sources[0]?.id ?? ""],
  ] as const)("lead to where the %s %s is written", (kind, id) => {
    const found = lineOfRecord(recordLinesOf(facts, null), kind, id);
    expect(found?.url).toBeNull();
    const lines = readFileSync(found?.file ?? "", "utf8").split("\n");
    const from = (found?.line ?? 0) - 1;
    expect(lines.slice(from, from + 4).join("\n")).toContain(id);
  });

  it("become links where the repository has an address", () => {
    const lines = recordLinesOf(facts, "https://code.example/atlas");
    const found = lineOfRecord(lines, "segment", "t-006");
    expect(found?.url).toBe(`https://code.example/atlas/blob/HEAD/${found?.file}#L${found?.line}`);
  });

  it("say nothing of what there is not", () => {
    expect(lineOfRecord(recordLinesOf(facts, null), "person", "nobody")).toBeNull();
  });
});

describe("the page of a repository", () => {
  it.each([
    ["https://code.example/atlas", "https://code.example/atlas"],
    ["git+https://code.example/atlas.git", "https://code.example/atlas"],
    [{ type: "git", url: "https://code.example/atlas.git" }, "https://code.example/atlas"],
    ["git@code.example:atlas.git", null],
    [undefined, null],
  ])("of %j is %s", (repository, page) => {
    expect(repositoryPage({ repository })).toBe(page);
  });
});
