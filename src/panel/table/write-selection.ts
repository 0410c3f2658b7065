/** The chosen segments in the forms of the data to take away: the same columns, the same properties. */
import { segmentsGeoJson } from "../../formats/geojson-files";
import { ITINERARY_TABLE } from "../../formats/itinerary-csv";
import { writeTable } from "../../formats/table";
import type { SourcedItinerary } from "../../itinerary/itinerary";
import type { SourcedSegment } from "../../itinerary/segment";

type Write = (itinerary: SourcedItinerary, segments: readonly SourcedSegment[]) => string;

/** As itinerary.csv. */
export const selectionCsv: Write = (itinerary, segments) =>
  writeTable({ ...ITINERARY_TABLE, rows: () => segments }, itinerary);

/** As itinerary.csv, with tabs: what a spreadsheet takes from the clipboard. */
export const selectionTsv: Write = (itinerary, segments) =>
  writeTable({ ...ITINERARY_TABLE, rows: () => segments }, itinerary, "tsv");

/** Legs as in journeys.geojson, stays as points. */
export const selectionGeoJson: Write = (itinerary, segments) =>
  `${JSON.stringify(segmentsGeoJson(itinerary, segments), null, 1)}\n`;
