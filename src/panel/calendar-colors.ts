/** What the colours of the calendar of the life tell, day by day. */
import { certaintyOnDay } from "../itinerary/certainty-of-day";
import type { Day } from "../itinerary/day";
import type { SourcedItinerary } from "../itinerary/itinerary";
import { polityNameOnDay, polityOnDay } from "../itinerary/polity";
import { NO_POLITY_TOKEN, tokenOfPolity } from "../map/polity-colors";
import { CERTAINTY_WORDS } from "./certainty-words";

/** How sure each day is, or in which polity it was spent. */
export type CalendarColors = "certainty" | "polity";

/** The colour of a day. */
export interface DayColor {
  /** A token of tokens.css. */
  readonly token: string;
  readonly opacity: number;
}

/** The colours of all days of the life, the first day first. */
export function dayColors(itinerary: SourcedItinerary, tell: CalendarColors): readonly DayColor[] {
  const { birth, death } = itinerary.atlas;
  return Array.from({ length: death - birth + 1 }, (_, index) =>
    dayColor(itinerary, tell, birth + index),
  );
}

function dayColor(itinerary: SourcedItinerary, tell: CalendarColors, day: Day): DayColor {
  if (tell === "polity") {
    const token = tokenOfPolity(itinerary, polityOnDay(itinerary, day));
    return { token, opacity: token === NO_POLITY_TOKEN ? 0.4 : 0.85 };
  }
  const certainty = certaintyOnDay(itinerary, day);
  // Most days are inferred; the rest is to stand out from them.
  return { token: `--${certainty}`, opacity: certainty === "inferred" ? 0.45 : 1 };
}

/** What the colour of a day means, in words: "Documented", "Austria-Hungary". */
export function dayColorInWords(
  itinerary: SourcedItinerary,
  tell: CalendarColors,
  day: Day,
): string {
  if (tell === "certainty") return CERTAINTY_WORDS[certaintyOnDay(itinerary, day)].name;
  const polity = polityOnDay(itinerary, day);
  return polity === null ? "At sea, or not known" : polityNameOnDay(itinerary, polity, day);
}
