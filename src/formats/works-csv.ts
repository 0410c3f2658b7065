import type { Work } from "../itinerary/work";
import { citationsCell, earliestCell, latestCell } from "./cells";
import type { Table } from "./table";

/** One row for each of his works. */
export const WORKS_TABLE: Table<Work> = {
  rows: ({ atlas }) => atlas.works,
  columns: [
    { name: "id", type: "string", description: "Id of the work", value: ({ id }) => id },
    { name: "title", type: "string", description: "English title", value: ({ title }) => title },
    {
      name: "original_title",
      type: "string",
      description: "Title it first came out under, where that is not the English one",
      value: ({ originalTitle }) => originalTitle,
    },
    {
      name: "language",
      type: "string",
      description:
        "Language it first came out in, or was written in (BCP 47); empty when not known",
      value: ({ language }) => language,
    },
    {
      name: "kind",
      type: "string",
      description:
        "book, pamphlet, article, collection, report, speech, manifesto, diary, statement",
      value: ({ kind }) => kind,
    },
    {
      name: "written",
      type: "string",
      description: "When it was written (EDTF): begun and ended; empty when not known",
      value: ({ writing }) => {
        if (writing === null) return null;
        const { startDate, endDate } = writing;
        return startDate.edtf === endDate.edtf
          ? startDate.edtf
          : `${startDate.edtf} - ${endDate.edtf}`;
      },
    },
    {
      name: "written_earliest",
      type: "date",
      description: "First day it may have been worked at",
      value: ({ writing }) => writing && earliestCell(writing.startDate),
    },
    {
      name: "written_latest",
      type: "date",
      description: "Last day it may have been worked at",
      value: ({ writing }) => writing && latestCell(writing.endDate),
    },
    {
      name: "written_at",
      type: "string",
      description: "Ids of the places where it was written (places.geojson), parted by semicolons",
      value: ({ writing }) => writing?.places.join("; ") ?? null,
    },
    {
      name: "published",
      type: "string",
      description: "When it first came out (EDTF)",
      value: ({ publication }) => publication?.date.edtf ?? null,
    },
    {
      name: "published_place",
      type: "string",
      description: "Where it first came out, in words",
      value: ({ publication }) => publication?.place ?? null,
    },
    { name: "text", type: "string", description: "What it is about", value: ({ text }) => text },
    {
      name: "people",
      type: "string",
      description: "Ids of the people it tells of (people.csv), parted by semicolons",
      value: ({ people }) => people.join("; "),
    },
    {
      name: "sources",
      type: "string",
      description: "Works by id, with where in them, parted by semicolons",
      value: ({ citations }) => citationsCell(citations),
    },
  ],
};
