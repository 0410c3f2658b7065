/**
 * Paints the base map away from the page's own thread. Natural Earth at 1:110 million comes first,
 * so that there is a map at once; 1:50 million follows, and land at 1:10 million when the reader
 * looks close.
 */

import coarseUrl from "virtual:base-map-coarse-url";
import fineUrl from "virtual:base-map-fine-url";
import middleUrl from "virtual:base-map-middle-url";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { graticule } from "./graticule";
import {
  BASE_MAP_PARTS,
  type BaseMapColors,
  type BaseMapPart,
  paintBaseMap,
  type TileParts,
} from "./paint-base-map";
import { answerTiles, say } from "./painting-worker";
import { prepareSlices, ringsOfTile, type Slices } from "./slices";
import { TILE_EXTENT } from "./tile-messages";
import { unwrapPolygons } from "./unwrap-antimeridian";

type Scale = Readonly<Record<BaseMapPart, Slices>>;

/** From these tile zooms on, the map is painted from finer data. */
const MIDDLE_FROM_ZOOM = 2;
const FINE_FROM_ZOOM = 5;

const lines = prepareSlices(graticule(10));
let coarse: Scale;
let middle: Scale | null = null;
let fineLand: Slices | null = null;
const asked = new Set<string>();

async function fetchTopology(url: string): Promise<Topology> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The base map could not be fetched (${response.status}).`);
  return response.json();
}

function slicesOf(topology: Topology, name: string): Slices {
  const features = feature(topology, topology.objects[name] as GeometryCollection);
  return prepareSlices(name === "rivers" ? features : unwrapPolygons(features));
}

function scaleOf(topology: Topology): Scale {
  return {
    graticule: lines,
    land: slicesOf(topology, "land"),
    lakes: slicesOf(topology, "lakes"),
    rivers: slicesOf(topology, "rivers"),
  };
}

/** Fetches finer data once; what is painted changes when it is there. */
function askFor(url: string, take: (topology: Topology) => void): void {
  if (asked.has(url)) return;
  asked.add(url);
  fetchTopology(url)
    .then((topology) => {
      take(topology);
      say({ kind: "changed" });
    })
    // The coarser map stays; the next look this close asks again.
    .catch(() => asked.delete(url));
}

function partsAt(zoom: number): Scale {
  if (zoom >= MIDDLE_FROM_ZOOM) {
    askFor(middleUrl, (topology) => {
      middle = scaleOf(topology);
    });
  }
  if (zoom >= FINE_FROM_ZOOM) {
    askFor(fineUrl, (topology) => {
      fineLand = slicesOf(topology, "land");
    });
  }
  const scale = zoom >= MIDDLE_FROM_ZOOM && middle ? middle : coarse;
  return zoom >= FINE_FROM_ZOOM && fineLand ? { ...scale, land: fineLand } : scale;
}

const ready = fetchTopology(coarseUrl).then((topology) => {
  coarse = scaleOf(topology);
});

answerTiles<BaseMapColors>(ready, {
  ground: ({ water }) => water,
  paint(context, tile, colors, zoom) {
    const scale = partsAt(zoom - 1);
    const parts = Object.fromEntries(
      BASE_MAP_PARTS.map((part) => [part, ringsOfTile(scale[part], tile)]),
    ) as TileParts;
    paintBaseMap(context, parts, colors, zoom, tile.side / TILE_EXTENT);
  },
});
