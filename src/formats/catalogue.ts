/** The files of the data to take away: what each is called, and what it is for. */

/** The folder of the built site that holds them. */
export const DATA_FOLDER = "data";

/** A file under data/ of the built site. */
export interface DataFileDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mediaType: string;
}

export const DATA_FILES = [
  {
    name: "places.geojson",
    title: "Places",
    description:
      "Every place as a point, with its names and polities through time, kind and precision.",
    mediaType: "application/geo+json",
  },
  {
    name: "journeys.geojson",
    title: "Legs",
    description:
      "One ordered line for each move, with dates, mode, vehicle and how the line was made.",
    mediaType: "application/geo+json",
  },
  {
    name: "polities.geojson",
    title: "Polities",
    description:
      "The borders as they were: what each state held and when, with sources. 6 MB, 1.5 to fetch.",
    mediaType: "application/geo+json",
  },
  {
    name: "itinerary.csv",
    title: "Itinerary",
    description: "One row for each stay, leg and stretch not known, in order.",
    mediaType: "text/csv",
  },
  {
    name: "whereabouts.csv",
    title: "Whereabouts",
    description: "One row for each of the 22,203 days: where, how sure, in both calendars.",
    mediaType: "text/csv",
  },
  {
    name: "events.csv",
    title: "Events",
    description: "What happened, when and where, with sources.",
    mediaType: "text/csv",
  },
  {
    name: "people.csv",
    title: "People",
    description: "Who is told of: names, years, and who they were.",
    mediaType: "text/csv",
  },
  {
    name: "works.csv",
    title: "Works",
    description: "What he wrote: when and where it was written and came out, with sources.",
    mediaType: "text/csv",
  },
  {
    name: "linked-places.json",
    title: "Linked Places",
    description: "The places for gazetteers, in Linked Places format 1.2.",
    mediaType: "application/ld+json",
  },
  {
    name: "journeys.kml",
    title: "KML",
    description: "The moves for Google Earth and other globes.",
    mediaType: "application/vnd.google-earth.kml+xml",
  },
  {
    name: "journeys.gpx",
    title: "GPX",
    description: "The moves as tracks, for GPS programs.",
    mediaType: "application/gpx+xml",
  },
  {
    name: "sources.csl.json",
    title: "Sources, CSL-JSON",
    description: "The works cited, for Zotero and its kin.",
    mediaType: "application/vnd.citationstyles.csl+json",
  },
  {
    name: "sources.bib",
    title: "Sources, BibTeX",
    description: "The works cited, for LaTeX.",
    mediaType: "application/x-bibtex",
  },
  {
    name: "datapackage.json",
    title: "Data package",
    description: "What every column of the tables means (Frictionless Data).",
    mediaType: "application/json",
  },
] as const satisfies readonly DataFileDescription[];

/** The name of a file of data. */
export type DataFileName = (typeof DATA_FILES)[number]["name"];
