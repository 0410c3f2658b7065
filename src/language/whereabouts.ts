/** Whereabouts in words, in the language of the page. */
import messages from "virtual:messages/whereabouts";
import { type Day, dayOfMoment, type Moment } from "../itinerary/day";
import { type Itinerary, placeById, segmentAt } from "../itinerary/itinerary";
import type { Naming } from "../itinerary/place";
import type { Leg, Mode, Segment } from "../itinerary/segment";
import {
  travelInWords as englishTravelInWords,
  fullPlaceNameOnDay,
  legEndsInWords,
} from "../itinerary/whereabouts-words";
import { currentLanguage } from "./current";
import { dayInWords } from "./dates";

export { fullPlaceNameOnDay, legEndsInWords, placeNameOnDay } from "../itinerary/whereabouts-words";

/** A mode as it reads of one move: "by rail", "on foot". */
export function modePhrase(mode: Mode): string {
  return PHRASES[mode]();
}

/** A mode as a noun, for legends and sums: "rail", "horse and cart". */
export function modeName(mode: Mode): string {
  return NAMES[mode]();
}

const PHRASES: Readonly<Record<Mode, () => string>> = {
  foot: () => messages.onFoot(),
  cart: () => messages.byCart(),
  sleigh: () => messages.bySleigh(),
  rail: () => messages.byRail(),
  "armoured-train": () => messages.inArmouredTrain(),
  car: () => messages.byCar(),
  riverboat: () => messages.byRiver(),
  ship: () => messages.bySea(),
  aeroplane: () => messages.byAir(),
  unknown: () => messages.somehow(),
};

const NAMES: Readonly<Record<Mode, () => string>> = {
  foot: () => messages.foot(),
  cart: () => messages.cart(),
  sleigh: () => messages.sleigh(),
  rail: () => messages.rail(),
  "armoured-train": () => messages.armouredTrain(),
  car: () => messages.car(),
  riverboat: () => messages.river(),
  ship: () => messages.sea(),
  aeroplane: () => messages.air(),
  unknown: () => messages.modeNotKnown(),
};

type Ends = ReturnType<typeof legEndsInWords>;

const TRAVELLING: Readonly<Record<Mode, (ends: Ends) => string>> = {
  foot: (ends) => messages.travellingOnFoot(ends),
  cart: (ends) => messages.travellingByCart(ends),
  sleigh: (ends) => messages.travellingBySleigh(ends),
  rail: (ends) => messages.travellingByRail(ends),
  "armoured-train": (ends) => messages.travellingByArmouredTrain(ends),
  car: (ends) => messages.travellingByCar(ends),
  riverboat: (ends) => messages.travellingByRiver(ends),
  ship: (ends) => messages.travellingBySea(ends),
  aeroplane: (ends) => messages.travellingByAir(ends),
  unknown: (ends) => messages.travellingSomehow(ends),
};

/** How a leg was travelled: "by sea, SS Montserrat", "by reindeer sleigh". */
export function travelInWords(leg: Leg): string {
  if (currentLanguage() === "en") return englishTravelInWords(leg);
  const { mode, vehicle } = leg;
  const by = modePhrase(mode);
  return vehicle === null ? by : messages.byVehicle({ by, vehicle });
}

/** "at Vienna", "travelling by sea from New York to Halifax", "whereabouts not known". */
export function segmentInWords(
  itinerary: Itinerary,
  segment: Segment,
  day: Day,
  naming: Naming = "of-the-day",
): string {
  switch (segment.kind) {
    case "stay": {
      const place = placeById(itinerary, segment.place);
      return messages.at({ place: fullPlaceNameOnDay(itinerary, place, day, naming) });
    }
    case "leg":
      return TRAVELLING[segment.mode](legEndsInWords(itinerary, segment, naming));
    case "unknown":
      return messages.notKnown();
  }
}

/** "3 April 1917, at Halifax", as a screen reader speaks the slider's value. */
export function momentInWords(
  itinerary: Itinerary,
  moment: Moment,
  naming: Naming = "of-the-day",
): string {
  const day = dayOfMoment(moment);
  return messages.moment({
    date: dayInWords(day),
    where: segmentInWords(itinerary, segmentAt(itinerary, moment), day, naming),
  });
}
