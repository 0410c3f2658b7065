import type { Person } from "../itinerary/person";
import { citationsCell } from "./cells";
import type { Table } from "./table";

/** One row for each person. */
export const PEOPLE_TABLE: Table<Person> = {
  rows: ({ atlas }) => atlas.people,
  columns: [
    { name: "id", type: "string", description: "Id of the person", value: ({ id }) => id },
    { name: "name", type: "string", description: "Name in the atlas", value: ({ name }) => name },
    {
      name: "other_names",
      type: "string",
      description: "Other names, parted by semicolons",
      value: ({ otherNames }) => otherNames.join("; "),
    },
    { name: "born", type: "number", description: "Year of birth", value: ({ born }) => born },
    { name: "died", type: "number", description: "Year of death", value: ({ died }) => died },
    { name: "role", type: "string", description: "Who it was", value: ({ role }) => role },
    {
      name: "sources",
      type: "string",
      description: "Works by id, with where in them, parted by semicolons",
      value: ({ citations }) => citationsCell(citations),
    },
  ],
};
