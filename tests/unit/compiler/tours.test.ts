import { describe, expect, test } from "vitest";
import { dayFromIso } from "../../../src/itinerary/day";
import { atlasAfter, type Change, problemsAfter } from "./broken-facts";

const JOURNEYS = "journeys.yaml";

/** Each row: what is broken, the change, and the one line that must be printed. */
const BROKEN: readonly (readonly [string, readonly Change[], string])[] = [
  [
    "two steps of one id",
    [[JOURNEYS, "id: halifax", "id: sailing"]],
    'journeys.yaml:22  from-new-york: the tour already has a step "sailing", at line 17. Give this step an id of its own.',
  ],
  [
    "a step on a day outside the journey",
    [[JOURNEYS, "date: 1917-04-03", "date: 1917-05-03"]],
    'journeys.yaml:23  from-new-york: step "halifax" is on 1917-05-03, which is not a day of the journey. Choose a day within its spans: 1917-01-13 to 1917-04-29.',
  ],
  [
    "steps out of the order of time",
    [[JOURNEYS, "date: 1917-03-27", "date: 1917-04-04"]],
    'journeys.yaml:23  from-new-york: step "halifax" is on 1917-04-03, before "sailing" above it (1917-04-04). Put the steps in the order of time.',
  ],
  [
    "a step at a place where he was not",
    [[JOURNEYS, "place: halifax", "place: odessa"]],
    'journeys.yaml:24  from-new-york: step "halifax" is told of odessa, where the itinerary does not put him on 1917-04-03. That day: halifax. Change the day or the place, or leave the place out.',
  ],
  [
    "a step at the end of a leg on the day he set out",
    [[JOURNEYS, "date: 1917-04-03", "date: 1917-03-28"]],
    'journeys.yaml:24  from-new-york: step "halifax" is told of halifax, where the itinerary does not put him on 1917-03-28. It knows of no place that day. Change the day or the place, or leave the place out.',
  ],
  [
    "a step at a place that is not there",
    [[JOURNEYS, "place: halifax", "place: halifx"]],
    'journeys.yaml:24  from-new-york: the place "halifx" is not in places.geojson. Did you mean "halifax"? Otherwise add it to places.geojson.',
  ],
  [
    "a date that is not one day",
    [[JOURNEYS, "date: 1917-04-03", "date: 1917-04"]],
    'journeys.yaml:23  from-new-york: "tour.1.date" is no date. "1917-04" is not one day. Write YYYY-MM-DD, New Style.',
  ],
  [
    "a title too long for the card",
    [[JOURNEYS, "title: Taken off at Halifax", `title: ${"Halifax ".repeat(8)}`]],
    'journeys.yaml:28  from-new-york: "tour.1.title" has 63 characters. Shorten it to 60 or fewer.',
  ],
  [
    "a text too long for the card",
    [[JOURNEYS, "British officers", `${"British ".repeat(50)}officers`]],
    'journeys.yaml:29  from-new-york: "tour.1.text" has 459 characters. Shorten it to 400 or fewer.',
  ],
  [
    "a companion nobody has heard of",
    [[JOURNEYS, "summary: The boy", "companions: [natalia]\n    summary: The boy"]],
    'journeys.yaml:4  to-odessa: the person "natalia" is not in people.yaml. Add it to people.yaml.',
  ],
  [
    "a companion whom no segment of the journey names",
    [[JOURNEYS, "summary: The boy", "companions: [david-bronstein]\n    summary: The boy"]],
    'journeys.yaml:4  to-odessa: no segment of the journey names "david-bronstein". Add "david-bronstein" to people: of a segment that tells of it, or leave the companion out.',
  ],
];

describe("of a tour the checks find, with file, line, record and advice,", () => {
  test.each(BROKEN)("%s", (_what, changes, expected) => {
    expect(problemsAfter(...changes)).toEqual([expected]);
  });
});

test("a step may stand at the far end of a leg on the day he came there", () => {
  expect(problemsAfter([JOURNEYS, "date: 1917-04-03", "date: 1917-03-30"])).toEqual([]);
});

test("a step may stand at any place of the town where he was", () => {
  const tour = `    tour:
      - id: house
        date: 1940-01-01
        place: coyoacan
        title: The house
        text: He lives behind walls.
`;
  const moved: readonly Change[] = [
    [JOURNEYS, "first: t-002\n        last: t-003\n", `first: t-009\n        last: t-009\n${tour}`],
  ];
  expect(problemsAfter(...moved)).toEqual([]);
});

test("steps and companions reach the atlas", () => {
  const atlas = atlasAfter(
    [JOURNEYS, "summary: The boy", "companions: [david-bronstein]\n    summary: The boy"],
    [
      "itinerary/01-yanovka.yaml",
      "    mode: unknown\n",
      "    mode: unknown\n    people: [david-bronstein]\n",
    ],
  );
  const [toOdessa, fromNewYork] = atlas.journeys;
  expect(toOdessa).toMatchObject({ companions: ["david-bronstein"], tour: [] });
  expect(fromNewYork?.companions).toEqual([]);
  expect(fromNewYork?.tour).toEqual([
    {
      id: "sailing",
      title: "Sailing home",
      text: "On the news of the revolution in Petrograd he sails with his family in a Norwegian liner.",
      day: dayFromIso("1917-03-27"),
      place: null,
      view: null,
    },
    {
      id: "halifax",
      title: "Taken off at Halifax",
      text: "British officers take him and his family off the ship as prisoners.",
      day: dayFromIso("1917-04-03"),
      place: "halifax",
      view: { center: [-63.6, 44.6], zoom: 6.5 },
    },
  ]);
});
