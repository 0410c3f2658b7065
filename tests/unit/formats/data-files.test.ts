/** The data to take away, each file read by a program that others wrote. */

import { check } from "@placemarkio/check-geojson";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import Ajv from "ajv";
import { parse as parseCsv } from "csv-parse/sync";
import type { FeatureCollection, LineString } from "geojson";
import { describe, expect, it } from "vitest";
import { DATA_FILES, type DataFileName } from "../../../src/formats/catalogue";
import { writeData } from "../../../src/formats/write-data";
import { dayFromIso } from "../../../src/itinerary/day";
import type { Leg } from "../../../src/itinerary/segment";
import { compiledItinerary } from "../data/compiled-atlas";

const itinerary = compiledItinerary();
const { atlas } = itinerary;
const legs = atlas.segments.filter((segment): segment is Leg => segment.kind === "leg");

const written = (name: DataFileName) => writeData(name, itinerary);
const table = (name: DataFileName): Record<string, string>[] =>
  parseCsv(written(name), { columns: true });

describe("whereabouts.csv", () => {
  const rows = table("whereabouts.csv");

  it("has one row for each of the 22,203 days, none twice, in order", () => {
    expect(rows).toHaveLength(22_203);
    rows.forEach((row, index) => {
      expect(dayFromIso(row.date ?? "")).toBe(atlas.birth + index);
    });
  });

  it("names the place of the day as it was called then", () => {
    const october = rows.find(({ date }) => date === "1917-11-07");
    expect(october?.julian).toBe("1917-10-25");
    expect(october?.place).toBe("Smolny, Petrograd");
    expect(october?.status).toBe("stay");
  });
});

describe("itinerary.csv", () => {
  const rows = table("itinerary.csv");

  it("has every segment with dates that run forward", () => {
    expect(rows.map(({ id }) => id)).toEqual(atlas.segments.map(({ id }) => id));
    for (const row of rows) {
      expect(dayFromIso(row.start_earliest ?? "")).toBeLessThanOrEqual(
        dayFromIso(row.start_latest ?? ""),
      );
    }
  });

  it("gives stays a place and legs two ends, a mode and a length", () => {
    for (const row of rows) {
      if (row.kind === "stay") expect(itinerary.placesById.has(row.place_id ?? "")).toBe(true);
      if (row.kind === "leg") {
        expect(itinerary.placesById.has(row.from ?? "")).toBe(true);
        expect(row.mode).not.toBe("");
        expect(Number(row.km)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe("events.csv", () => {
  it("keeps every event, quotes and commas and all", () => {
    const rows = table("events.csv");
    expect(rows.map(({ text }) => text)).toEqual(atlas.events.map(({ text }) => text));
  });
});

describe("GeoJSON", () => {
  it("is valid by another's checker and has every place and leg", () => {
    const places = check(written("places.geojson")) as FeatureCollection;
    const lines = check(written("journeys.geojson")) as FeatureCollection<LineString>;
    expect(places.features).toHaveLength(atlas.places.length);
    expect(lines.features.map(({ properties }) => properties?.order)).toEqual(
      legs.map((_, index) => index + 1),
    );
    const first = lines.features[0]?.geometry.coordinates[0];
    expect(first?.[0]).toBeCloseTo(32.1, 0); // longitude first: Yanovka
  });
});

describe("KML and GPX", () => {
  const read = (name: DataFileName) => new DOMParser().parseFromString(written(name), "text/xml");

  it("come back from togeojson with every leg and vertex", () => {
    for (const collection of [
      kml(read("journeys.kml") as unknown as Document),
      gpx(read("journeys.gpx") as unknown as Document),
    ]) {
      expect(collection.features).toHaveLength(legs.length);
      collection.features.forEach((feature, index) => {
        const line = feature.geometry as LineString;
        expect(line.coordinates).toHaveLength(legs[index]?.line.length ?? 0);
      });
    }
  });
});

describe("sources", () => {
  it("are BibTeX that another's parser reads without an error, by the same ids", () => {
    const { entries, errors } = parseBibtex(written("sources.bib"));
    expect(errors).toEqual([]);
    expect(new Set(entries.map(({ key }) => key))).toEqual(
      new Set(atlas.sources.map(({ id }) => id)),
    );
  });

  it("are CSL-JSON: an id, a known type and a title each", () => {
    const validate = new Ajv().compile({
      type: "array",
      items: {
        type: "object",
        required: ["id", "type", "title"],
        properties: {
          type: {
            enum: [
              "article",
              "article-newspaper",
              "book",
              "chapter",
              "entry-encyclopedia",
              "personal_communication",
              "report",
              "webpage",
            ],
          },
          issued: {
            type: "object",
            required: ["date-parts"],
            properties: {
              "date-parts": { type: "array", items: { type: "array", items: { type: "integer" } } },
            },
          },
        },
      },
    });
    expect(validate(JSON.parse(written("sources.csl.json"))), JSON.stringify(validate.errors)).toBe(
      true,
    );
  });
});

describe("linked-places.json", () => {
  it("has what the format asks of every place", () => {
    const validate = new Ajv().compile({
      type: "object",
      required: ["type", "@context", "features"],
      properties: {
        type: { const: "FeatureCollection" },
        features: {
          type: "array",
          items: {
            type: "object",
            required: ["@id", "type", "properties", "names", "geometry"],
            properties: {
              properties: {
                type: "object",
                required: ["title", "ccodes"],
                properties: {
                  ccodes: { type: "array", minItems: 1, items: { pattern: "^[A-Z]{2}$" } },
                },
              },
              names: {
                type: "array",
                minItems: 1,
                items: { type: "object", required: ["toponym"] },
              },
            },
          },
        },
      },
    });
    expect(
      validate(JSON.parse(written("linked-places.json"))),
      JSON.stringify(validate.errors),
    ).toBe(true);
  });
});

describe("datapackage.json", () => {
  it("describes every file, and every column of the tables in their order", () => {
    const { resources } = JSON.parse(written("datapackage.json")) as {
      resources: { path: string; schema?: { fields: { name: string }[] } }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(
      DATA_FILES.map(({ name }) => name).filter((name) => name !== "datapackage.json"),
    );
    for (const { path, schema } of resources) {
      if (!schema) continue;
      const heading = written(path as DataFileName).split("\n")[0];
      expect(schema.fields.map(({ name }) => name).join(",")).toBe(heading);
    }
  });
});
