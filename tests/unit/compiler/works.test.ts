import { describe, expect, test } from "vitest";
import { isoFromDay } from "../../../src/itinerary/day";
import { atlasAfter, type Change, problemsAfter } from "./broken-facts";

const WORKS = "works.yaml";

/** Each row: what is broken, the changes, and the one line that must be printed. */
const BROKEN: readonly (readonly [string, readonly Change[], string])[] = [
  [
    "a place that is not in the atlas",
    [[WORKS, "places: [new-york]", "places: [new-yorc]"]],
    'works.yaml:10  letters-from-the-bronx: the place "new-yorc" is not in places.geojson. Did you mean "new-york"? Otherwise add it to places.geojson.',
  ],
  [
    "a person who is not in the atlas",
    [[WORKS, "people: []", "people: [davit-bronstein]"]],
    'works.yaml:17  letters-from-the-bronx: the person "davit-bronstein" is not in people.yaml. Did you mean "david-bronstein"? Otherwise add it to people.yaml.',
  ],
  [
    "a work that is a source of which nothing is known",
    [[WORKS, "source: trotsky-my-life", "source: trotsky-my-wife"]],
    'works.yaml:30  a-memoir: the source "trotsky-my-wife" is not in sources.json. Did you mean "trotsky-my-life"? Otherwise add it to sources.json.',
  ],
  [
    "a place where he was not at the time",
    [[WORKS, "places: [new-york]", "places: [coyoacan]"]],
    'works.yaml:10  letters-from-the-bronx: it was written at "coyoacan", where the itinerary does not put him from 1917-01-13 to 1917-03-31. In that time he was at: new-york, halifax. Change the dates or the place, or write unknown.',
  ],
  [
    "writing before his birth",
    [[WORKS, "      start: 1917-01-13\n", "      start: 1879-10-01\n"]],
    "works.yaml:8  letters-from-the-bronx: the writing (1879-10-01 to 1917-03) lies outside his life. Correct the dates: he lived from 1879-11-07 to 1940-08-21.",
  ],
  [
    "writing that ends before it begins",
    [[WORKS, "end: 1917-03", "end: 1916-12"]],
    "works.yaml:9  letters-from-the-bronx: the writing ends (1916-12) before it begins (1917-01-13). Exchange the two dates, or correct one.",
  ],
  [
    "a work that came out before it was written",
    [[WORKS, "date: 1917-04", "date: 1916"]],
    "works.yaml:12  letters-from-the-bronx: it came out (1916) before it was written (1917-01-13). Correct one of the dates.",
  ],
  [
    "a work without a source",
    [
      [
        WORKS,
        "    sources:\n      - work: trotsky-my-life\n        locus: ch. 22\n",
        "    sources: []\n",
      ],
    ],
    "works.yaml:18  letters-from-the-bronx: the claim has no source. Name under sources: the work it rests on, by its id in sources.json.",
  ],
  [
    "a text of a few words",
    [
      [
        WORKS,
        "A made-up book for the tests, of which nobody knows when or where it was written, and whether\n      it ever came out.",
        "A book.",
      ],
    ],
    'works.yaml:27  a-memoir: "text" has 2 words. Say a little more: at least 20.',
  ],
  [
    "a text that names a person who is not listed",
    [[WORKS, "a made-up father", "David Bronstein"]],
    "works.yaml:17  letters-from-the-bronx: the text names David Bronstein, whom people: does not list.",
  ],
  [
    "a kind that is not known",
    [[WORKS, "kind: article", "kind: essay"]],
    'works.yaml:6  letters-from-the-bronx: "kind" cannot be "essay". Allowed: book, pamphlet, article,',
  ],
  [
    "nothing said of the writing",
    [[WORKS, "    written: unknown\n", ""]],
    'works.yaml:22  a-memoir: "written" ',
  ],
  [
    "an id used twice",
    [[WORKS, "id: a-memoir", "id: letters-from-the-bronx"]],
    'works.yaml:22  letters-from-the-bronx: the id "letters-from-the-bronx" is already used at works.yaml:2.',
  ],
];

describe("the checks of the works find, with file, line, record and advice,", () => {
  test.each(BROKEN)("%s", (_what, changes, expected) => {
    const problems = problemsAfter(...changes);
    expect(
      problems.some((line) => line.startsWith(expected)),
      problems.join("\n"),
    ).toBe(true);
  });
});

test("a town will do for a house in it, and an event at which he was for a stay", () => {
  expect(
    problemsAfter(
      [
        WORKS,
        "start: 1917-01-13\n      end: 1917-03\n      places: [new-york]",
        "start: 1939-06\n      end: 1939-08\n      places: [coyoacan]",
      ],
      [WORKS, "date: 1917-04", "date: 1939"],
    ),
  ).toEqual([]);
  const elsewhere: Change = [WORKS, "places: [new-york]", "places: [petrograd]"];
  expect(problemsAfter(elsewhere)).toHaveLength(1);
  expect(problemsAfter(elsewhere, ["itinerary/02-exile.yaml", "    away: true\n", ""])).toEqual([]);
});

test("works stand in the order in which they were begun; what is not known stays open", () => {
  const { works } = atlasAfter();
  expect(works.map(({ id }) => id)).toEqual(["letters-from-the-bronx", "a-memoir"]);
  const [letters, memoir] = works;
  expect(letters?.writing && [letters.writing.first, letters.writing.last].map(isoFromDay)).toEqual(
    ["1917-01-13", "1917-03-16"],
  );
  expect(memoir).toMatchObject({ writing: null, publication: null, originalTitle: null });
  const unplaced = atlasAfter([WORKS, "places: [new-york]", "places: unknown"]).works[0];
  expect(unplaced?.writing?.places).toEqual([]);
});
