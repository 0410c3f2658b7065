/** Polities read from the facts: what places and legs get, and what is refused. */
import { describe, expect, it } from "vitest";
import { isoFromDay } from "../../../src/itinerary/day";
import { atlasAfter, type Change, problemsAfter } from "./broken-facts";

const LIST = "polities/polities.yaml";
const MAP = "polities/polities.topo.json";
const LETTERING = "polities/lettering.yaml";
const RULES = "polities/rules/10-world.yaml";

describe("polities of good facts", () => {
  const atlas = atlasAfter();

  it("keep their names, with the days they were in use", () => {
    const names = atlas.polities[0]?.names.map(({ name, from, to }) => [
      name,
      from && isoFromDay(from),
      to && isoFromDay(to),
    ]);
    expect(names?.slice(0, 2)).toEqual([
      ["Eastern Empire", null, "1917-09-14"],
      ["Eastern Republic", "1917-09-14", null],
    ]);
  });

  it("are given to each place by its position", () => {
    const polityOf = (id: string) => atlas.places.find((place) => place.id === id)?.polities;
    expect(polityOf("odessa")).toEqual([{ polity: "eastern-empire", from: null, to: null }]);
    expect(polityOf("coyoacan")).toEqual([{ polity: "western-union", from: null, to: null }]);
  });

  it("are given to each leg", () => {
    const legs = atlas.segments.filter((segment) => segment.kind === "leg");
    expect(legs.find(({ to }) => to === "odessa")?.polities).toEqual([
      { polity: "eastern-empire", share: 0 },
    ]);
  });
});

/** Each row: what is broken, the change, and the line that must be printed. */
const BROKEN: readonly (readonly [string, Change, string | RegExp])[] = [
  [
    "a polity on the map that is not listed",
    [MAP, '"polity": "western-union"', '"polity": "western-onion"'],
    'polities/polities.topo.json:1  the polity "western-onion" is not in polities.yaml. Did you mean "western-union"? Otherwise add it to polities.yaml.',
  ],
  [
    "a rule for a polity that is not listed",
    [RULES, "- polity: western-union", "- polity: western-onion"],
    'polities/rules/10-world.yaml:4  the polity "western-onion" is not in polities.yaml. Did you mean "western-union"? Otherwise add it to polities.yaml.',
  ],
  [
    "a source that is not kept",
    [RULES, "source: trotsky-my-life", "source: zzz"],
    'polities/rules/10-world.yaml:3  the source "zzz" is not in sources.json. Add it to sources.json.',
  ],
  [
    "two names at once in one language",
    [LIST, "from: 1917-09-14 }", "from: 1917-09-13 }"],
    'polities/polities.yaml:4  eastern-empire: the names "Eastern Empire" and "Eastern Republic" (en) are in use at the same time. Let one end (to) on the day the other begins (from).',
  ],
  [
    "a key that is not known",
    [LIST, "  rank: 2", "  rang: 2"],
    /^polities\/polities\.yaml:12 {2}western-union: the key "rang" is not known\. Did you mean "rank"\?/,
  ],
  [
    "a map with a day that is none",
    [MAP, '"from": null', '"from": "1917"'],
    'polities/polities.topo.json:1  "objects.polities.geometries.0.properties.from" is not as a map of polities has it. Build it anew with npm run polities.',
  ],
  [
    "a place of the life that nobody holds on a day he was there",
    [MAP, '"to": null', '"to": "1888-10-01"'],
    /the place "[a-z-]+" belongs to no polity on 18\d\d-\d\d-\d\d\. Draw who held it/,
  ],
  [
    "lettering of a polity that is not listed",
    [LETTERING, "- { polity: eastern-empire, en: East,", "- { polity: eastern-umpire, en: East,"],
    'polities/lettering.yaml:2  eastern-umpire: the polity "eastern-umpire" is not in polities.yaml. Did you mean "eastern-empire"? Otherwise add it to polities.yaml.',
  ],
  [
    "a name lettered before the polity bore it",
    [LETTERING, "Eastern Republic, from: 1917-09-14", "Eastern Republic, from: 1917-09-13"],
    'polities/lettering.yaml:3  eastern-empire: the name "Eastern Republic" is lettered on days on which polities.yaml has another. Let from and to follow its names there, one record for each.',
  ],
  [
    "a polity lettered twice at one zoom",
    [LETTERING, "[4.75, 8]", "[4.5, 8]"],
    'polities/lettering.yaml:2  eastern-empire: "Eastern Empire" and "East" are lettered at one zoom on one day. Let the zooms, or from and to, keep them apart.',
  ],
  [
    "a polity lettered when it was not on the map",
    [
      MAP,
      '"polity": "eastern-empire", "from": null',
      '"polity": "eastern-empire", "from": "1880-01-01"',
    ],
    'polities/lettering.yaml:1  eastern-empire: the name "Eastern Empire" is lettered from 1879-11-07 to 1880-01-01, when no border of it is drawn. Let from and to follow the rules of borders, or draw what it held.',
  ],
  [
    "a name that ends before it begins",
    [LETTERING, "Eastern Republic, from: 1917-09-14", "Eastern Republic, from: 1940-09-14"],
    'polities/lettering.yaml:3  eastern-empire: the name "Eastern Republic" ends before it begins, or outside the life. Correct its from or its to.',
  ],
  [
    "a key of lettering that is not known",
    [LETTERING, "style: great, zooms: [1, 8]", "stile: great, zooms: [1, 8]"],
    /^polities\/lettering\.yaml:3 {2}the key "stile" is not known\. Did you mean "style"\?/,
  ],
];

describe("the compiler refuses", () => {
  it.each(BROKEN)("%s", (_, change, line) => {
    const problems = problemsAfter(change);
    expect(problems).toContainEqual(typeof line === "string" ? line : expect.stringMatching(line));
  });
});
