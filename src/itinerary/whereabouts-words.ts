/** Whereabouts in English words, for the spoken value of the slider, tooltips and headings. */
import { dayInWords } from "./date-words";
import { type Day, dayOfMoment, type Moment } from "./day";
import { type Itinerary, placeById, segmentAt, townOf } from "./itinerary";
import { type Naming, nameInUse, nameToday, type Place, toponymOnDay } from "./place";
import type { Leg, Mode, Segment } from "./segment";

/** How each mode reads after "travelling". */
export const MODE_PHRASES: Readonly<Record<Mode, string>> = {
  foot: "on foot",
  cart: "by horse and cart",
  sleigh: "by sleigh",
  rail: "by rail",
  "armoured-train": "in the armoured train",
  car: "by car",
  riverboat: "by river",
  ship: "by sea",
  aeroplane: "by air",
  unknown: "by means not known",
};

/** Each mode as a noun, for legends and sums. */
export const MODE_NAMES: Readonly<Record<Mode, string>> = {
  foot: "on foot",
  cart: "horse and cart",
  sleigh: "sleigh",
  rail: "rail",
  "armoured-train": "armoured train",
  car: "car",
  riverboat: "river",
  ship: "sea",
  aeroplane: "air",
  unknown: "mode not known",
};

/**
 * The name a place bore on a day, in the language of the reader: "Petrograd", or for a house its own name. With the names of
 * today, as with the `naming` of all functions here, what it is called now.
 */
export function placeNameOnDay(place: Place, day: Day, naming: Naming = "of-the-day"): string {
  if (naming === "of-today") return nameToday(place);
  return place.called ? nameInUse(place.called, day) : toponymOnDay(place, day, "en");
}

/** A place with its town, as of a day: "Smolny, Petrograd"; a town is its name alone. */
export function fullPlaceNameOnDay(
  itinerary: Itinerary,
  place: Place,
  day: Day,
  naming: Naming = "of-the-day",
): string {
  const name = placeNameOnDay(place, day, naming);
  if (place.within === null) return name;
  const town = placeNameOnDay(townOf(itinerary, place), day, naming);
  return name.includes(town) ? name : `${name}, ${town}`;
}

/** The two ends of a leg by the names of the day: towns, or houses when both lie in one town. */
export function legEndsInWords(
  itinerary: Itinerary,
  leg: Leg,
  naming: Naming = "of-the-day",
): { from: string; to: string } {
  const day = dayOfMoment(leg.start);
  const from = placeById(itinerary, leg.from);
  const to = placeById(itinerary, leg.to);
  const fromTown = townOf(itinerary, from);
  const toTown = townOf(itinerary, to);
  return fromTown.id === toTown.id
    ? { from: placeNameOnDay(from, day, naming), to: placeNameOnDay(to, day, naming) }
    : { from: placeNameOnDay(fromTown, day, naming), to: placeNameOnDay(toTown, day, naming) };
}

/** How a leg was travelled: "by sea, SS Montserrat", "by reindeer sleigh". */
export function travelInWords({ mode, vehicle }: Leg): string {
  if (vehicle === null) return MODE_PHRASES[mode];
  const saysMode = vehicle.toLowerCase().includes(MODE_NAMES[mode]);
  return saysMode ? `by ${vehicle}` : `${MODE_PHRASES[mode]}, ${vehicle}`;
}

/** "in Vienna", "travelling by sea from New York to Halifax", "whereabouts not known". */
export function segmentInWords(
  itinerary: Itinerary,
  segment: Segment,
  day: Day,
  naming: Naming = "of-the-day",
): string {
  switch (segment.kind) {
    case "stay":
      return `at ${fullPlaceNameOnDay(itinerary, placeById(itinerary, segment.place), day, naming)}`;
    case "leg": {
      const { from, to } = legEndsInWords(itinerary, segment, naming);
      return `travelling ${MODE_PHRASES[segment.mode]} from ${from} to ${to}`;
    }
    case "unknown":
      return "whereabouts not known";
  }
}

/** "3 April 1917, at Halifax", as a screen reader speaks the slider's value. */
export function momentInWords(
  itinerary: Itinerary,
  moment: Moment,
  naming: Naming = "of-the-day",
): string {
  const day = dayOfMoment(moment);
  return `${dayInWords(day)}, ${segmentInWords(itinerary, segmentAt(itinerary, moment), day, naming)}`;
}
