/** Everything that is written around the map of a plate. */
import { isOldStyleInRussia } from "../../itinerary/calendar";
import { dayOfMoment } from "../../itinerary/day";
import { type Itinerary, segmentAt } from "../../itinerary/itinerary";
import type { Naming } from "../../itinerary/place";
import { dayInWords, oldStyleInWords } from "../../language/dates";
import { segmentInWords } from "../../language/whereabouts";
import { shownJourneyId, type View } from "../../view/view";

export interface PlateWords {
  readonly title: string;
  /** What the plate is of: the journeys, or one of them. */
  readonly subject: string;
  /** "3 April 1917". */
  readonly date: string;
  /** "21 March 1917, Old Style"; null once Russia counted by the new one. */
  readonly oldStyle: string | null;
  /** "at Halifax". */
  readonly where: string;
  /** Whose map, borders and texts these are, a paragraph each. */
  readonly credits: readonly string[];
  /** The address of the view. */
  readonly link: string;
}

/** Signs of the legend besides the ways of travelling. */
export const SIGN_WORDS = {
  often: "went often",
  past: "in earlier years",
  uncertain: "way or days uncertain",
  present: "where he is on this day",
  stay: "where he has been; the longer, the larger",
  cluster: "several places, with how many more",
  event: "something happened here without him",
  border: "border of the day",
  unsettled: "land occupied or in dispute",
  atSea: "at sea",
} as const;

/** Whose borders and names a plate has. */
export const CREDIT_OF_NAMES: Readonly<Record<Naming, string>> = {
  "of-the-day": "Borders and names are those of the day.",
  "of-today": "Borders are those of the day, places go by their names of today.",
};

/** The words of a view. @param sourceCount how many works the atlas rests on; null while not known */
export function wordsOfPlate(
  itinerary: Itinerary,
  view: View,
  link: string,
  sourceCount: number | null,
): PlateWords {
  const day = dayOfMoment(view.moment);
  const shown = shownJourneyId(view);
  const journey = itinerary.atlas.journeys.find(({ id }) => id === shown);
  return {
    title: "The Planet Without a Visa",
    subject: journey ? `Leon Trotsky’s journeys: ${journey.title}` : "Leon Trotsky’s journeys",
    date: dayInWords(day),
    oldStyle: isOldStyleInRussia(day) ? `${oldStyleInWords(day)}, Old Style` : null,
    where: segmentInWords(itinerary, segmentAt(itinerary, view.moment), day, view.naming),
    credits: [
      `${CREDIT_OF_NAMES[view.naming]} Coast, lakes and rivers: Natural Earth, public domain. Web Mercator projection.`,
      sourceCount === null
        ? "Trail, borders and places: The Planet Without a Visa, data under CC\u00a0BY\u00a04.0."
        : `Trail, borders and places: The Planet Without a Visa, from ${sourceCount} sources, data under CC\u00a0BY\u00a04.0.`,
    ],
    link,
  };
}
