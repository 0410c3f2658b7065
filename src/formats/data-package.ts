/** A Frictionless data package: what each table holds and what its columns mean. */
import { DATA_FILES } from "./catalogue";
import { EVENTS_TABLE } from "./events-csv";
import { ITINERARY_TABLE } from "./itinerary-csv";
import { PEOPLE_TABLE } from "./people-csv";
import type { Column } from "./table";
import { WHEREABOUTS_TABLE } from "./whereabouts-csv";
import { WORKS_TABLE } from "./works-csv";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

function fields<Row>(columns: readonly Column<Row>[]): readonly Field[] {
  return columns.map(({ name, type, description }) => ({ name, type, description }));
}

const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  "itinerary.csv": fields(ITINERARY_TABLE.columns),
  "whereabouts.csv": fields(WHEREABOUTS_TABLE.columns),
  "events.csv": fields(EVENTS_TABLE.columns),
  "people.csv": fields(PEOPLE_TABLE.columns),
  "works.csv": fields(WORKS_TABLE.columns),
};

/** The descriptor of the package. */
export function dataPackage(): object {
  return {
    name: "planet-without-a-visa",
    title: "The Planet Without a Visa: Leon Trotsky's journeys, 1879-1940",
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    resources: DATA_FILES.filter(({ name }) => name !== "datapackage.json").map(
      ({ name, title, description, mediaType }) => {
        const table = FIELDS[name];
        return {
          name: name.replaceAll(".", "-"),
          path: name,
          title,
          description,
          mediatype: mediaType,
          ...(table
            ? { profile: "tabular-data-resource", encoding: "utf-8", schema: { fields: table } }
            : {}),
        };
      },
    ),
  };
}
