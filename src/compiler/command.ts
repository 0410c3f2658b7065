/**
 * The command behind `npm run geo`: checks the facts and writes the compiled atlas.
 * Options: --check (write nothing), --coverage (print how well the days are known), --geo <folder>,
 * --out <file>.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import type { Atlas } from "../itinerary/atlas";
import { compileGeo } from "./compile";
import { coverageReport } from "./coverage-report";
import { ATLAS_FILE, GEO_FOLDER } from "./paths";
import { problemInWords } from "./problems";

const USAGE = "Usage: npm run geo -- [--check] [--coverage] [--geo <folder>] [--out <file>]";

/** Runs the command; answers the exit code. */
function run(): number {
  const began = performance.now();
  const { check, coverage, geo, out } = readOptions();
  const result = compileGeo(geo);
  if (result.kind === "problems") {
    for (const problem of result.problems) console.error(problemInWords(problem));
    const count = result.problems.length;
    console.error(`\n${count} problem${count === 1 ? "" : "s"} in ${geo}. Nothing was written.`);
    return 1;
  }
  for (const problem of result.stale) console.warn(`To look over: ${problemInWords(problem)}`);
  if (coverage) console.log(`${coverageReport(result.atlas)}\n`);
  if (!check) writeWhole(out, JSON.stringify(result.atlas));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${summaryOf(result.atlas)}; ${check ? "checked" : `written to ${out}`} in ${seconds} s.`,
  );
  return 0;
}

interface Options {
  readonly check: boolean;
  readonly coverage: boolean;
  readonly geo: string;
  readonly out: string;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      coverage: { type: "boolean", default: false },
      geo: { type: "string", default: GEO_FOLDER },
      out: { type: "string", default: ATLAS_FILE },
    },
  });
  return values;
}

function summaryOf({ places, segments, events, sources, journeys, chapters }: Atlas): string {
  const kilometres = segments.reduce(
    (sum, segment) => sum + (segment.kind === "leg" ? segment.kilometres : 0),
    0,
  );
  return `${places.length} places, ${segments.length} segments in ${chapters.length} chapters, ${events.length} events, ${journeys.length} journeys, ${sources.length} sources, ${Math.round(kilometres)} km`;
}

/** Writes a file so that it is there whole or not at all. */
function writeWhole(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof TypeError) console.error(USAGE);
  process.exitCode = 2;
}
