import { describe, expect, test } from "vitest";
import { type Change, problemsAfter } from "./broken-facts";

const FIRST = "itinerary/01-yanovka.yaml";
const SECOND = "itinerary/02-exile.yaml";

/** A dispute up to the source of its first reading. */
const DISPUTE =
  "    dispute:\n      about: date\n      reason: It suits the school year.\n      readings:\n      - says: The spring of that year.\n";

/** Each row: what is broken, the changes, and the one line that must be printed. */
const BROKEN: readonly (readonly [string, readonly Change[], string])[] = [
  [
    "an unknown place",
    [[FIRST, "to: odessa", "to: odesa"]],
    'itinerary/01-yanovka.yaml:22  t-002: the place "odesa" is not in places.geojson. Did you mean "odessa"? Otherwise add it to places.geojson.',
  ],
  [
    "an unknown source",
    [
      [
        FIRST,
        "      - work: trotsky-my-life\n        locus: ch. 1",
        "      - work: zzz\n        locus: ch. 1",
      ],
    ],
    'itinerary/01-yanovka.yaml:16  t-001: the source "zzz" is not in sources.json. Add it to sources.json.',
  ],
  [
    "an unknown route",
    [[SECOND, "route: halifax-new-york", "route: halifax-newyork"]],
    'itinerary/02-exile.yaml:30  t-006: the route "halifax-newyork" is not in routes.geojson. Did you mean "halifax-new-york"? Otherwise add it to routes.geojson.',
  ],
  [
    "an unknown segment in a journey",
    [["journeys.yaml", "first: t-002", "first: t-999"]],
    'journeys.yaml:6  to-odessa: the segment "t-999" is not in the itinerary. Did you mean "t-009"? Otherwise add it to the itinerary.',
  ],
  [
    "a place within one that is not there",
    [["places.geojson", '"within": "coyoacan"', '"within": "coyoacam"']],
    'places.geojson:16  coyoacan-viena: the place "coyoacam" is not in places.geojson. Did you mean "coyoacan"? Otherwise add it to places.geojson.',
  ],
  [
    "an id used twice",
    [[SECOND, "id: t-102", "id: t-101"]],
    'itinerary/02-exile.yaml:68  t-101: the id "t-101" is already used at itinerary/01-yanovka.yaml:46. Give this record an id of its own; ids are never used again.',
  ],
  [
    "a key that is not known",
    [[FIRST, "    mode: unknown", "    mode: unknown\n    vehicule: cart"]],
    'itinerary/01-yanovka.yaml:24  t-002: the key "vehicule" is not known. Did you mean "vehicle"? Keys allowed here: id, start, startOldStyle, kind, from, to, via, mode, guarded, vehicle, route, support, text, people, doubt, dispute, sources.',
  ],
  [
    "a mode that is not known",
    [[SECOND, "mode: ship", "mode: shipp"]],
    'itinerary/02-exile.yaml:28  t-006: "mode" cannot be "shipp". Did you mean "ship"? Allowed: foot, cart, sleigh, rail, armoured-train, car, riverboat, ship, aeroplane, unknown.',
  ],
  [
    "a key left out",
    [[FIRST, "    place: odessa\n", ""]],
    'itinerary/01-yanovka.yaml:34  t-003: "place" is missing. Add it: a string.',
  ],
  [
    "a list where one thing belongs",
    [[FIRST, "    place: odessa\n", "    place: [odessa]\n"]],
    'itinerary/01-yanovka.yaml:36  t-003: "place" should be a string, not ["odessa"]. Change it, or put it in quotes if it is meant as text.',
  ],
  [
    "a list with another thing in it",
    [["sources.json", "[", "[ 7,"]],
    "sources.json:1  the record should be an object, not 7. Change it",
  ],
  [
    "a date left out",
    [[SECOND, "    start: 1917-01-13\n", ""]],
    'itinerary/02-exile.yaml:13  t-005: "start" is missing. Add it: a date.',
  ],
  [
    "a date that is none",
    [[SECOND, "start: 1917-01-13", "start: 1917-01-32"]],
    'itinerary/02-exile.yaml:16  t-005: "start" is no date. "1917-01-32" is not a date the atlas can read. Write YYYY, YYYY-MM or YYYY-MM-DD, with ~ (about), ? (uncertain) or % (both) behind it, or two of them joined by /.',
  ],
  [
    "a kind that is not known",
    [[SECOND, "kind: leg", "kind: trip"]],
    'itinerary/02-exile.yaml:25  t-006: "kind" is missing or not known. Write stay, leg or unknown.',
  ],
  [
    "a key written twice",
    [[FIRST, "    mode: unknown", "    mode: unknown\n    mode: rail"]],
    "itinerary/01-yanovka.yaml:24  a key stands twice in one record. Keep one of the two.",
  ],
  [
    "JSON with a comma too many",
    [["sources.json", '"given": "Bertrand M." }]', '"given": "Bertrand M." },]']],
    "sources.json:14  this is not JSON. JSON has no comments, no single quotes and no comma before a closing bracket.",
  ],
  [
    "a start before the one above it",
    [[FIRST, "start: 1888-09-16~", "start: 1888-08~"]],
    "itinerary/01-yanovka.yaml:37  t-003: starts on 1888-08-16, before t-002 above it (1888-09-15). Correct one of the two starts, or move the record. A month stands for its middle day.",
  ],
  [
    "a life that does not begin with his birth",
    [
      [
        FIRST,
        "    start: 1879-11-07\n    startOldStyle: 1879-10-26\n    support",
        "    start: 1879-11-08\n    support",
      ],
    ],
    "itinerary/01-yanovka.yaml:10  t-001: the life starts on 1879-11-08, not with his birth. Let the first segment of the itinerary start on 1879-11-07.",
  ],
  [
    "a segment after his death",
    [[SECOND, "start: 1939-05-05", "start: 1940-08-22"]],
    "itinerary/02-exile.yaml:61  t-009: starts on 1940-08-22, after the end of the life. Segments end with 1940-08-21; make it an event.",
  ],
  [
    "a leg that leads elsewhere than the stay after it",
    [[FIRST, "to: odessa", "to: petrograd"]],
    'itinerary/01-yanovka.yaml:36  t-003: the stay begins at "odessa", but t-002 before it ended at "petrograd". Make the leg and the stay name the same place, or add the move between the two.',
  ],
  [
    "two stays at different places",
    [
      [
        SECOND,
        "    kind: leg\n    from: new-york\n    to: halifax\n    mode: ship\n    vehicle: SS Kristianiafjord\n    route: halifax-new-york\n",
        "    kind: stay\n    place: new-york\n",
      ],
    ],
    'itinerary/02-exile.yaml:38  t-007: the stay begins at "halifax", but t-006 before it ended at "new-york". Add the leg between the two stays, or let both be at one place.',
  ],
  [
    "a route that leads elsewhere",
    [["routes.geojson", "[-74.02, 40.6]", "[-76.6, 39.2]"]],
    'itinerary/02-exile.yaml:30  t-006: the route "halifax-new-york" ends more than 60 km from "new-york" or "halifax". Name another line of routes.geojson, draw one for this leg, or leave the route out.',
  ],
  [
    "a leg that is too fast",
    [[SECOND, "mode: ship", "mode: foot"]],
    "itinerary/02-exile.yaml:28  t-006: 1012 km by foot in 4 days is too fast (at most 576 km at 6 km/h). Correct the mode, the places or the dates, or give the arrival (the next start) a later day.",
  ],
  [
    "Old Style that is not New Style",
    [[SECOND, "startOldStyle: 1917-03-14", "startOldStyle: 1917-03-15"]],
    "itinerary/02-exile.yaml:32  t-006: 1917-03-15 Old Style is not 1917-03-27 New Style but 1917-03-28. Correct one of the two; 1917-03-27 New Style is 1917-03-14 Old Style.",
  ],
  [
    "an Old Style month that does not hold the day",
    [[SECOND, "startOldStyle: 1917-03\n", "startOldStyle: 1917-04\n"]],
    "itinerary/02-exile.yaml:44  t-007: 1917-04 Old Style is not 1917-03-30 New Style but 1917-04-14 to 1917-05-13. Correct one of the two; 1917-03-30 New Style is 1917-03-17 Old Style.",
  ],
  [
    "an event that ends before it starts",
    [[SECOND, "    end: 1917-03-15\n    endOldStyle: 1917-03-02\n", "    end: 1917-03-07\n"]],
    "itinerary/02-exile.yaml:72  t-102: the event ends (1917-03-07) before it starts (1917-03-08). Correct one of the two dates.",
  ],
  [
    "a claim without a source",
    [[SECOND, "    sources:\n      - work: trotsky-my-life\n        locus: ch. 23\n", ""]],
    "itinerary/02-exile.yaml:40  t-007: the claim has no source. Name under sources: the work it rests on, by its id in sources.json.",
  ],
  [
    "a text that is too short",
    [
      [
        FIRST,
        "He travelled to Odessa to live with relatives and to go to school there.",
        "He went to Odessa.",
      ],
    ],
    'itinerary/01-yanovka.yaml:26  t-002: "text" has 4 words. Say a little more: at least 12.',
  ],
  [
    "a doubt that is too long",
    [[FIRST, "The month is not certain.", "word ".repeat(71)]],
    'itinerary/01-yanovka.yaml:28  t-002: "doubt" has 71 words. Shorten it to 70 or fewer.',
  ],
  [
    "a stay told in too few words",
    [[SECOND, ", guarded by the police outside and by comrades within,", ""]],
    'itinerary/02-exile.yaml:63  t-009: "text" has 15 words. Say a little more: at least 20.',
  ],
  [
    "a dispute without another reading",
    [
      [
        FIRST,
        "    doubt: >-\n      The month",
        "    dispute:\n      about: date\n      reason: The month",
      ],
    ],
    'itinerary/01-yanovka.yaml:28  t-002: "dispute.readings" is missing. Add it: an array.',
  ],
  [
    "another reading that names no source",
    [[FIRST, "    doubt: >-\n", `${DISPUTE}        sources: []\n    doubt: >-\n`]],
    'itinerary/01-yanovka.yaml:33  t-002: "dispute.readings.0.sources" is empty. Fill it in, or leave the key out if it may be.',
  ],
  [
    "another reading at a place that is not there",
    [
      [
        FIRST,
        "    doubt: >-\n",
        `${DISPUTE}        place: odesa\n        sources: [{ work: trotsky-my-life }]\n    doubt: >-\n`,
      ],
    ],
    'itinerary/01-yanovka.yaml:33  t-002: the place "odesa" is not in places.geojson. Did you mean "odessa"?',
  ],
  [
    "an attestation by a source that is not there",
    [
      [
        SECOND,
        "    place: halifax\n",
        "    place: halifax\n    attestations: [{ date: 1917-04-04, sources: [{ work: zzz }] }]\n",
      ],
    ],
    'itinerary/02-exile.yaml:43  t-007: the source "zzz" is not in sources.json.',
  ],
  [
    "a person who is not known",
    [[FIRST, "people: [david-bronstein]", "people: [david-bronstien]"]],
    'itinerary/01-yanovka.yaml:55  t-101: the person "david-bronstien" is not in people.yaml. Did you mean "david-bronstein"?',
  ],
  [
    "a person the text names but the record does not list",
    [[FIRST, "    people: [david-bronstein]\n", ""]],
    'itinerary/01-yanovka.yaml:46  t-101: the text names David Bronstein, whom people: does not list. Add "david-bronstein" to people:, or reword the text if it means someone else.',
  ],
  [
    "a person of whom nothing is told",
    [
      [FIRST, "    people: [david-bronstein]\n", ""],
      [FIRST, "the fifth child of David Bronstein and of Anna", "the fifth child of his parents"],
    ],
    'people.yaml:2  david-bronstein: no record tells of the person "david-bronstein". Name the person under people:',
  ],
  [
    "a title that is too long",
    [[FIRST, "title: Born at Yanovka", `title: ${"word ".repeat(13)}`]],
    'itinerary/01-yanovka.yaml:47  t-101: "title" has 13 words. Shorten it to 12 or fewer.',
  ],
  [
    "a name that is too long",
    [["places.geojson", '"name": "Halifax"', `"name": "${"H".repeat(61)}"`]],
    `places.geojson:21  halifax: the name "${"H".repeat(61)}" has 61 characters. Shorten it to 60 or fewer.`,
  ],
  [
    "names in use at the same time",
    [["places.geojson", '"from": "1914-08-31"', '"from": "1914-08-30"']],
    'places.geojson:48  petrograd: the names "St Petersburg" and "Petrograd" (en) are in use at the same time. Let one end (to) on the day the other begins (from), or drop the one not used for him.',
  ],
  [
    "a name that ends before it begins",
    [["places.geojson", '"to": "1991-09-06"', '"to": "1923"']],
    'places.geojson:49  petrograd: the name "Leningrad" goes out of use before it comes in. Correct its from or its to.',
  ],
  [
    "a place in another country",
    [["places.geojson", '"country": "Canada"', '"country": "Mexico"']],
    "places.geojson:23  halifax: the place lies 3165 km outside Mexico, in the sea. Correct the country or the coordinates, which are [longitude, latitude].",
  ],
  [
    "a country that is not known",
    [["places.geojson", '"country": "Canada"', '"country": "Canadia"']],
    'places.geojson:23  halifax: the country "Canadia" is not known. Did you mean "Canada"? Write the usual English name of a country of today.',
  ],
  [
    "coordinates the wrong way round",
    [["places.geojson", "[32.13, 47.9]", "[47.9, 32.13]"]],
    "places.geojson:58  yanovka: the place lies 1897 km outside Ukraine, in Iran.",
  ],
  [
    "a source nobody cites",
    [[SECOND, "- work: patenaude-2009", "- work: trotsky-my-life"]],
    'sources.json:11  patenaude-2009: no record cites the source "patenaude-2009". Cite it where it is used, or remove it.',
  ],
  [
    "a place nobody names",
    [[SECOND, "    place: petrograd\n", "    place: new-york\n"]],
    'places.geojson:42  petrograd: no record names the place "petrograd". Name it in a stay, a leg or an event, or remove it.',
  ],
  [
    "a span that runs backwards",
    [["journeys.yaml", "first: t-002\n        last: t-003", "first: t-003\n        last: t-002"]],
    "journeys.yaml:6  to-odessa: the span ends with t-002, which comes before t-003. Exchange the two, or correct one.",
  ],
  [
    "spans that overlap",
    [["journeys.yaml", "first: t-007", "first: t-006"]],
    "journeys.yaml:14  from-new-york: the span begins with t-006, before the span above it has ended. Put the spans in the order of time, without overlap; join those that touch.",
  ],
];

