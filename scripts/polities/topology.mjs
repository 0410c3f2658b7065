/** From cells to a compact topology: cleaned and simplified once, so that all outlines share their arcs. */
import mapshaper from "mapshaper";
import { mergeArcs } from "topojson-client";
import { metresOf } from "./detail.mjs";

const COMMANDS = [
  "-i cells.json",
  "-clean gap-fill-area=30km2",
  "-simplify variable interval=metres keep-shapes",
  "-clean",
  "-o cells.topo.json format=topojson quantization=20000 id-field=id",
].join(" ");

/** The topology of periods, with one geometry each. */
export async function topologyOf(periods, cells) {
  const topology = await cleaned(cells);
  const byId = new Map(
    topology.objects.cells.geometries.map((geometry) => [geometry.id, geometry]),
  );
  const geometries = periods.map(({ polity, from, to, status, cells: held }) => ({
    type: "MultiPolygon",
    arcs: mergeArcs(
      topology,
      held
        .map(({ id }) => byId.get(id))
        .filter((geometry) => geometry?.type !== undefined && geometry.type !== null),
    ).arcs,
    properties: { polity, from, to, ...(status === undefined ? {} : { status }) },
  }));
  return withoutUnusedArcs({
    ...topology,
    objects: { polities: { type: "GeometryCollection", geometries } },
  });
}

async function cleaned(cells) {
  const input = {
    type: "FeatureCollection",
    features: cells.map(({ id, unit, polygons }) => ({
      type: "Feature",
      properties: { id, metres: metresOf(unit) },
      geometry: { type: "MultiPolygon", coordinates: polygons },
    })),
  };
  const output = await mapshaper.applyCommands(COMMANDS, { "cells.json": JSON.stringify(input) });
  return JSON.parse(output["cells.topo.json"].toString());
}

/** Lines between two cells that no period ever parts are left out, the rest numbered anew. */
function withoutUnusedArcs({ type, transform, arcs, objects }) {
  const numbers = new Map();
  const renumbered = (arc) => {
    const old = arc < 0 ? ~arc : arc;
    if (!numbers.has(old)) numbers.set(old, numbers.size);
    const number = numbers.get(old);
    return arc < 0 ? ~number : number;
  };
  for (const geometry of objects.polities.geometries) {
    geometry.arcs = geometry.arcs.map((rings) => rings.map((ring) => ring.map(renumbered)));
  }
  const kept = [];
  for (const [old, number] of numbers) kept[number] = arcs[old];
  return { type, transform, objects, arcs: kept };
}
