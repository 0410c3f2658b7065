import type { SourcedEvent } from "../itinerary/event";
import { placeById, type SourcedItinerary } from "../itinerary/itinerary";
import type { SourcedPlace } from "../itinerary/place";
import { polityNameOnDay, polityOfSpans } from "../itinerary/polity";
import { fullPlaceNameOnDay } from "../itinerary/whereabouts-words";
import { citationsCell } from "./cells";
import type { Table } from "./table";

function placeOf({ place }: SourcedEvent, itinerary: SourcedItinerary): SourcedPlace {
  return placeById(itinerary, place);
}

/** One row for each event. */
export const EVENTS_TABLE: Table<SourcedEvent> = {
  rows: ({ atlas }) => atlas.events,
  columns: [
    { name: "id", type: "string", description: "Id of the event", value: ({ id }) => id },
    {
      name: "date",
      type: "string",
      description: "When, New Style (EDTF)",
      value: ({ startDate, endDate }) =>
        startDate.edtf === endDate.edtf ? startDate.edtf : `${startDate.edtf}/${endDate.edtf}`,
    },
    {
      name: "date_os",
      type: "string",
      description: "When, Old Style as the source gives it",
      value: ({ startDate }) => startDate.oldStyle ?? null,
    },
    {
      name: "place",
      type: "string",
      description: "Name of the place at the time, with its town",
      value: (event, itinerary) =>
        fullPlaceNameOnDay(itinerary, placeOf(event, itinerary), event.start),
    },
    {
      name: "polity",
      type: "string",
      description: "Polity the place lay in at the time, by its name then",
      value: (event, itinerary) => {
        const polity = polityOfSpans(placeOf(event, itinerary).polities, event.start);
        return polity && polityNameOnDay(itinerary, polity, event.start);
      },
    },
    {
      name: "lat",
      type: "number",
      description: "Latitude in degrees, WGS 84",
      value: (event, itinerary) => placeOf(event, itinerary).position[1],
    },
    {
      name: "lon",
      type: "number",
      description: "Longitude in degrees, WGS 84",
      value: (event, itinerary) => placeOf(event, itinerary).position[0],
    },
    { name: "title", type: "string", description: "Headline", value: ({ title }) => title },
    { name: "text", type: "string", description: "What happened", value: ({ text }) => text },
    {
      name: "people",
      type: "string",
      description: "Ids of the people it tells of (people.csv), parted by semicolons",
      value: ({ people }) => people.join("; "),
    },
    {
      name: "away",
      type: "string",
      description: "yes when he was elsewhere",
      value: ({ away }) => (away ? "yes" : ""),
    },
    {
      name: "certainty",
      type: "string",
      description: "documented, inferred, approximate or disputed",
      value: ({ certainty }) => certainty,
    },
    {
      name: "sources",
      type: "string",
      description: "Works by id, with where in them, parted by semicolons",
      value: ({ citations }) => citationsCell(citations),
    },
  ],
};