describe("the checks find, with file, line, record and advice,", () => {
  test.each(BROKEN)("%s", (_what, changes, expected) => {
    const problems = problemsAfter(...changes);
    expect(
      problems.some((line) => line.startsWith(expected)),
      problems.join("\n"),
    ).toBe(true);
  });
});

test("one mistake makes one problem", () => {
  expect(problemsAfter([SECOND, "mode: ship", "mode: foot"])).toHaveLength(1);
  expect(problemsAfter([FIRST, "to: odessa", "to: odesa"])).toHaveLength(1);
  expect(problemsAfter([SECOND, "start: 1917-01-13", "start: 1917-01-32"])).toHaveLength(1);
});

test("all problems are found, in the order of the files", () => {
  const problems = problemsAfter(
    [SECOND, "route: halifax-new-york", "route: nowhere"],
    [FIRST, "to: odessa", "to: odesa"],
    ["journeys.yaml", "first: t-002", "first: x-1"],
  );
  expect(problems.map((line) => line.split("  ")[0])).toEqual([
    "itinerary/01-yanovka.yaml:22",
    "itinerary/02-exile.yaml:30",
    "journeys.yaml:6",
  ]);
});

test("a broken file does not hide what is wrong in another", () => {
  const problems = problemsAfter(
    [FIRST, "title: Born at Yanovka", "title: [Born"],
    [SECOND, "startOldStyle: 1917-03-14", "startOldStyle: 1917-03-15"],
  );
  expect(problems[0]).toMatch(/^itinerary\/01-yanovka.yaml:\d+ {2}the file cannot be read: /);
  expect(problems.at(-1)).toContain("t-006: 1917-03-15 Old Style");
});

test("a file of another shape says which keys it may have", () => {
  expect(problemsAfter(["journeys.yaml", "journeys:", "travels:"]).join("\n")).toContain(
    'journeys.yaml:1  the key "travels" is not known. Keys allowed here: journeys.',
  );
});
