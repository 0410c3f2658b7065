/** Writes any of the files of data. */
import type { SourcedItinerary } from "../itinerary/itinerary";
import { sourcesBibtex } from "./bibtex";
import type { DataFileName } from "./catalogue";
import { dataPackage } from "./data-package";
import { EVENTS_TABLE } from "./events-csv";
import { legsGeoJson, placesGeoJson } from "./geojson-files";
import { journeysGpx } from "./gpx";
import { ITINERARY_TABLE } from "./itinerary-csv";
import { journeysKml } from "./kml";
import { linkedPlaces } from "./linked-places";
import { PEOPLE_TABLE } from "./people-csv";
import { type DrawnPolity, politiesGeoJson } from "./polities-geojson";
import { writeTable } from "./table";
import { WHEREABOUTS_TABLE } from "./whereabouts-csv";
import { WORKS_TABLE } from "./works-csv";

/** Everything the files are written from. */
export interface DataToWrite {
  readonly itinerary: SourcedItinerary;
  /** Reads the map of borders: asked for only by the file that has them. */
  readonly readOutlines: () => readonly DrawnPolity[];
}

const WRITERS: Readonly<
  Record<
    DataFileName,
    (itinerary: SourcedItinerary, readOutlines: DataToWrite["readOutlines"]) => string
  >
> = {
  "places.geojson": (itinerary) => json(placesGeoJson(itinerary)),
  "journeys.geojson": (itinerary) => json(legsGeoJson(itinerary)),
  "polities.geojson": (itinerary, readOutlines) => politiesGeoJson(itinerary, readOutlines()),
  "itinerary.csv": (itinerary) => writeTable(ITINERARY_TABLE, itinerary),
  "whereabouts.csv": (itinerary) => writeTable(WHEREABOUTS_TABLE, itinerary),
  "events.csv": (itinerary) => writeTable(EVENTS_TABLE, itinerary),
  "people.csv": (itinerary) => writeTable(PEOPLE_TABLE, itinerary),
  "works.csv": (itinerary) => writeTable(WORKS_TABLE, itinerary),
  "linked-places.json": (itinerary) => json(linkedPlaces(itinerary)),
  "journeys.kml": journeysKml,
  "journeys.gpx": journeysGpx,
  "sources.csl.json": ({ atlas }) => json(atlas.sources),
  "sources.bib": sourcesBibtex,
  "datapackage.json": () => json(dataPackage()),
};

/** The content of a file of data. */
export function writeData(name: DataFileName, { itinerary, readOutlines }: DataToWrite): string {
  return WRITERS[name](itinerary, readOutlines);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
