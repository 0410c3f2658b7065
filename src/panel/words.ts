/** Small turns of phrase for the panel. */
import messages from "virtual:messages/words";

import type { Day } from "../itinerary/day";
import type { DateStatement } from "../itinerary/evidence";
import { type Itinerary, townOf } from "../itinerary/itinerary";
import { type Naming, nameToday, type Place, UNIDENTIFIED } from "../itinerary/place";
import { polityNameOnDay, polityOfSpans } from "../itinerary/polity";
import { nameOf } from "../language/current";
import { dateStatementInWords } from "../language/dates";
import { numberInWords } from "../language/numbers";

/** "1,110 km"; short ways with one decimal, "0.8 km". */
export function kilometresInWords(kilometres: number): string {
  return messages.kilometres({ distance: numberInWords(kilometres, kilometres < 10 ? 1 : 0) });
}

/** "1 day", "2,541 days". */
export function daysInWords(days: number): string {
  return messages.days({ days });
}

/** "today Saint Petersburg, Russia", or the country alone when the name has not changed. */
export function placeWithCountry(place: Place, nameThen: string): string {
  const country = nameOf(place.country);
  if (place.modernName === UNIDENTIFIED) return messages.notIdentified({ country });
  return place.modernName === nameThen || place.modernName === ""
    ? messages.todayInCountry({ country })
    : messages.todayPlaceAndCountry({ place: place.modernName, country });
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
  const country = nameOf(place.country);
  const sameCountry = polityNameOnDay(itinerary, polity, day) === country;
  const renamed = place.modernName !== nameThen && place.modernName !== "";
  if (renamed && sameCountry) return messages.today({ name: place.modernName });
  if (renamed) return messages.todayPlaceAndCountry({ place: place.modernName, country });
  return sameCountry ? "" : messages.today({ name: country });
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
