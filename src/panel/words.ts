/** Small turns of phrase for the panel. */
import { dateStatementInWords } from "../itinerary/date-words";
import type { Day } from "../itinerary/day";
import type { DateStatement } from "../itinerary/evidence";
import { type Itinerary, townOf } from "../itinerary/itinerary";
import { type Naming, nameToday, type Place, UNIDENTIFIED } from "../itinerary/place";
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
export function placeToday(
  itinerary: Itinerary,
  place: Place,
  nameThen: string,
  day: Day,
  naming: Naming = "of-the-day",
): string {
  if (naming === "of-today") return placeThen(itinerary, place, nameThen, day);
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

/** For who reads today's names: "then Petrograd, today Russia", of it what has changed. */
function placeThen(itinerary: Itinerary, place: Place, nameThen: string, day: Day): string {
  const polity = polityOfSpans(place.polities, day);
  const held = polity === null ? "" : polityNameOnDay(itinerary, polity, day);
  const renamed = nameToday(townOf(itinerary, place)) !== nameThen;
  const parts = [
    renamed ? `then ${nameThen}` : "",
    held === place.country ? "" : `today ${place.country}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** "September 1902 – about May 1904", in words alone. */
export function periodInWords(start: DateStatement, end: DateStatement): string {
  const from = dateStatementInWords(start);
  const until = dateStatementInWords(end);
  return from === until ? from : `${from} – ${until}`;
}
