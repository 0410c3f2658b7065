/**
 * Builds geo/polities/polities.topo.json from the rules. With --areas it prints the area of every
 * shape beside the published figure instead.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { gaps, overlaps, unknownNames } from "./check.mjs";
import { mosaicOf, readCuts } from "./mosaic.mjs";
import { periodsOf } from "./periods.mjs";
import { readRules } from "./rules.mjs";
import { topologyOf } from "./topology.mjs";

const geo = fileURLToPath(new URL("../../geo/polities/", import.meta.url));
const shapes = readRules(`${geo}rules`);
const cuts = readCuts(`${geo}cuts`);
const polities = new Set(parse(readFileSync(`${geo}polities.yaml`, "utf8")).map(({ id }) => id));

stopAt(unknownNames(shapes, cuts, polities));
const cells = mosaicOf(shapes, cuts);
if (process.argv.includes("--areas")) printAreas();
else {
  stopAt([...overlaps(shapes, cells), ...gaps(shapes, cells)]);
  const topology = await topologyOf(periodsOf(shapes, cells), cells);
  writeFileSync(`${geo}polities.topo.json`, `${JSON.stringify(topology)}\n`);
}

function stopAt(problems) {
  if (problems.length === 0) return;
  console.error(problems.join("\n"));
  process.exit(1);
}

function printAreas() {
  for (const period of periodsOf(shapes, cells)) {
    const km2 = Math.round(period.cells.reduce((sum, cell) => sum + cell.km2, 0));
    const figures = shapes
      .filter(
        ({ polity, from, published }) =>
          published && polity === period.polity && from === period.from,
      )
      .map(
        ({ published }) =>
          `published ${published.km2} (${((km2 / published.km2 - 1) * 100).toFixed(1)} %)`,
      );
    console.log(
      [
        period.polity,
        period.from ?? "",
        period.to ?? "",
        period.status ?? "",
        km2,
        ...figures,
      ].join("\t"),
    );
  }
}
