/**
 * `npm run bench`: the atlas's trail beside other ways to draw one, in one browser, in turns.
 *
 * --sizes 300,3000,30000   lives of so many legs
 * --only atlas,...         these contenders alone
 * --rounds 3               so many rounds; the medians count
 * --readme                 write the table into the README
 * --page                   measure the built atlas instead: a drag through the life, and playing
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { messagesPlugin } from "../../src/compiler/messages-plugin";
import { benchPage } from "./atlas/run";
import { UNBOUND_FLAGS } from "./flags";
import { type Measurement, measure, type Steps } from "./measure";
import { median } from "./statistics";
import { compare, NOTHING, OWN, type Row, summarize } from "./summary";
import { type Results, resultsTable } from "./table";

const CONTENDERS = [OWN, "timeline-svg", "timeline-canvas", "timedimension", "react-leaflet"];
const PAGE = fileURLToPath(new URL("./page", import.meta.url));
const BUILT = fileURLToPath(new URL("../../.cache/bench", import.meta.url));
const RESULTS = fileURLToPath(new URL("./results.json", import.meta.url));
const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));
const README = fileURLToPath(new URL("../../README.md", import.meta.url));

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "300,3000,30000" },
    only: { type: "string", default: CONTENDERS.join(",") },
    rounds: { type: "string", default: "3" },
    readme: { type: "boolean", default: false },
    page: { type: "boolean", default: false },
  },
});
const sizes = values.sizes.split(",").map(Number);
const contenders = values.only.split(",");
const rounds = Number(values.rounds);

if (values.page) {
  await benchPage(rounds);
  process.exit();
}

/** Of what takes others a second each, fewer are enough. */
function stepsFor(contender: string, legs: number): Steps {
  const slow = contender !== OWN && legs >= 30_000;
  return slow ? { forward: 20, back: 8, jump: 8 } : { forward: 60, back: 20, jump: 20 };
}

await build({
  configFile: false,
  root: PAGE,
  base: "./",
  plugins: [messagesPlugin(`${SOURCE}language/messages`)],
  // What the plugin makes names its imports from the root of the page.
  resolve: { alias: [{ find: /^\/src\//, replacement: SOURCE }] },
  worker: { format: "es" },
  logLevel: "warn",
  build: { outDir: BUILT, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 2000 },
});
const server = await preview({
  configFile: false,
  root: PAGE,
  build: { outDir: BUILT },
  preview: { host: "127.0.0.1", port: 0 },
  logLevel: "warn",
});
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [...UNBOUND_FLAGS],
});

const measured = new Map<string, Measurement[]>();
for (let round = 1; round <= rounds; round++) {
  for (const legs of sizes) {
    for (const contender of [NOTHING, ...contenders]) {
      console.error(`round ${round} of ${rounds}: ${contender}, ${legs} legs`);
      const key = `${legs} ${contender}`;
      const result = await measure(browser, address, contender, legs, stepsFor(contender, legs));
      measured.set(key, [...(measured.get(key) ?? []), result]);
    }
  }
}
const version = `Chromium ${browser.version()}`;
await browser.close();
await server.close();

const roundsOf = (legs: number, contender: string): readonly Measurement[] =>
  measured.get(`${legs} ${contender}`) ?? [];
const nothing = median(
  sizes.flatMap((legs) =>
    roundsOf(legs, NOTHING).flatMap(({ forwardWork, jumpWork }) => [forwardWork, jumpWork]),
  ),
);
const rows: Row[] = sizes.flatMap((legs) =>
  contenders.map((contender) => summarize(contender, legs, roundsOf(legs, contender), nothing)),
);
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  browser: version,
  cores: cpus().length,
  rounds,
  nothing: Math.round(nothing * 100) / 100,
  rows,
  comparisons: compare(rows),
};
console.log(resultsTable(results));

// A run of some contenders alone is a look, not a result.
if (contenders.length === CONTENDERS.length && sizes.length === 3) {
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  if (values.readme) {
    const between = /(<!-- benchmark -->\n)[\s\S]*(\n<!-- \/benchmark -->)/;
    const text = readFileSync(README, "utf8");
    writeFileSync(
      README,
      text.replace(between, (_, start, end) => `${start}\n${resultsTable(results)}\n${end}`),
    );
  }
}
