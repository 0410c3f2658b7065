/** The data to take away, each file read by a program that others wrote. */

import { check } from "@placemarkio/check-geojson";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { gpx, kml } from "@tmcw/togeojson";
import { area, booleanClockwise } from "@turf/turf";
import { DOMParser } from "@xmldom/xmldom";
import Ajv from "ajv";
import { parse as parseCsv } from "csv-parse/sync";
import type { FeatureCollection, LineString, MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { readDrawnPolities } from "../../../src/compiler/drawn-polities";
import { DATA_FILES, type DataFileName } from "../../../src/formats/catalogue";
import { writeData } from "../../../src/formats/write-data";
import { dayFromIso } from "../../../src/itinerary/day";
import type { SourcedLeg } from "../../../src/itinerary/segment";
import type { Citation } from "../../../src/itinerary/source";
import { compiledItinerary } from "../data/compiled-atlas";

const itinerary = compiledItinerary();
const { atlas } = itinerary;
const legs = atlas.segments.filter((segment): segment is SourcedLeg => segment.kind === "leg");

const readOutlines = () => readDrawnPolities("geo/polities");
const written = (name: DataFileName) => writeData(name, { itinerary, readOutlines });
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
    expect(october?.polity).toBe("Soviet Russia");
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

  it("names people who are in people.csv", () => {
    const ids = new Set(table("people.csv").map(({ id }) => id));
    expect(ids.size).toBe(atlas.people.length);
    const named = table("events.csv").flatMap(({ people }) => people?.split("; ") ?? []);
    expect(named.filter((id) => id !== "" && !ids.has(id))).toEqual([]);
    expect(named).toContain("vladimir-lenin");
  });
});

describe("works.csv", () => {
  const rows = table("works.csv");

  it("has every work with dates that run forward, and empty cells for what is not known", () => {
    expect(rows.map(({ id }) => id)).toEqual(atlas.works.map(({ id }) => id));
    const dated = rows.filter(({ written }) => written !== "");
    expect(dated.length).toBeGreaterThan(30);
    expect(dated.length).toBeLessThan(rows.length);
    for (const { written_earliest, written_latest } of dated) {
      expect(dayFromIso(written_earliest ?? "")).toBeLessThanOrEqual(
        dayFromIso(written_latest ?? ""),
      );
    }
  });

  it("names places that are in the atlas", () => {
    const life = rows.find(({ id }) => id === "my-life");
    expect(life?.written_at).toBe("prinkipo-izzet-pasha");
    const named = rows.flatMap(({ written_at }) => written_at?.split("; ") ?? []);
    expect(named.filter((id) => id !== "" && !itinerary.placesById.has(id))).toEqual([]);
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

describe("polities.geojson", () => {
  const { features } = check(written("polities.geojson")) as FeatureCollection<
    MultiPolygon,
    { polity: string; name: string; from: string | null; to: string | null; sources: Citation[] }
  >;
  const onDay = (polity: string, day: string) =>
    features.find(
      ({ properties: { from, to, ...other } }) =>
        other.polity === polity && (from ?? "0") <= day && day < (to ?? "9"),
    );

  it("is valid by another's checker and has every outline, under ids of their own", () => {
    expect(features).toHaveLength(readOutlines().length);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it("gives the name of the time, ISO dates, and kept sources for every outline", () => {
    expect(onDay("yugoslavia", "1925-01-01")?.properties.name).toBe(
      "Kingdom of Serbs, Croats and Slovenes",
    );
    expect(onDay("saar-basin", "1930-01-01")?.properties).toMatchObject({
      name: "Saar Basin Territory",
      from: "1920-01-10",
      to: "1935-03-01",
      sources: [{ work: "treaty-of-versailles-1919", locus: "articles 45-50" }],
    });
    const kept = new Set(atlas.sources.map(({ id }) => id));
    for (const { id, properties } of features) {
      expect(properties.sources.length, String(id)).toBeGreaterThan(0);
      expect(properties.sources.filter(({ work }) => !kept.has(work))).toEqual([]);
    }
  });

  it("winds outer rings counterclockwise and holes clockwise, as RFC 7946 has it", () => {
    for (const { id, geometry } of features) {
      for (const [outer = [], ...holes] of geometry.coordinates) {
        expect(booleanClockwise(outer), String(id)).toBe(false);
        for (const hole of holes) expect(booleanClockwise(hole), String(id)).toBe(true);
      }
    }
  });

  it("keeps the land that the map draws", () => {
    readOutlines().forEach(({ polity, geometry }, index) => {
      const written = features[index];
      expect(written?.properties.polity).toBe(polity);
      const drawn = area(geometry);
      // Rounding moves a line by metres, which is more of a town and its island than of a country.
      const allowed = Math.max(0.005 * drawn, 1_000_000);
      expect(Math.abs((written ? area(written) : 0) - drawn), polity).toBeLessThan(allowed);
    });
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

  it("are CSL-JSON: nothing but fields of CSL 1.0.2, each as it should be", () => {
    const names = {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          family: { type: "string" },
          given: { type: "string" },
          literal: { type: "string" },
        },
      },
    };
    const dateParts = {
      type: "array",
      minItems: 1,
      maxItems: 2,
      items: { type: "array", minItems: 1, maxItems: 3, items: { type: "integer" } },
    };
    const date = {
      type: "object",
      required: ["date-parts"],
      properties: { "date-parts": dateParts },
    };
    const text = { type: "string", minLength: 1 };
    const number = { type: ["string", "number"] };
    const validate = new Ajv({ allowUnionTypes: true }).compile({
      type: "array",
      items: {
        type: "object",
        required: ["id", "type", "title"],
        additionalProperties: false,
        properties: {
          ...Object.fromEntries(
            [
              ...["id", "type", "title", "container-title", "collection-title", "publisher"],
              ...["publisher-place", "page", "genre", "archive", "archive_location", "ISBN"],
              ...["ISSN", "DOI", "URL", "language", "note"],
            ].map((field) => [field, text]),
          ),
          ...{ author: names, editor: names, translator: names },
          ...{ issued: date, "original-date": date },
          ...{ edition: number, volume: number, issue: number },
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
