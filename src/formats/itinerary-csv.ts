import { placeById, type SourcedItinerary } from "../itinerary/itinerary";
import { politiesOfLeg, polityNameOnDay, polityOfSpans } from "../itinerary/polity";
import type { SourcedLeg, SourcedSegment } from "../itinerary/segment";
import { fullPlaceNameOnDay } from "../itinerary/whereabouts-words";
import { citationsCell, earliestCell, latestCell } from "./cells";
import type { Table } from "./table";

function ofLeg<T>(value: (leg: SourcedLeg) => T): (segment: SourcedSegment) => T | null {
  return (segment) => (segment.kind === "leg" ? value(segment) : null);
}

function polityCell(itinerary: SourcedItinerary, segment: SourcedSegment): string | null {
  const day = Math.floor(segment.start);
  if (segment.kind === "unknown") return null;
  if (segment.kind === "stay") {
    const polity = polityOfSpans(placeById(itinerary, segment.place).polities, day);
    return polity && polityNameOnDay(itinerary, polity, day);
  }
  return politiesOfLeg(segment)
    .map((polity) => polityNameOnDay(itinerary, polity, day))
    .join("; ");
}

/** One row for each segment of the itinerary, in order. */
export const ITINERARY_TABLE: Table<SourcedSegment> = {
  rows: ({ atlas }) => atlas.segments,
  columns: [
    { name: "id", type: "string", description: "Id of the segment", value: ({ id }) => id },
    {
      name: "kind",
      type: "string",
      description: "stay, leg or unknown",
      value: ({ kind }) => kind,
    },
    {
      name: "start_earliest",
      type: "date",
      description: "First day it may have begun (New Style)",
      value: ({ startDate }) => earliestCell(startDate),
    },
    {
      name: "start_latest",
      type: "date",
      description: "Last day it may have begun",
      value: ({ startDate }) => latestCell(startDate),
    },
    {
      name: "end_earliest",
      type: "date",
      description: "First day it may have ended",
      value: ({ endDate }) => earliestCell(endDate),
    },
    {
      name: "end_latest",
      type: "date",
      description: "Last day it may have ended",
      value: ({ endDate }) => latestCell(endDate),
    },
    {
      name: "place_id",
      type: "string",
      description: "Id of the place of a stay",
      value: (segment) => (segment.kind === "stay" ? segment.place : null),
    },
    {
      name: "place",
      type: "string",
      description: "Name of the place at the time, with its town",
      value: (segment, itinerary) =>
        segment.kind === "stay"
          ? fullPlaceNameOnDay(
              itinerary,
              placeById(itinerary, segment.place),
              Math.floor(segment.start),
            )
          : null,
    },
    {
      name: "polity",
      type: "string",
      description: "Polity at the start of a stay; of a leg, those passed in order, by semicolons",
      value: (segment, itinerary) => polityCell(itinerary, segment),
    },
    {
      name: "lat",
      type: "number",
      description: "Latitude of a stay in degrees, WGS 84",
      value: (segment, itinerary) =>
        segment.kind === "stay" ? placeById(itinerary, segment.place).position[1] : null,
    },
    {
      name: "lon",
      type: "number",
      description: "Longitude of a stay in degrees, WGS 84",
      value: (segment, itinerary) =>
        segment.kind === "stay" ? placeById(itinerary, segment.place).position[0] : null,
    },
    {
      name: "from",
      type: "string",
      description: "Id of the place a leg leaves",
      value: ofLeg(({ from }) => from),
    },
    {
      name: "to",
      type: "string",
      description: "Id of the place a leg reaches",
      value: ofLeg(({ to }) => to),
    },
    {
      name: "mode",
      type: "string",
      description: "How he travelled",
      value: ofLeg(({ mode }) => mode),
    },
    {
      name: "vehicle",
      type: "string",
      description: "The ship or train by name",
      value: ofLeg(({ vehicle }) => vehicle),
    },
    {
      name: "km",
      type: "number",
      description: "Length of the line of a leg in kilometres",
      value: ofLeg(({ kilometres }) => Math.round(kilometres * 10) / 10),
    },
    {
      name: "certainty",
      type: "string",
      description: "documented, inferred, approximate, disputed or unknown",
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
