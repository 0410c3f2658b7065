/** Small turns of phrase for the panel. */
import { dateStatementInWords } from "../itinerary/date-words";
import type { Day } from "../itinerary/day";
import type { DateStatement } from "../itinerary/evidence";
import type { Itinerary } from "../itinerary/itinerary";
import type { Place } from "../itinerary/place";
import { polityNameOnDay, polityOfSpans } from "../itinerary/polity";

const WHOLE_NUMBER = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** "1,110 km"; short ways with one decimal, "0.8 km". */
export function kilometresInWords(kilometres: number): string {
  return kilometres < 10
    ? `${Math.round(kilometres * 10) / 10} km`
    : `${WHOLE_NUMBER.format(kilometres)} km`;
}

/** "1 day", "2,541 days". */
export function daysInWords(days: number): string {
  return `${WHOLE_NUMBER.format(days)} ${days === 1 ? "day" : "days"}`;
}

/** What places.geojson writes for the modern name of a place nobody has found. */
const UNIDENTIFIED = "unidentified";

/** "today Saint Petersburg, Russia", or the country alone when the name has not changed. */
export function placeWithCountry(place: Place, nameThen: string): string {
  if (place.modernName === UNIDENTIFIED) return `not identified; today in ${place.country}`;
  return place.modernName === nameThen || place.modernName === ""
    ? `today in ${place.country}`
    : `today ${place.modernName}, ${place.country}`;
}

/**
 * {@link placeWithCountry}, without what the polity of the day already says: "today Istanbul" where
 * the name alone has changed, "today Turkey" where both are the same, "" where nothing is left.
 */
export function placeToday(itinerary: Itinerary, place: Place, nameThen: string, day: Day): string {
  const polity = polityOfSpans(place.polities, day);
  if (polity === null || place.modernName === UNIDENTIFIED) {
    return placeWithCountry(place, nameThen);
  }
  const sameCountry = polityNameOnDay(itinerary, polity, day) === place.country;
  const renamed = place.modernName !== nameThen && place.modernName !== "";
  const parts = [renamed ? place.modernName : "", sameCountry ? "" : place.country];
  const today = parts.filter((part) => part !== "").join(", ");
  return today === "" ? "" : `today ${today}`;
}

/** "September 1902 – about May 1904", in words alone. */
export function periodInWords(start: DateStatement, end: DateStatement): string {
  const from = dateStatementInWords(start);
  const until = dateStatementInWords(end);
  return from === until ? from : `${from} – ${until}`;
}
