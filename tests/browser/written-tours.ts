/** Two short tours, put into the texts that the page fetches: the tests do not rest on what is written. */
import type { Page } from "playwright-core";
import type { Accounts } from "../../src/itinerary/accounts";
import { dayFromIso } from "../../src/itinerary/day";
import type { TourStep } from "../../src/itinerary/journey";

type WrittenStep = readonly [title: string, iso: string, place: string, text: string];

function tourOf(steps: readonly WrittenStep[]): readonly TourStep[] {
  return steps.map(([title, iso, place, text], index) => ({
    id: `step-${index + 1}`,
    title,
    text,
    day: dayFromIso(iso),
    place,
    view: null,
  }));
}

/** The tour of the exile route. */
export const EXILE_TOUR = tourOf([
  ["Put on the train", "1928-01-17", "moscow", "He is carried from a flat to a railway carriage."],
  ["A year in Alma-Ata", "1928-06-01", "alma-ata", "He writes, hunts and waits for the post."],
  ["The island", "1930-06-01", "prinkipo", "For most of four years he lives on an island."],
  ["A speech in Copenhagen", "1932-11-27", "copenhagen", "Students have asked him to speak."],
]);

/** A tour of one short step, for what comes at its end. */
export const SHORT_TOUR = tourOf([["Invited", "1932-11-23", "copenhagen", "He arrives."]]);

const TOURS: Readonly<Record<string, readonly TourStep[]>> = {
  "exile-route": EXILE_TOUR,
  copenhagen: SHORT_TOUR,
};

/** Lets a page fetch texts that hold these tours and no others. */
export async function writeTours(page: Page): Promise<void> {
  let journeys: readonly string[] = [];
  await page.route("**/atlas-outline-*.json", async (route) => {
    const response = await route.fetch();
    const outline = (await response.json()) as { journeys: readonly { id: string }[] };
    journeys = outline.journeys.map(({ id }) => id);
    await route.fulfill({ response, json: outline });
  });
  await page.route("**/atlas-accounts-*.json", async (route) => {
    const response = await route.fetch();
    const accounts = (await response.json()) as Accounts;
    const told = accounts.journeys.map((journey, index) => ({
      ...journey,
      tour: TOURS[journeys[index] ?? ""] ?? [],
    }));
    await route.fulfill({ response, json: { ...accounts, journeys: told } });
  });
}
