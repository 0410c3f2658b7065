/** Ships stay at sea: no leg by ship crosses land, but for what is said here. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { along, booleanPointInPolygon, lineString } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { distanceInKilometres } from "../../../src/itinerary/distance";
import { placeById, townOf } from "../../../src/itinerary/itinerary";
import type { Position } from "../../../src/itinerary/place";
import type { SourcedLeg } from "../../../src/itinerary/segment";
import { compiledItinerary } from "./compiled-atlas";

/** Kilometres between the points of a line that are looked at. */
const STEP = 8;
/** Kilometres round a port within which 1:50 million cannot tell quay from water. */
const PORT = 25;

/** Journeys told as one leg by ship of which part ran over land, by road and rail: their towns. */
const PARTLY_BY_LAND: readonly (readonly [string, string])[] = [
  ["odessa", "yanovka"],
  ["brussels", "london"],
  ["london", "paris"],
  ["geneva", "london"],
];

/** Straits and estuaries narrower than the map's scale: centre and radius in kilometres. */
const NARROWS: readonly {
  readonly name: string;
  readonly at: Position;
  readonly radius: number;
}[] = [
  { name: "Bosphorus", at: [29.06, 41.12], radius: 25 },
  { name: "Dardanelles", at: [26.4, 40.2], radius: 45 },
  { name: "Strait of Messina", at: [15.62, 38.15], radius: 25 },
  { name: "Strait of Bonifacio", at: [9.2, 41.3], radius: 25 },
  { name: "Scheldt", at: [4.0, 51.4], radius: 40 },
  { name: "Oslofjord", at: [10.55, 59.5], radius: 60 },
  { name: "Bug and Dnieper liman", at: [31.95, 46.7], radius: 70 },
  { name: "Halifax harbour", at: [-63.55, 44.65], radius: 25 },
  { name: "New York harbour", at: [-74.0, 40.6], radius: 30 },
  { name: "Neva bay", at: [30.1, 59.95], radius: 30 },
];

const itinerary = compiledItinerary();
const topology = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("world-atlas/land-50m.json"), "utf8"),
) as Topology;
const land = feature(topology, topology.objects.land as GeometryCollection).features as Feature<
  Polygon | MultiPolygon
>[];

function isOnLand(position: Position): boolean {
  return land.some((polygon) => booleanPointInPolygon([...position], polygon));
}

function landfallsOf(leg: SourcedLeg): readonly string[] {
  const line = lineString(leg.line.map((position) => [...position]));
  const ports = [leg.from, leg.to, ...leg.via].map((id) => placeById(itinerary, id).position);
  const landfalls: string[] = [];
  for (let kilometres = 0; kilometres < leg.kilometres; kilometres += STEP) {
    const [longitude = 0, latitude = 0] = along(line, kilometres).geometry.coordinates;
    const position: Position = [longitude, latitude];
    const excused =
      ports.some((port) => distanceInKilometres(port, position) < PORT) ||
      NARROWS.some(({ at, radius }) => distanceInKilometres(at, position) < radius);
    if (!excused && isOnLand(position))
      landfalls.push(`${longitude.toFixed(2)}, ${latitude.toFixed(2)}`);
  }
  return landfalls;
}

const townOfId = (id: string) => townOf(itinerary, placeById(itinerary, id)).id;

const ships = itinerary.atlas.segments.filter((segment): segment is SourcedLeg => {
  if (segment.kind !== "leg" || segment.mode !== "ship") return false;
  const towns = [townOfId(segment.from), townOfId(segment.to)];
  return !PARTLY_BY_LAND.some((ends) => ends.every((end) => towns.includes(end)));
});

describe("a leg by ship", () => {
  it("is one of twenty-five at least", () => {
    expect(ships.length).toBeGreaterThanOrEqual(25);
  });

  it.each(ships.map((leg) => [leg.id, leg] as const))("%s stays at sea", (_id, leg) => {
    expect(landfallsOf(leg)).toEqual([]);
  });
});
