/** The facts as part of the page: compiled into the build, and live while one works on them. */
import { readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { DATA_FILES, DATA_FOLDER } from "../formats/catalogue";
import { type DataToWrite, writeData } from "../formats/write-data";
import { accountsOf } from "../itinerary/accounts";
import type { Atlas } from "../itinerary/atlas";
import { createSourcedItinerary } from "../itinerary/itinerary";
import { packOutline } from "../itinerary/packed-outline";
import type { TranslatedLanguage } from "../itinerary/translations";
import { searchDocuments } from "../search/documents";
import { buildIndex } from "../search/search-index";
import { type Compilation, compileGeo } from "./compile";
import { readDrawnPolities } from "./drawn-polities";
import { GEO_FOLDER } from "./paths";
import { type Problem, problemInWords } from "./problems";
import { recordLinesOf, repositoryPage } from "./record-lines";

/** What the parts are made of. */
type Compiled = Extract<Compilation, { kind: "atlas" }>;

/**
 * The files the page fetches: what it draws, what it tells, how either is found, where it is written, and what is laid
 * over them in each other language.
 */
const PARTS = {
  outline: ({ atlas }: Compiled) => packOutline(atlas),
  accounts: ({ atlas }: Compiled) => accountsOf(atlas),
  search: ({ atlas, translations }: Compiled) =>
    buildIndex(searchDocuments(createSourcedItinerary(atlas), translations)),
  lines: ({ facts }: Compiled) => recordLinesOf(facts, repositoryPage(readManifest())),
  "translations-ru": translationsInto("ru"),
  "translations-es": translationsInto("es"),
  "translations-de": translationsInto("de"),
  "translations-fr": translationsInto("fr"),
} as const;
type Part = keyof typeof PARTS;

const MODULE_ID = /^virtual:atlas-(outline|accounts|search|lines|translations-[a-z]{2})-url$/;
const QUIET_MILLISECONDS = 80;

/**
 * Provides `virtual:atlas-outline-url` and the like for each part. A build compiles the facts,
 * stops on any problem and emits all parts under `assets/` and the files to take away in `data/`. The dev server compiles at the start and on every change under geo/:
 * the page reloads with the new atlas, or shows the problems over the last good one.
 */
export function atlasPlugin(geoFolder: string = GEO_FOLDER): Plugin {
  let building = false;
  let base = "/";
  let folder = geoFolder;
  const assets = new Map<Part, string>();
  return {
    name: "atlas",
    configResolved(config) {
      building = config.command === "build";
      base = config.base.startsWith("/") ? config.base : "/";
      folder = resolve(config.root, geoFolder);
    },
    buildStart() {
      if (!building) return;
      const result = compileGeo(folder);
      if (result.kind === "problems") this.error(problemsInWords(result.problems));
      for (const part of partNames()) {
        const source = writePart(part, result);
        assets.set(part, this.emitFile({ type: "asset", name: `atlas-${part}.json`, source }));
      }
      const data = dataToWrite(result.atlas, folder);
      for (const { name } of DATA_FILES) {
        this.emitFile({
          type: "asset",
          fileName: `${DATA_FOLDER}/${name}`,
          source: writeData(name, data),
        });
      }
      this.addWatchFile(folder);
    },
    resolveId(id) {
      return MODULE_ID.test(id) ? `\0${id}` : null;
    },
    load(id) {
      const part = id.startsWith("\0") ? partOf(id.slice(1)) : null;
      if (part === null) return null;
      return building
        ? `export default import.meta.ROLLUP_FILE_URL_${assets.get(part)};`
        : `export default ${JSON.stringify(base + devPath(part))};`;
    },
    configureServer(server) {
      serveAtlas(server, folder, base);
    },
  };
}

function partNames(): readonly Part[] {
  return Object.keys(PARTS) as Part[];
}

/** The part that a module's name asks for; null when it asks for none. */
function partOf(moduleId: string): Part | null {
  const name = MODULE_ID.exec(moduleId)?.[1];
  return partNames().find((part) => part === name) ?? null;
}

function devPath(part: Part): string {
  return `@atlas-${part}.json`;
}

function writePart(part: Part, compiled: Compiled): string {
  return JSON.stringify(PARTS[part](compiled));
}

function translationsInto(wanted: TranslatedLanguage) {
  return ({ translations }: Compiled) =>
    translations.find(({ language }) => language === wanted) ?? null;
}

function dataToWrite(atlas: Atlas, folder: string): DataToWrite {
  return {
    itinerary: createSourcedItinerary(atlas),
    readOutlines: () => readDrawnPolities(join(folder, "polities")),
  };
}

function serveAtlas(server: ViteDevServer, folder: string, base: string): void {
  let result: Compilation | null = null;
  let lastGood: Compiled | null = null;

  const compile = () => {
    result = compileGeo(folder);
    if (result.kind === "atlas") lastGood = result;
    else server.config.logger.error(problemsInWords(result.problems));
  };
  const showProblems = () => {
    if (result?.kind !== "problems") return;
    const message = problemsInWords(result.problems);
    server.ws.send({ type: "error", err: { message, stack: "", plugin: "atlas" } });
  };

  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on("all", (_event, file) => {
    if (!resolve(file).startsWith(folder + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      compile();
      if (result?.kind === "atlas") server.ws.send({ type: "full-reload" });
      else showProblems();
    }, QUIET_MILLISECONDS);
  });
  server.ws.on("connection", showProblems);
  server.middlewares.use((request, response, next) => {
    const asked = request.url?.split("?")[0];
    const dataFile = DATA_FILES.find(({ name }) => asked === `/${DATA_FOLDER}/${name}`);
    const part = partNames().find((name) => asked === base + devPath(name));
    if (!part && !dataFile) return next();
    if (!result) compile();
    response.setHeader("Cache-Control", "no-store");
    if (lastGood === null) {
      response.statusCode = 500;
      response.end("The facts under geo/ have problems; see the terminal.");
      showProblems();
      return;
    }
    if (dataFile) {
      response.setHeader("Content-Type", dataFile.mediaType);
      response.end(writeData(dataFile.name, dataToWrite(lastGood.atlas, folder)));
      return;
    }
    if (!part) return next();
    response.setHeader("Content-Type", "application/json");
    response.end(writePart(part, lastGood));
  });
}

function readManifest(): { readonly repository?: unknown } {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
}

function problemsInWords(problems: readonly Problem[]): string {
  return `The facts have ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${problems.map(problemInWords).join("\n")}`;
}
