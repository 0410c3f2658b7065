import { julianIsoFromDay } from "../itinerary/calendar";
import { certaintyOnDay } from "../itinerary/certainty-of-day";
import { type Day, isoFromDay } from "../itinerary/day";
import {
  placeById,
  positionAt,
  representativeMoment,
  type SourcedItinerary,
  segmentOfDay,
} from "../itinerary/itinerary";
import type { Place } from "../itinerary/place";
import { polityNameOnDay, polityOnDay } from "../itinerary/polity";
import type { Segment } from "../itinerary/segment";
import { fullPlaceNameOnDay } from "../itinerary/whereabouts-words";
import type { Table } from "./table";

const STATUS: Readonly<Record<Segment["kind"], string>> = {
  stay: "stay",
  leg: "travel",
  unknown: "unknown",
};

function placeOfDay(itinerary: SourcedItinerary, day: Day): Place | null {
  const segment = segmentOfDay(itinerary, day);
  return segment.kind === "stay" ? placeById(itinerary, segment.place) : null;
}

function coordinate(itinerary: SourcedItinerary, day: Day, axis: 0 | 1): number {
  return Number(positionAt(itinerary, representativeMoment(itinerary, day))[axis].toFixed(4));
}

/** One row for each day of the life. */
export const WHEREABOUTS_TABLE: Table<Day> = {
  rows: ({ atlas }) =>
    Array.from({ length: atlas.death - atlas.birth + 1 }, (_, index) => atlas.birth + index),
  columns: [
    { name: "date", type: "date", description: "The day, New Style", value: isoFromDay },
    {
      name: "julian",
      type: "string",
      description: "The day, Old Style (Julian)",
      value: julianIsoFromDay,
    },
    {
      name: "place_id",
      type: "string",
      description: "Id of the place he was at; empty on a journey",
      value: (day, itinerary) => placeOfDay(itinerary, day)?.id ?? null,
    },
    {
      name: "place",
      type: "string",
      description: "Name of the place on that day, with its town",
      value: (day, itinerary) => {
        const place = placeOfDay(itinerary, day);
        return place && fullPlaceNameOnDay(itinerary, place, day);
      },
    },
    {
      name: "country",
      type: "string",
      description: "Country the place lies in today",
      value: (day, itinerary) => placeOfDay(itinerary, day)?.country ?? null,
    },
    {
      name: "polity",
      type: "string",
      description: "Polity that held the land on that day, by its name then; empty at sea",
      value: (day, itinerary) => {
        const polity = polityOnDay(itinerary, day);
        return polity && polityNameOnDay(itinerary, polity, day);
      },
    },
    {
      name: "lat",
      type: "number",
      description: "Latitude in degrees, WGS 84; last known place where unknown",
      value: (day, itinerary) => coordinate(itinerary, day, 1),
    },
    {
      name: "lon",
      type: "number",
      description: "Longitude in degrees, WGS 84",
      value: (day, itinerary) => coordinate(itinerary, day, 0),
    },
    {
      name: "status",
      type: "string",
      description: "stay, travel or unknown",
      value: (day, itinerary) => STATUS[segmentOfDay(itinerary, day).kind],
    },
    {
      name: "certainty",
      type: "string",
      description: "documented, inferred, approximate, disputed or unknown",
      value: (day, itinerary) => certaintyOnDay(itinerary, day),
    },
  ],
};
