/** The compiled atlas from the cache when it is fresh, else compiled anew. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Atlas } from "../itinerary/atlas";
import { compileGeo } from "./compile";
import type { Problem } from "./problems";

/** The atlas, or all that is wrong with the facts. */
export type CompiledAtlas =
  | { readonly kind: "atlas"; readonly atlas: Atlas }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

const CODE_FOLDERS = [".", "../itinerary"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The atlas of a folder of facts, read from `cacheFile` when that is newer than facts and code. */
export function compiledAtlas(geoFolder: string, cacheFile: string): CompiledAtlas {
  const cached = timeOf(cacheFile);
  const newest = Math.max(...[geoFolder, ...CODE_FOLDERS].map(newestTime));
  if (cached !== null && cached > newest) {
    try {
      const atlas: Atlas = JSON.parse(readFileSync(cacheFile, "utf8"));
      return { kind: "atlas", atlas };
    } catch {
      // A damaged cache is no harm: the facts are there.
    }
  }
  return compileGeo(geoFolder);
}

/** Time of the latest change in a folder: of its files, and of itself when one is taken away. */
function newestTime(folder: string): number {
  const own = timeOf(folder);
  if (own === null) return Number.POSITIVE_INFINITY;
  const inside = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(own, ...inside.map((name) => timeOf(join(folder, name)) ?? 0));
}

function timeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
