import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { GOOD_FACTS, withChangedFacts } from "./broken-facts";

const folder = mkdtempSync(join(tmpdir(), "commands-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `src/compiler/${script}.ts`, ...args],
    { encoding: "utf8", input },
  );
  return { status, stdout, stderr };
}

const where = (args: readonly string[], input?: string) =>
  run("where", ["--geo", GOOD_FACTS, ...args], input);

describe("npm run geo", () => {
  test("writes the atlas and a summary", () => {
    const out = join(folder, "deep", "atlas.json");
    const { status, stdout } = run("command", ["--geo", GOOD_FACTS, "--out", out]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^7 places, 9 segments in 2 chapters, 2 events, 2 journeys, 2 sources, 1202 km; written to .* in \d\.\d s\.$/m,
    );
    expect(JSON.parse(readFileSync(out, "utf8")).segments).toHaveLength(9);
    expect(readdirSync(join(folder, "deep"))).toEqual(["atlas.json"]);
  });

  test("--check writes nothing", () => {
    const out = join(folder, "checked.json");
    expect(run("command", ["--geo", GOOD_FACTS, "--out", out, "--check"]).status).toBe(0);
    expect(existsSync(out)).toBe(false);
  });

  test("lists the problems, writes nothing and fails", () => {
    const out = join(folder, "broken.json");
    withChangedFacts([["itinerary/01-yanovka.yaml", "to: odessa", "to: odesa"]], (geo) => {
      const { status, stderr } = run("command", ["--geo", geo, "--out", out]);
      expect(status).toBe(1);
      expect(stderr).toContain('01-yanovka.yaml:22  t-002: the place "odesa" is not in');
      expect(stderr).toContain("1 problem in ");
      expect(stderr).not.toMatch(/^\s+at /m);
    });
    expect(existsSync(out)).toBe(false);
  });

  test("a folder without facts lists what is missing", () => {
    const { status, stderr } = run("command", ["--geo", join(folder, "nowhere")]);
    expect(status).toBe(1);
    for (const name of [
      "itinerary",
      "places.geojson",
      "journeys.yaml",
      "sources.json",
      "routes.geojson",
    ]) {
      expect(stderr).toMatch(new RegExp(`${name}:1 {2}the file is missing`));
    }
  });

  test("an unknown option shows the usage", () => {
    const { status, stderr } = run("command", ["--chek"]);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: npm run geo");
  });
});

describe("npm run where", () => {
  test("answers a stay with everything known of the day", () => {
    const { status, stdout } = where(["1917-01-13"]);
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      date: "1917-01-13",
      julian: "1916-12-31",
      status: "stay",
      place: {
        id: "new-york",
        name: "New York",
        town: "New York",
        modernName: "New York",
        country: "United States",
      },
      polity: { id: "western-union", name: "Western Union" },
      position: [-74.009, 40.702],
      leg: null,
      certainty: "documented",
      doubt: null,
      dispute: null,
      people: [],
      since: "1917-01-13",
      until: "1917-03-27",
      events: [],
      sources: [
        {
          id: "trotsky-my-life",
          title: "My Life",
          locus: "ch. 22",
          url: "https://www.marxists.org/archive/trotsky/1930/mylife/",
        },
      ],
    });
  });

  test("answers a day of travel, of events, and one not known", () => {
    const lines = where(["1917-03-28", "1917-03-10", "1925-01-01"]).stdout.trim().split("\n");
    const [travel, event, unknown] = lines.map((line) => JSON.parse(line));
    expect(travel).toMatchObject({
      status: "travel",
      place: null,
      leg: {
        id: "t-006",
        from: "new-york",
        to: "halifax",
        mode: "ship",
        vehicle: "SS Kristianiafjord",
        km: 1012,
      },
      until: "1917-03-30",
    });
    expect(event.events).toMatchObject([
      { id: "t-102", date: "1917-03-08", place: "petrograd", away: true },
    ]);
    expect(unknown).toMatchObject({
      status: "unknown",
      place: null,
      leg: null,
      certainty: "unknown",
    });
  });

  test("reads Old Style dates when told so", () => {
    const { stdout } = where(["--calendar", "julian", "1917-03-14"]);
    expect(JSON.parse(stdout)).toMatchObject({ date: "1917-03-27", julian: "1917-03-14" });
  });

  test("--stdin answers line by line and goes on after a bad date", () => {
    const { status, stdout, stderr } = where(
      ["--stdin"],
      "1879-11-07\n\nsoon\n1917-02-30\n1940-08-22\n1940-08-21\n",
    );
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ date, input }) => date ?? input)).toEqual([
      "1879-11-07",
      "soon",
      "1917-02-30",
      "1940-08-22",
      "1940-08-21",
    ]);
    expect(answers[4].place.id).toBe("coyoacan-viena");
    expect(answers[4].until).toBe("1940-08-21");
    expect(stderr).toContain('line 3: "soon" was not understood as a date. Write a date such as');
    expect(stderr).toContain("line 4: There is no 1917-02-30 in the calendar.");
    expect(stderr).toContain(
      "line 5: 1940-08-22 lies outside his life. Give a day from 1879-11-07 to 1940-08-21.",
    );
    expect(status).toBe(1);
  });

  test("without a date it shows the usage", () => {
    const { status, stderr } = where([]);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: npm run -s where");
  });
});
