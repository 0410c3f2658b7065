/** The facts as part of the page: compiled into the build, and live while one works on them. */
import { resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { DATA_FILES, DATA_FOLDER } from "../formats/catalogue";
import { writeData } from "../formats/write-data";
import { createItinerary } from "../itinerary/itinerary";
import { type Compilation, compileGeo } from "./compile";
import { GEO_FOLDER } from "./paths";
import { type Problem, problemInWords } from "./problems";

const MODULE_ID = "virtual:atlas-url";
const RESOLVED_ID = `\0${MODULE_ID}`;
const DEV_PATH = "@atlas.json";
const QUIET_MILLISECONDS = 80;

/**
 * Provides `virtual:atlas-url`. A build compiles the facts, stops on any problem and emits
 * `assets/atlas-[hash].json` and the files to take away in `data/`. The dev server compiles at the start and on every change under geo/:
 * the page reloads with the new atlas, or shows the problems over the last good one.
 */
export function atlasPlugin(geoFolder: string = GEO_FOLDER): Plugin {
  let building = false;
  let base = "/";
  let folder = geoFolder;
  let asset = "";
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
      const source = JSON.stringify(result.atlas);
      asset = this.emitFile({ type: "asset", name: "atlas.json", source });
      const itinerary = createItinerary(result.atlas);
      for (const { name } of DATA_FILES) {
        this.emitFile({
          type: "asset",
          fileName: `${DATA_FOLDER}/${name}`,
          source: writeData(name, itinerary),
        });
      }
      this.addWatchFile(folder);
    },
    resolveId(id) {
      return id === MODULE_ID ? RESOLVED_ID : null;
    },
    load(id) {
      if (id !== RESOLVED_ID) return null;
      return building
        ? `export default import.meta.ROLLUP_FILE_URL_${asset};`
        : `export default ${JSON.stringify(base + DEV_PATH)};`;
    },
    configureServer(server) {
      serveAtlas(server, folder, base + DEV_PATH);
    },
  };
}

function serveAtlas(server: ViteDevServer, folder: string, path: string): void {
  let result: Compilation | null = null;
  let lastGood: string | null = null;

  const compile = () => {
    result = compileGeo(folder);
    if (result.kind === "atlas") lastGood = JSON.stringify(result.atlas);
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
    if (asked !== path && !dataFile) return next();
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
      response.end(writeData(dataFile.name, createItinerary(JSON.parse(lastGood))));
      return;
    }
    response.setHeader("Content-Type", "application/json");
    response.end(lastGood);
  });
}

function problemsInWords(problems: readonly Problem[]): string {
  return `The facts have ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${problems.map(problemInWords).join("\n")}`;
}
